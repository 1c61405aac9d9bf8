import CaseModel
import Foundation
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
  /// Rows with the same value follow each other by the tie's value, from the least whatever the
  /// sort's direction and none last; then by their numbers.
  static func segments(
    of sort: FieldSort,
    tie: CaseField? = nil,
    _ start: PageStart,
  ) -> [PageSegment] {
    let column = quoted(sort.field.column)
    let isDown = sort.isColumnDescending != start.isBackward
    let filled = PageSegment(column, isDown: isDown, isFilled: true)
    let empty = PageSegment(column, isDown: isDown, isFilled: false)
    if let tie {
      return tied([filled, empty], by: order(by: tie), column, isDown: isDown, start)
    }
    guard let mark = start.mark else {
      return start.isBackward ? [empty, filled] : [filled, empty]
    }
    let sign = (isDown ? "<" : ">") + (start.isInclusive ? "=" : "")
    if mark.value == .empty {
      let rest = empty.narrowed("id \(sign) ?", [mark.id.databaseValue])
      return start.isBackward ? [rest, filled] : [rest]
    }
    let values = [mark.value.databaseValue, mark.id.databaseValue]
    let rest = filled.narrowed("(\(column), id) \(sign) (?, ?)", values)
    return start.isBackward ? [rest] : [rest, empty]
  }

  /// What a tie is decided by; rows without a value come last, since SQLite puts a blob after every
  /// number and text.
  static func order(by tie: CaseField) -> String {
    "coalesce(\(quoted(tie.column)), x'ff')"
  }

  private static let last = Data([0xff]).databaseValue

  /// The stretches of a list in which a second column decides before the number does.
  private static func tied(
    _ stretches: [PageSegment],
    by tie: String,
    _ column: String,
    isDown: Bool,
    _ start: PageStart,
  ) -> [PageSegment] {
    let way = start.isBackward ? "DESC" : "ASC"
    let sign = (start.isBackward ? "<" : ">") + (start.isInclusive ? "=" : "")
    let order = "\(tie) \(way), id \(way)"
    let filled = PageSegment(
      condition: stretches[0].condition,
      order: "\(column) \(isDown ? "DESC" : "ASC"), \(order)",
    )
    let empty = PageSegment(condition: stretches[1].condition, order: order)
    guard let mark = start.mark else {
      return start.isBackward ? [empty, filled] : [filled, empty]
    }
    let tieValue = mark.tie == .empty ? last : mark.tie.databaseValue
    let place = [tieValue, mark.id.databaseValue]
    if mark.value == .empty {
      let rest = empty.narrowed("(\(tie), id) \(sign) (?, ?)", place)
      return start.isBackward ? [rest, filled] : [rest]
    }
    let value = mark.value.databaseValue
    let further = "\(column) \(isDown ? "<" : ">") ?"
    let same = "\(column) = ? AND (\(tie), id) \(sign) (?, ?)"
    let rest = filled.narrowed("(\(further) OR \(same))", [value, value] + place)
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
  fileprivate var isInclusive: Bool {
    if case .from = self { true } else { false }
  }

  fileprivate var mark: ListMark? {
    switch self {
    case .first, .last, .place: nil
    case .after(let mark), .before(let mark), .from(let mark): mark
    }
  }
}
