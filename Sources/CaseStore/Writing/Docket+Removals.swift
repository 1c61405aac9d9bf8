public import CaseModel
import Foundation
import GRDB

extension Docket {
  /// Adds counts of removals to a public docket; a release of the same name takes the place of the
  /// earlier one.
  ///
  /// They stand beside the cases and are never joined to one.
  ///
  /// - Parameters:
  ///   - removals: What a release says.
  ///   - source: The names of its files.
  /// - Throws: `DocketError`; nothing is added where something cannot be.
  public func add(_ removals: RemovalRelease, source: String) throws {
    // Not while a release is loaded, which would not see what is added.
    let files = try LoadFiles(docket: path)
    defer { withExtendedLifetime(files) {} }
    try writing { database in
      try database.write { db in
        guard try db.meta("kind") == DocketKind.release.rawValue else {
          throw DocketError.wrongKind(
            "\(path): a caseload of clients; public data goes into a docket of its own (--docket)"
          )
        }
        try db.removeRemovals(named: removals.label)
        let release = try db.addRelease(removals, source: source)
        for count in removals.counts { try db.insert(count, release: release) }
        for finding in removals.findings { try db.insert(finding, release: release) }
        for defect in removals.defects { try db.insert(defect, release: release) }
        for tally in removals.tallies { try db.insert(tally, release: release) }
      }
    }
  }
}

extension Database {
  fileprivate func removeRemovals(named label: String) throws {
    let earlier = try Int64.fetchAll(
      self,
      sql: "SELECT id FROM release WHERE kind = 'removals' AND label = ?",
      arguments: [label],
    )
    for release in earlier {
      for table in ["removal", "finding", "defect", "tally"] {
        try execute(sql: "DELETE FROM \(table) WHERE release = ?", arguments: [release])
      }
      try execute(sql: "DELETE FROM release WHERE id = ?", arguments: [release])
    }
  }

  fileprivate func addRelease(_ removals: RemovalRelease, source: String) throws -> Int64 {
    try execute(
      sql: "INSERT INTO release (label, asOf, source, kind) VALUES (?, ?, ?, 'removals')",
      arguments: [removals.label, removals.asOf.number, source],
    )
    return lastInsertedRowID
  }

  fileprivate func insert(_ count: RemovalCount, release: Int64) throws {
    guard let start = count.period.start else { return }
    try execute(
      sql: """
        INSERT INTO removal (release, period, start, citizenship, departedTo, count)
        VALUES (?, ?, ?, ?, ?, ?)
        """,
      arguments: [
        release, count.period.kind.rawValue, start.number, count.citizenship, count.departedTo,
        count.count,
      ],
    )
  }

  fileprivate func insert(_ finding: RemovalFinding, release: Int64) throws {
    try execute(
      sql: "INSERT INTO finding VALUES (?, ?, ?, ?, ?, ?, ?)",
      arguments: [
        release, finding.file, finding.line, finding.column, finding.what, finding.meaning,
        finding.count,
      ],
    )
  }

  fileprivate func insert(_ defect: Defect, release: Int64) throws {
    try execute(
      sql: """
        INSERT INTO defect (release, file, line, reason, "column", repair, verbatim)
        VALUES (?, ?, ?, ?, ?, ?, ?)
        """,
      arguments: [
        release, defect.file, defect.line, defect.reason.rawValue, defect.column, defect.repair,
        defect.verbatim.databaseValue,
      ],
    )
  }

  fileprivate func insert(_ tally: TableTally, release: Int64) throws {
    let values = TallyColumns(tally)
    try execute(
      sql: "INSERT INTO tally VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
      arguments: [
        release, tally.table, tally.file, tally.rows, tally.loaded, tally.repaired,
        tally.defective, tally.declaredRows, values.reasons, values.notes, values.unknownColumns,
        values.missingColumns,
      ],
    )
  }
}

extension [UInt8] {
  fileprivate var databaseValue: DatabaseValue { Data(self).databaseValue }
}
