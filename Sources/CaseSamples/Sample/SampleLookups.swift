import CaseModel

/// The code lists of a sample release.
///
/// > Source: Labels as ``CodeLabels/fallback`` knows them; judges are made up.
struct SampleLookups {
  let folder: SampleFolder

  /// Writes every list and gives the account of each.
  func write() throws -> [SampleManifest.File] {
    try LookupTable.allCases.map(write)
  }

  private func write(_ table: LookupTable) throws -> SampleManifest.File {
    let source = table.source
    let columns = source.code + source.label + source.extra
    let ends = ["datCreatedOn", "datModifiedOn", "blnActive"]
    let file = try SampleFile(path: folder.lookup(source.file), header: ["idn"] + columns + ends)
    var account = SampleManifest.File(file: "\(source.file).csv")
    for (index, entry) in entries(of: table).enumerated() {
      try file.add(bytes(index + 1, fields(entry, source)))
      account.rows += 1
      account.clean += 1
    }
    try file.close()
    return account
  }

  /// Codes with their labels, in the order of codes.
  private func entries(of table: LookupTable) -> [(code: String, label: String)] {
    let list: [String: String] =
      switch table {
      case .judge: SampleLookups.judges
      case .hearingLocation:
        CodeLabels.fallback.tables[.court, default: [:]].mapValues { "\($0) Ca\u{F1}on Annex" }
      case .charge:
        Dictionary(uniqueKeysWithValues: SampleStory.charges.entries.map { ($0, "Section \($0)") })
      case .applicationDecision: SampleLookups.applicationDecisions
      default: CodeLabels.fallback.tables[table, default: [:]]
      }
    return list.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
  }

  private static let judges = Dictionary(
    uniqueKeysWithValues: SampleCourts.all.flatMap { court in
      (0..<SampleCourts.bench)
        .map { (SampleCourts.judge($0, of: court), SampleCourts.judgeName($0, of: court)) }
    }
  )

  /// > Source: `tblLookupCourtAppDecisions`, 14 codes.
  private static let applicationDecisions = [
    "A": "Abandonment", "C": "Conditional Grant", "D": "Deny", "F": "Full Grant", "G": "Grant",
    "I": "In Court Stipulated Grant", "L": "Grant WCAT", "M": "Not Adjudicated", "O": "Other",
    "P": "Paper Stipulated Grant", "R": "Reserved", "S": "Admin Closure", "T": "COV/Transfer",
    "W": "Withdrawn",
  ]

  /// The code and the label taken apart as the list's headers ask, and empty extras.
  private func fields(
    _ entry: (code: String, label: String),
    _ source: LookupTable.Source,
  )
    -> [String]
  {
    let codes =
      source.code.count > 1 ? entry.code.split(separator: "/").map(String.init) : [entry.code]
    var labels = [entry.label]
    if source.label.count == 2, let blank = entry.label.lastIndex(of: " ") {
      labels = [
        String(entry.label[..<blank]), String(entry.label[entry.label.index(after: blank)...]),
      ]
    }
    while labels.count < source.label.count { labels.append("") }
    return codes + labels + source.extra.map { _ in "" }
  }

  /// A row in Windows-1252, with a stray NUL now and then.
  private func bytes(_ number: Int, _ fields: [String]) -> [UInt8] {
    var bytes = Array(String(number).utf8)
    for (index, field) in fields.enumerated() {
      bytes.append(0x09)
      bytes += field.unicodeScalars.map { UInt8(truncatingIfNeeded: $0.value) }
      if index == fields.count - 1, number.isMultiple(of: 50) { bytes.append(0) }
    }
    return bytes + Array("\t2007-03-01 00:00:00.000\t\t1".utf8)
  }
}
