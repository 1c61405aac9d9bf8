import CaseModel
import CaseStore

extension RawConnection {
  /// Adds a release.
  func add(_ release: NewRelease) throws {
    let insert = try RawStatement(
      self,
      "INSERT INTO release (id, label, asOf, source, dayBasis) VALUES (?, ?, ?, ?, ?)",
    )
    insert.bind(release.number, at: 1)
    insert.bind(release.label, at: 2)
    insert.bind(Int64(release.asOf.number), at: 3)
    insert.bind(release.source, at: 4)
    insert.bind(release.basis.rawValue, at: 5)
    try insert.execute()
  }

  /// Adds the account of a file.
  func add(_ tally: TableTally, release: Int64) throws {
    let insert = try RawStatement(
      self,
      """
      INSERT INTO tally (release, name, file, rows, loaded, repaired, defective, declaredRows,
        reasons, notes, unknownColumns, missingColumns) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """,
    )
    let counts = [tally.rows, tally.loaded, tally.repaired, tally.defective]
    let columns = try TallyColumns(tally)
    let texts = [columns.reasons, columns.notes, columns.unknownColumns, columns.missingColumns]
    insert.bind(release, at: 1)
    insert.bind(tally.table, at: 2)
    insert.bind(tally.file, at: 3)
    for (index, count) in counts.enumerated() { insert.bind(Int64(count), at: Int32(index + 4)) }
    if let declared = tally.declaredRows { insert.bind(Int64(declared), at: 8) }
    for (index, text) in texts.enumerated() { insert.bind(text, at: Int32(index + 9)) }
    try insert.execute()
  }

  /// Copies what a new release does not replace from the docket it goes into.
  ///
  /// Code lists come over too, and give way to the new release's own.
  func copyEarlier(from path: String) throws {
    let tables = [
      "release", "tally", "defect", "event", "queueAction", "queueItem", "removal", "finding",
      "lookup", "vanishedCase", "publicCount",
    ]
    let copies = tables.map { "INSERT INTO main.\($0) SELECT * FROM earlier.\($0);" }
    try run("COMMIT; ATTACH \(literal(path)) AS earlier; BEGIN;")
    try run(copies.joined(separator: "\n"))
    try run("COMMIT; DETACH earlier; BEGIN;")
  }
}
