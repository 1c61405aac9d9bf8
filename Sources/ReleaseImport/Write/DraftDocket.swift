import CaseModel
import CaseStore
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
    for table in ReleaseTable.allCases { try connection.layOut(TableSchema(table.recordType)) }
    if hasEarlier { try connection.copyEarlier(from: files.docket) }
    try connection.add(release)
    insertDefect = try RawStatement(
      connection,
      """
      INSERT INTO defect (release, file, line, reason, "column", repair, verbatim, caseID)
      VALUES (\(release.number), ?, ?, ?, ?, ?, ?, ?)
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
    if let id = defect.caseID { insert.bind(id, at: 7) } else { insert.bindNull(at: 7) }
    try insert.execute()
  }

  /// Closes the file to SQLite; tables and indexes are still empty.
  ///
  /// - Returns: The page each table and index begins on.
  func close() throws -> [String: UInt32] {
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

extension RawConnection {
  /// Gives an empty table the order of columns in which an import writes its rows.
  ///
  /// That is the record's order, then the origin; a version of the schema adds its columns after
  /// the origin.
  func layOut(_ schema: TableSchema) throws {
    let table = schema.spec.name
    let wanted = schema.spec.storedColumns.map(\.name) + ["origin"]
    let present = try columns(of: table)
    guard present.map(\.name) != wanted else { return }
    let definitions = wanted.compactMap { name in present.first { $0.name == name }?.definition }
    guard definitions.count == present.count else {
      throw DocketError.database("the columns of \(table) are not those of its record")
    }
    let key = schema.belongsToCase ? ", PRIMARY KEY (caseID, id)) WITHOUT ROWID" : ")"
    try run(
      """
      DROP TABLE \(quoted(table));
      CREATE TABLE \(quoted(table)) (\(definitions.joined(separator: ", "))\(key)
      """
    )
    for index in DocketIndexes.all where index.table == table { try run(index.sql) }
  }

  private func columns(of table: String) throws -> [(name: String, definition: String)] {
    let rows = try RawStatement(
      self,
      """
      SELECT name, type, "notnull", pk = 1 AND name = 'id' FROM pragma_table_info(\(literal(table)))
      """,
    )
    var columns: [(String, String)] = []
    while try rows.step() {
      let required = rows.integer(2) == 1 ? " NOT NULL" : ""
      let key = rows.integer(3) == 1 ? " PRIMARY KEY" : ""
      columns.append((rows.text(0), "\(quoted(rows.text(0))) \(rows.text(1))\(key)\(required)"))
    }
    return columns
  }
}

/// The release a docket is made of, as the docket will name it.
struct NewRelease {
  var number: Int64
  var label: String
  var asOf: Day
  var basis: DayBasis
  var source: String
}
