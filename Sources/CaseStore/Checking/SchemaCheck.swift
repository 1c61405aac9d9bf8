import CaseModel
import GRDB

/// A table, index, trigger or view of a docket, as far as it matters.
struct SchemaPart: Hashable {
  var type: String
  var name: String
  /// What it is: the columns of a table, the SQL of anything else, without what SQL ignores.
  var meaning: String
  /// The statement that makes it.
  var sql: String

  /// What it is, in a word.
  var kind: Phrase { Phrase(words: type) }
}

extension Database {
  /// Compares the schema with that of a docket made today.
  func checkSchema() throws -> CheckResult {
    let wanted = try SchemaPart.wanted()
    let found = try schemaParts()
    let missing = wanted.values.filter { found[$0.name] == nil }
    let foreign = found.values.filter { wanted[$0.name] == nil }
    let altered = wanted.values.filter { part in
      found[part.name].map { $0.meaning != part.meaning } ?? false
    }
    var wrong = inOrder(missing).map { "\($0.kind) \($0.name) is missing" as Phrase }
    wrong += inOrder(foreign).map { "\($0.kind) \($0.name) is not Vigil's" as Phrase }
    wrong += inOrder(altered).map { "\($0.kind) \($0.name) is not as Vigil makes it" as Phrase }
    let counts = ["table", "index", "trigger", "view"]
      .map { type in wanted.values.count { $0.type == type } }
    return CheckResult(
      "schema",
      wrong: wrong,
      otherwise:
        "\(counts[0]) tables, \(counts[1]) indexes, \(counts[2]) triggers, \(counts[3]) views",
    )
  }

  private func inOrder(_ parts: [SchemaPart]) -> [SchemaPart] {
    parts.sorted { ($0.type, $0.name) < ($1.type, $1.name) }
  }

  /// Everything in the file but what SQLite keeps for itself.
  func schemaParts() throws -> [String: SchemaPart] {
    let rows = try Row.fetchAll(
      self,
      sql: """
        SELECT type, name, sql FROM main.sqlite_schema
        WHERE name NOT LIKE 'sqlite\\_%' ESCAPE '\\' AND sql IS NOT NULL
        """,
    )
    return try rows.reduce(into: [:]) { parts, row in
      let (type, name, sql): (String, String, String) = (row[0], row[1], row[2])
      let meaning = type == "table" ? try columnList(of: name) : SchemaPart.plain(sql)
      parts[name] = SchemaPart(type: type, name: name, meaning: meaning, sql: sql)
    }
  }

  /// The columns of a table in the order of their names: a version may have added one at the end.
  private func columnList(of table: String) throws -> String {
    try Row.fetchAll(
      self,
      sql: #"SELECT name, type, "notnull", pk FROM pragma_table_info(?, 'main') ORDER BY name"#,
      arguments: [table],
    )
    .map { "\($0[0] as String) \($0[1] as String) \($0[2] as Int) \($0[3] as Int)" }
    .joined(separator: ", ")
  }
}

extension SchemaPart {
  /// The schema of a docket made today.
  static func wanted() throws -> [String: SchemaPart] {
    let database = try DatabaseQueue()
    try DocketSchema.migrator.migrate(database)
    return try database.write { db in
      try db.makeDerivedTables()
      try db.finishDerivedTables()
      return try db.schemaParts()
    }
  }

  /// SQL without quotes and blanks, which do not change what it means here.
  fileprivate static func plain(_ sql: String) -> String {
    let ignored = Set(" \n\t\r\"".utf8)
    return String(decoding: sql.utf8.filter { !ignored.contains($0) }, as: UTF8.self)
  }
}
