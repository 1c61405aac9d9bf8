import CaseModel
import GRDB

/// A stretch of an ordered list that one index scan can read.
///
/// SQLite puts what is empty first, a list puts it last; so the rows with a value and those without
/// are two stretches, read one after the other.
struct PageSegment {
  let condition: Condition
  let order: String

  /// The clause that reads the stretch.
  func clause(within scope: Condition, limit: Int) -> Condition {
    var clause = condition.and(scope)
    clause.sql = "WHERE \(clause.sql) ORDER BY \(order) LIMIT \(limit)"
    return clause
  }

  /// The stretches a page is read from, in the order they are read.
  ///
  /// Rows with the same value follow each other by the ties' values, none last; then by their
  /// numbers.
  static func segments(
    of sort: FieldSort,
    ties: [SortKey] = [],
    _ start: PageStart,
  ) -> [PageSegment] {
    let column = quoted(sort.field.column)
    let isDown = sort.isColumnDescending != start.isBackward
    let filled = PageSegment(column, isDown: isDown, isFilled: true)
    let empty = PageSegment(column, isDown: isDown, isFilled: false)
    if !ties.isEmpty {
      return tied([filled, empty], by: TieOrder(ties, start), column, isDown: isDown, start)
    }
    guard let cursor = start.cursor else {
      return start.isBackward ? [empty, filled] : [filled, empty]
    }
    let sign = (isDown ? "<" : ">") + (start.isInclusive ? "=" : "")
    if cursor.value == .empty {
      let rest = empty.narrowed("id \(sign) ?", [cursor.id.databaseValue])
      return start.isBackward ? [rest, filled] : [rest]
    }
    let values = [cursor.value.databaseValue, cursor.id.databaseValue]
    let rest = filled.narrowed("(\(column), id) \(sign) (?, ?)", values)
    return start.isBackward ? [rest] : [rest, empty]
  }

  /// The order of rows with the same value.
  static func order(by ties: [SortKey]) -> String { TieOrder(ties, .first).order }

  /// The stretches of a list in which further columns decide before the number does.
  private static func tied(
    _ stretches: [PageSegment],
    by ties: TieOrder,
    _ column: String,
    isDown: Bool,
    _ start: PageStart,
  ) -> [PageSegment] {
    let filled = PageSegment(
      condition: stretches[0].condition,
      order: "\(column) \(isDown ? "DESC" : "ASC"), \(ties.order)",
    )
    let empty = PageSegment(condition: stretches[1].condition, order: ties.order)
    guard let cursor = start.cursor else {
      return start.isBackward ? [empty, filled] : [filled, empty]
    }
    let further = ties.following(cursor)
    if cursor.value == .empty {
      let rest = empty.narrowed(further.sql, further.values)
      return start.isBackward ? [rest, filled] : [rest]
    }
    let value = cursor.value.databaseValue
    let sql = "(\(column) \(isDown ? "<" : ">") ? OR \(column) = ? AND \(further.sql))"
    let rest = filled.narrowed(sql, [value, value] + further.values)
    return start.isBackward ? [rest] : [rest, empty]
  }

  private init(condition: Condition, order: String) {
    self.condition = condition
    self.order = order
  }

  private init(_ column: String, isDown: Bool, isFilled: Bool) {
    let way = isDown ? "DESC" : "ASC"
    condition = Condition(sql: "\(column) IS \(isFilled ? "NOT " : "")NULL")
    order = isFilled && column != quoted("id") ? "\(column) \(way), id \(way)" : "id \(way)"
  }

  private func narrowed(_ sql: String, _ values: [DatabaseValue]) -> PageSegment {
    PageSegment(condition: condition.and(Condition(sql: sql, values: values)), order: order)
  }
}

extension PageStart {
  /// Whether the row of the cursor is read too.
  var isInclusive: Bool {
    if case .from = self { true } else { false }
  }

  fileprivate var cursor: ListCursor? {
    switch self {
    case .first, .last, .target: nil
    case .after(let cursor), .before(let cursor), .from(let cursor): cursor
    }
  }
}
