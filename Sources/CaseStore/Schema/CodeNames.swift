import CaseModel
import GRDB

/// A table of the names of codes Vigil knows without any release, for the views of other tools.
///
/// A clinic's docket has no code lists of a release; its views would show codes without names. The
/// names come from the program, so that the table is derived and made again with the lists.
enum CodeNames {
  /// What the table is called.
  static let table = "codeName"

  /// The statements that make and fill it.
  static let make = [
    "DROP TABLE IF EXISTS \(table)",
    """
    CREATE TABLE \(table) (list TEXT NOT NULL, code TEXT NOT NULL, label TEXT NOT NULL, \
    PRIMARY KEY (list, code))
    """, fill,
  ]

  /// Every list, code and name, in the order of the table.
  fileprivate static let rows = CodeLabels.fallback.tables
    .flatMap { table, labels in labels.map { [table.rawValue, $0.key, $0.value] } }
    .sorted { $0.lexicographicallyPrecedes($1) }

  private static var fill: String {
    let values = rows.map { "(" + $0.map { literal($0) }.joined(separator: ", ") + ")" }
    return "INSERT INTO \(table) VALUES " + values.joined(separator: ", ")
  }

  /// The name of a code as SQL: the release's own, else the one known anyway.
  ///
  /// - Parameters:
  ///   - column: The code's column, with its table, because the subquery has columns of its own.
  ///   - list: The code list.
  /// - Returns: An expression; NULL where nobody knows the code.
  static func label(of column: String, in list: LookupTable) -> String {
    let names = ["lookup", table]
      .map { table in
        """
        (SELECT \(table).label FROM \(table) \
        WHERE \(table).list = '\(list.rawValue)' AND \(table).code = \(column))
        """
      }
    return "coalesce(\(names.joined(separator: ", ")))"
  }
}

extension Database {
  /// Compares the names with those of the program.
  func checkCodeNames() throws -> CheckResult {
    let sql = "SELECT list, code, label FROM \(CodeNames.table) ORDER BY list, code"
    let isSound =
      try Row.fetchAll(self, sql: sql).map { [$0[0] as String, $0[1] as String, $0[2] as String] }
      == CodeNames.rows
    return CheckResult(
      "names of codes",
      isSound ? "as this version knows them" : "are not those of this version",
      isSound: isSound,
    )
  }
}
