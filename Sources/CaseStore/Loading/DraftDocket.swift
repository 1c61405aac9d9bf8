import CaseModel
import Foundation

/// The new docket before its tables are filled, while SQLite holds it: takes code lists, defects
/// and what a release does not replace.
final class DraftDocket {
  private let connection: RawConnection
  private let insertDefect: RawStatement
  private let insertEntry: RawStatement

  /// Makes the file.
  ///
  /// - Parameters:
  ///   - files: Where it goes, and the docket whose place it will take.
  ///   - hasEarlier: Whether there is such a docket, to be copied from.
  ///   - release: The release it is made of.
  ///   - plan: The rules its lists are derived by.
  /// - Throws: `DocketError`.
  init(_ files: LoadFiles, hasEarlier: Bool, _ release: NewRelease, _ plan: ClockPlan) throws {
    let name = URL(filePath: files.docket).deletingPathExtension().lastPathComponent
    _ = try Docket.create(
      at: files.building,
      kind: .release,
      name: name,
      asOf: release.asOf,
      plan: plan,
    )
    connection = try RawConnection(files.building)
    try connection.run(
      """
      PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA main.locking_mode = EXCLUSIVE;
      PRAGMA temp_store = FILE; BEGIN;
      """
    )
    if hasEarlier { try connection.copyEarlier(from: files.docket) }
    try connection.add(release)
    insertDefect = try RawStatement(
      connection,
      """
      INSERT INTO defect (release, file, line, reason, "column", repair, verbatim)
      VALUES (\(release.number), ?, ?, ?, ?, ?, ?)
      """,
    )
    insertEntry = try RawStatement(
      connection,
      """
      INSERT OR REPLACE INTO lookup (list, code, label, extra, release)
      VALUES (?, ?, ?, ?, \(release.number))
      """,
    )
  }

  /// Adds an entry of a code list.
  func add(_ entry: LookupEntry) throws {
    for (index, text) in [entry.table.rawValue, entry.code, entry.label, entry.extra].enumerated() {
      insertEntry.bind(text, at: Int32(index + 1))
    }
    try insertEntry.execute()
  }

  /// Keeps a defect, repaired or set aside.
  func add(_ defect: Defect) throws {
    let insert = insertDefect
    insert.bind(defect.file, at: 1)
    insert.bind(Int64(defect.line), at: 2)
    insert.bind(defect.reason.rawValue, at: 3)
    insert.bind(defect.column, at: 4)
    if let repair = defect.repair { insert.bind(repair, at: 5) } else { insert.bindNull(at: 5) }
    insert.bind(blob: defect.verbatim, at: 6)
    try insert.execute()
  }

  /// Makes the indexes, still empty, and closes the file to SQLite.
  ///
  /// - Returns: The page each table and index begins on.
  func close() throws -> [String: UInt32] {
    for index in DocketIndexes.all { try connection.run(index.sql) }
    var roots: [String: UInt32] = [:]
    let schema = try RawStatement(
      connection,
      "SELECT name, rootpage FROM sqlite_schema WHERE rootpage > 0",
    )
    while try schema.step() { roots[schema.text(0)] = UInt32(schema.integer(1)) }
    schema.close()
    insertDefect.close()
    insertEntry.close()
    try connection.run("COMMIT")
    connection.close()
    return roots
  }
}

/// The release a docket is made of, as the docket will name it.
struct NewRelease {
  var number: Int64
  var label: String
  var asOf: Day
  var source: String
}
