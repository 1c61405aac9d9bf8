import CaseIntake
public import CaseModel
import CaseStore
import Foundation

/// Compares two releases of the courts row by row, in memory that does not grow with them.
///
/// Every table is read as an import reads it, brought into the order of its rows' own numbers in
/// temporary files, and merged. Nothing is changed, and no docket is needed.
public struct ReleaseAudit: Sendable {
  /// The older release.
  public let old: AuditedRelease
  /// The newer release.
  public let new: AuditedRelease

  private let oldRelease: EOIRRelease
  private let newRelease: EOIRRelease
  private let room: Int

  /// Makes ready to compare two releases.
  ///
  /// - Parameters:
  ///   - old: The older release.
  ///   - new: The newer release.
  ///   - room: How many bytes of a table are sorted in memory at a time.
  /// - Throws: `ImportError`: the releases are the wrong way round, or a zip cannot be read.
  public init(old: EOIRRelease, new: EOIRRelease, room: Int = 32 << 20) throws {
    self.room = room
    oldRelease = old
    newRelease = new
    self.old = try AuditedRelease(old)
    self.new = try AuditedRelease(new)
    guard self.old.asOf <= self.new.asOf else {
      throw ImportError(
        file: self.new.source,
        problem: "it is as of \(self.new.asOf), and \(self.old.source) as of \(self.old.asOf)",
        advice: "Name the older release first",
      )
    }
  }

  /// Compares every table.
  ///
  /// - Parameters:
  ///   - progress: Takes how far the reading has come.
  ///   - isCancelled: Whether to stop.
  ///   - begin: Takes a table before its rows.
  ///   - tell: Takes each row that differs; rows of one table in a stable order.
  ///   - end: Takes the counts of a table after its rows.
  /// - Throws: `ImportError`: a file cannot be read; `CancellationError`; what the closures throw.
  public func run(
    progress: @escaping (ImportProgress) -> Void = { _ in },
    isCancelled: @escaping @Sendable () -> Bool = { false },
    begin: (ReleaseTable) throws -> Void,
    tell: (RowDifference) throws -> Void,
    end: (TableAudit) throws -> Void,
  ) throws {
    let meter = ImportMeter(bytesTotal: nil, isCancelled: isCancelled)
    let tick = { for news in meter.news() { progress(news) } }
    let courts = try CaseCourts()
    for table in ReleaseTable.allCases {
      try begin(table)
      let left = try SpooledTable(table, of: oldRelease, room: room, meter, tick: tick)
      let right = try SpooledTable(table, of: newRelease, room: room, meter, tick: tick)
      try end(try compare(table, left, right, courts, tell))
    }
  }

  private func compare(
    _ table: ReleaseTable,
    _ left: SpooledTable?,
    _ right: SpooledTable?,
    _ courts: CaseCourts,
    _ tell: (RowDifference) throws -> Void,
  ) throws -> TableAudit {
    var audit = TableAudit(table)
    audit.old = left?.file
    audit.new = right?.file
    let collects = table == .courtCase ? courts : nil
    guard let left, let right else {
      let rows = try (left ?? right)?.sort.sorted()
      if let rows, let collects { try collects.addAll(SpooledRows(rows)) }
      return audit
    }
    let tallies = (left.file.tally, right.file.tally)
    let comparison = TableComparison(table, old: tallies.0, new: tallies.1, olderDay: old.asOf)
    audit.describe(comparison.headers, tallies.0, tallies.1)
    let rows = (SpooledRows(try left.sort.sorted()), SpooledRows(try right.sort.sorted()))
    var tally = audit
    if AuditedColumns(table).court == nil {
      let byCase = try ExternalSort(room: room)
      try comparison.run(rows.0, rows.1, &audit, courts: nil) { row in
        try byCase.add(row.caseID, row.bytes(comparison.headers))
      }
      try courts.place(try byCase.sorted(), comparison.headers) { row in
        tally.add(row)
        try tell(row)
      }
    } else {
      try comparison.run(rows.0, rows.1, &audit, courts: collects) { row in
        tally.add(row)
        try tell(row)
      }
    }
    tally.kept = audit.kept
    tally.old = audit.old
    tally.new = audit.new
    return tally
  }
}

/// A table of a release, read and ready to be merged.
private struct SpooledTable {
  let file: AuditedFile
  let sort: ExternalSort

  /// Reads a table; nil where the release has no file of it.
  init?(
    _ table: ReleaseTable,
    of release: EOIRRelease,
    room: Int,
    _ meter: ImportMeter,
    tick: @escaping () -> Void,
  ) throws {
    let files = release.files
    guard let member = try files.member(named: table.recordType.fileName) else { return nil }
    let stream = DigestStream(try files.open(member))
    defer { stream.close() }
    sort = try ExternalSort(room: room)
    let meter = meter.begin(member.name)
    let lines = LineReader(stream, meter: meter)
    let sink = RowSpool(table, sort, tick: tick)
    let reading = try TableImport(table, file: member.name, lines: lines, sink: sink)
    try reading.run()
    meter.end(rows: reading.tally.rows)
    var tally = reading.tally
    try files.countList().complete(&tally)
    file = AuditedFile(bytes: stream.count, digest: stream.digest.text, tally: tally)
  }
}

extension TableAudit {
  /// Says which headers of the two files are compared.
  fileprivate mutating func describe(_ headers: [String], _ old: TableTally, _ new: TableTally) {
    compared = headers
    let omitted = table.spec.columns.filter { !$0.isStored }.map(\.header)
    let unknown = Set(old.unknownColumns + new.unknownColumns)
    let missing = Set(old.missingColumns + new.missingColumns)
    uncompared = omitted + missing.union(unknown).subtracting(omitted).sorted()
  }
}

extension CaseCourts {
  fileprivate func addAll(_ rows: SpooledRows) throws {
    while let next = try rows.next() { try add(next.id, next.row, nil) }
  }
}

extension AuditedRelease {
  fileprivate init(_ release: EOIRRelease) throws {
    let path = release.files.path
    guard let asOf = release.identity.asOf else {
      throw ImportError(
        file: path,
        problem: "nothing in it says the day its records stand for",
        advice: "State the day",
      )
    }
    let isZip = release.files is ZipFiles
    self.init(
      label: release.identity.label,
      asOf: asOf,
      basis: release.identity.basis,
      source: path.split(separator: "/").last.map(String.init) ?? path,
      digest: isZip ? try FileDigest.text(of: path) : "",
    )
  }
}
