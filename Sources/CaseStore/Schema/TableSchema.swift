package import CaseModel
import Synchronization

/// What SQL about a record needs: its table, its columns, and how a derived table is made.
///
/// Tables of facts are made by the text of `DocketSchema` alone.
///
/// Rows of one case are kept together: what belongs to a case is keyed by the case first. Days are
/// numbers since 1970-01-01, because a list sorted by day is then an index scan; the views show
/// them as ISO dates.
package struct TableSchema {
  package let spec: TableSpec
  /// The names of the record's columns, quoted and joined.
  package let columnList: String
  /// A placeholder for the value of each of them, with commas.
  let placeholders: String
  /// The statement that adds a row of them.
  let insert: String

  /// Describing a table takes longer than reading a row of it, so each is described once.
  private static let known = Mutex<[ObjectIdentifier: TableSchema]>([:])

  package init(_ record: any DocketRecord.Type) {
    self = TableSchema.known.withLock { known in
      if let schema = known[ObjectIdentifier(record)] { return schema }
      let schema = TableSchema(record.table)
      known[ObjectIdentifier(record)] = schema
      return schema
    }
  }

  private init(_ spec: TableSpec) {
    self.spec = spec
    let columns = spec.storedColumns.map { quoted($0.name) }.joined(separator: ", ")
    let placeholders = spec.storedColumns.map { _ in "?" }.joined(separator: ", ")
    columnList = columns
    self.placeholders = placeholders
    insert = "INSERT INTO \(quoted(spec.name)) (\(columns)) VALUES (\(placeholders))"
  }

  /// The tables made from records.
  package static let all: [TableSchema] =
    (ReleaseTable.allCases.map(\.recordType) + [
      Person.self, RepatriationFact.self, CaseSummary.self,
    ])
    .map { TableSchema($0) }

  /// Whether rows belong to a case, and are kept by case.
  package var belongsToCase: Bool { spec.columns.contains { $0.name == "caseID" && $0.isStored } }

  /// Whether rows say which release or event they come from; derived ones come from the others.
  package var hasOrigin: Bool { ![CaseSummary.tableName, ClockRow.tableName].contains(spec.name) }

  /// The statement that makes the table.
  package var create: String { "CREATE TABLE " + definition }

  /// The statement that makes a temporary table of the same name, which hides it from a connection.
  package var createTemporary: String { "CREATE TEMP TABLE " + definition }

  private var definition: String {
    let key = belongsToCase ? ", PRIMARY KEY (caseID, id)) WITHOUT ROWID" : ")"
    let origin = hasOrigin ? [#""origin" INTEGER NOT NULL"#] : []
    let columns = spec.storedColumns.map(definition) + origin
    return "\(quoted(spec.name)) (" + columns.joined(separator: ", ") + key
  }

  /// What stands for a column in the statement that makes the table.
  package func definition(_ column: ColumnSpec) -> String {
    if column.kind == .id {
      return belongsToCase ? "id INTEGER NOT NULL" : "id INTEGER PRIMARY KEY"
    }
    let required = column.name == "caseID" ? " NOT NULL" : ""
    return "\(quoted(column.name)) \(column.kind.isText ? "TEXT" : "INTEGER")\(required)"
  }
}

/// Quotes a name for SQL.
package func quoted(_ name: String) -> String { "\"\(name)\"" }
