import CaseModel

/// Views for other tools: one for each list, with days as ISO dates and codes with their labels.
///
/// They are made with the tables they show, because the field catalogue describes them.
enum DocketViews {
  /// The statements that drop those there are.
  static let drop = names.map { "DROP VIEW IF EXISTS \($0)" }

  private static var names: [String] { CaseList.all.map { name(of: $0) } + ["clockSummary"] }

  /// The statements that make the views.
  static var all: [String] {
    [clockSummary]
      + CaseList.all.map { list in
        let columns = CaseField.all.flatMap(columns).joined(separator: ",\n  ")
        let scope = list.scope.predicate(asOf: Day(number: 0)).sql
        let source = list.rows.relation
        let name = name(of: list)
        return "CREATE VIEW \(name) AS SELECT\n  \(columns)\nFROM \(source) WHERE \(scope.literal)"
      }
  }

  /// Running clocks with the columns of the summary of their case.
  private static var clockSummary: String { "CREATE VIEW clockSummary AS \(clockRows)" }

  /// The query of that view.
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
      FROM clock JOIN summary ON summary.id = (clock.id - (1 << 62)) / 64
      """
  }

  /// The table of repatriation facts has the list's own word, so its view has a longer one.
  static func name(of list: CaseList) -> String {
    list == .repatriation ? "repatriationStatus" : list.key
  }

  private static func columns(of field: CaseField) -> [String] {
    let column = quoted(field.column)
    let name = quoted(field.key)
    switch field.kind {
    case .day: return ["date(\(column) * 86400, 'unixepoch') AS \(name)"]
    case .time: return ["time(\(column) * 60, 'unixepoch') AS \(name)"]
    case .daysSince, .daysUntil: return []
    case .code(let table?): return ["\(column) AS \(name)", label(column, table, field.key)]
    case .choice(let choices): return ["\(column) AS \(name)", words(column, choices, field.key)]
    default: return ["\(column) AS \(name)"]
    }
  }

  private static func label(_ column: String, _ table: LookupTable, _ key: String) -> String {
    """
    (SELECT label FROM lookup WHERE list = '\(table.rawValue)' AND code = \(column)) \
    AS \(quoted(key + "Label"))
    """
  }

  private static func words(_ column: String, _ choices: [ChoiceValue], _ key: String) -> String {
    let cases = choices.map { "WHEN \(literal($0.code)) THEN \(literal($0.title))" }
      .joined(separator: " ")
    return "CASE \(column) \(cases) END AS \(quoted(key + "Label"))"
  }
}

/// Writes a text as an SQL literal.
func literal(_ text: String) -> String {
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
