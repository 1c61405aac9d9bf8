public import CaseModel
import Foundation
import GRDB

extension Docket {
  /// Adds the counts of a file to a public docket, beside those that are there.
  ///
  /// They are beside the cases and are never joined to one.
  ///
  /// - Parameters:
  ///   - removals: What a release says.
  ///   - source: The names of its files.
  ///   - digest: What tells them from others by their content.
  ///   - replaced: The number of the release they correct, whose place they take.
  /// - Throws: `DocketError`; nothing is added where something cannot be.
  public func add(
    _ removals: RemovalRelease,
    source: String,
    digest: String = "",
    replacing replaced: Int64? = nil,
  ) throws {
    try changeRemovals { db in
      if let replaced { try db.removeRemovals(replaced) }
      let release = try db.addRelease(removals, source: source, digest: digest)
      for count in removals.counts { try db.insert(count, release: release) }
      for count in removals.others { try db.insert(count, release: release) }
      for finding in removals.findings { try db.insert(finding, release: release) }
      for defect in removals.defects { try db.insert(defect, release: release) }
      for tally in removals.tallies { try db.insert(tally, release: release) }
    }
  }

  /// Takes the counts of a release of removals back.
  ///
  /// - Parameter id: The release's number in the docket.
  /// - Throws: `DocketError`: there is no such release of removals.
  public func removeRemovals(_ id: Int64) throws {
    try changeRemovals { try $0.removeRemovals(id) }
  }

  private func changeRemovals(_ body: @Sendable (Database) throws -> Void) throws {
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
        try body(db)
      }
    }
  }
}

extension Database {
  fileprivate func removeRemovals(_ id: Int64) throws {
    try execute(sql: "DELETE FROM release WHERE id = ? AND kind <> 'court'", arguments: [id])
    guard changesCount > 0 else {
      throw DocketError.absent("no file of counts has the number \(id); --list shows them")
    }
    for table in ["removal", "publicCount", "finding", "defect", "tally"] {
      try execute(sql: "DELETE FROM \(table) WHERE release = ?", arguments: [id])
    }
  }

  fileprivate func addRelease(
    _ removals: RemovalRelease,
    source: String,
    digest: String,
  ) throws -> Int64 {
    try execute(
      sql: """
        INSERT INTO release (label, asOf, source, kind, digest) VALUES (?, ?, ?, ?, ?)
        """,
      arguments: [
        removals.label, removals.asOf.number, source,
        (removals.counts.isEmpty ? LoadedRelease.Kind.counts : .removals).rawValue, digest,
      ],
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

  fileprivate func insert(_ count: PublicCount, release: Int64) throws {
    guard let start = count.period.start else { return }
    try execute(
      sql: "INSERT INTO publicCount VALUES (?, ?, ?, ?, ?, ?, ?)",
      arguments: [
        release, count.series.rawValue, count.period.kind.rawValue, start.number, count.country,
        count.detail, count.count,
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
    let values = try TallyColumns(tally)
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
