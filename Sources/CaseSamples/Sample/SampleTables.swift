import CaseModel

/// The eleven tables of a sample release while they are written.
final class SampleTables {
  /// In the order of ``ReleaseTable``.
  private let tables: [SampleTable]

  init(release: SampleRelease, folder: SampleFolder) throws {
    tables = try ReleaseTable.allCases.enumerated()
      .map { index, table in
        try SampleTable(
          table.spec,
          path: folder.table(table.spec.file),
          seed: release.seed &+ UInt64(index + 1) &* 0x9E37_79B9,
          rate: release.defectRate,
        )
      }
  }

  /// Adds every row of a case.
  func add(_ history: CaseHistory) throws {
    let first = history.proceedings.first
    let setting = SampleSetting(filedOn: first?.filedOn, court: history.courtCase.court)
    try tables[0].add(history.courtCase, in: setting)
    var writer = SampleRows(tables: tables, setting: setting)
    var history = history
    try history.visitReleaseTables(&writer)
  }

  /// Closes the files and gives the account of each.
  func finish() throws -> [SampleManifest.File] {
    try tables.map { try $0.finish() }
  }
}

/// Writes the rows of a case, table by table.
private struct SampleRows: HistoryVisitor {
  typealias Failure = any Error
  let tables: [SampleTable]
  let setting: SampleSetting
  /// The table's index among all; the case's own is 0.
  private var table = 0

  init(tables: [SampleTable], setting: SampleSetting) {
    self.tables = tables
    self.setting = setting
  }

  mutating func visit<Record: NumberedRecord>(_ rows: inout [Record]) throws {
    table += 1
    for record in rows { try tables[table].add(record, in: setting) }
  }
}
