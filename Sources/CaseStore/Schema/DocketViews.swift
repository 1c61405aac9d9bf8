import CaseModel

/// Views for other tools: each list, every hearing, and counts of removals; with days as ISO dates
/// and codes beside their names.
///
/// They are made with the tables they show, because the field catalogue describes them. `caseID`
/// joins any of them with any other and with the tables of facts. They keep to SQL that DuckDB
/// reads as well.
///
/// SQLite parses every view whenever a docket is opened, so the columns of a case are written out
/// once, in `cases`, and the other lists are views of that view.
enum DocketViews {
  /// The statements that drop those there are.
  static let drop = names.map { "DROP VIEW IF EXISTS \($0)" }

  private static var names: [String] {
    CaseList.all.map { name(of: $0) } + ["clockSummary", "hearings", "removals"]
  }

  /// The statements that make the views.
  static var all: [String] {
    [clockSummary] + CaseList.all.map(list) + [HearingView.sql, RemovalView.sql]
  }

  private static func list(_ list: CaseList) -> String {
    let source = list.rows.relation
    let scope = list.scope.predicate(asOf: Day(number: 0)).sql.literal
    guard list != .cases else {
      let columns = CaseField.all.flatMap { ViewColumn.columns(of: $0, in: source) }
      return view(name(of: list), columns, from: "\(source) WHERE \(scope)")
    }
    let from = """
      (SELECT * FROM \(source) WHERE \(scope)) AS \(source)
      JOIN cases ON cases."caseID" = \(ViewColumn.number(in: source))
      """
    return view(name(of: list), columns(of: list.rows), from: from)
  }

  /// The columns of a list: those of the case, but what a clock has of its own.
  private static func columns(of rows: RowKind) -> [ViewColumn] {
    CaseField.all.flatMap { field in
      let columns = ViewColumn.columns(of: field, in: rows.relation)
      if rows == .clocks, ownColumns.contains(field.column) { return columns }
      return columns.map { ViewColumn($0.name, "cases.\(quoted($0.name))") }
    }
  }

  /// The columns in which a running clock differs from its case.
  private static let ownColumns: Set<String> = ["nextClockOn", "nextClock"]

  /// The statement that makes a view of columns.
  static func view(_ name: String, _ columns: [ViewColumn], from source: String) -> String {
    let list = columns.map { "\($0.sql) AS \(quoted($0.name))" }.joined(separator: ",\n  ")
    return "CREATE VIEW \(name) AS SELECT\n  \(list)\nFROM \(source)"
  }

  /// Running clocks with the columns of the summary of their case.
  private static var clockSummary: String { "CREATE VIEW clockSummary AS \(clockRows)" }

  /// The query of that view.
  ///
  /// A clock's number is 2^62, 64 times the case's, and its place among the case's clocks.
  static var clockRows: String {
    let columns = TableSchema(CaseSummary.self).spec.storedColumns
      .map { column in
        switch column.name {
        case "id": "clock.id AS id"
        case "nextClockOn": "clock.due AS nextClockOn"
        case "nextClock": "clock.rule AS nextClock"
        default: "summary.\(quoted(column.name)) AS \(quoted(column.name))"
        }
      }
    return """
      SELECT \(columns.joined(separator: ", "))
      FROM clock JOIN summary ON summary.id = ((clock.id - 4611686018427387904) >> 6)
      """
  }

  /// The view of a list; where a list's own word names something else, a longer one.
  static func name(of list: CaseList) -> String {
    switch list {
    case .repatriation: "repatriationStatus"
    case .hearings: "nextHearings"
    default: list.key
    }
  }
}

/// Writes a text as an SQL literal.
package func literal(_ text: String) -> String {
  "'" + text.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "''") + "'"
}

extension RowKind {
  /// The table or view whose rows a list's rows are.
  var relation: String {
    switch self {
    case .cases: CaseSummary.tableName
    case .clocks: "clockSummary"
    }
  }
}
