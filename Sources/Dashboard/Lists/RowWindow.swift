import CaseModel

/// The rows of a list that are at hand: one stretch of it, with what is known of its ends.
struct RowWindow: Sendable {
  /// The rows, in the list's order.
  private(set) var rows: [ListRow] = []
  /// Whether no row of the list comes before.
  private(set) var isAtStart = false
  /// Whether no row of the list comes after.
  private(set) var isAtEnd = false

  /// Returns the place of a case among the rows.
  func index(of id: Int64?) -> Int? {
    id.flatMap { id in rows.firstIndex { $0.id == id } }
  }

  /// Puts other rows in the place of all.
  mutating func replace(_ rows: [ListRow], isAtStart: Bool, isAtEnd: Bool) {
    self.rows = rows
    self.isAtStart = isAtStart
    self.isAtEnd = isAtEnd
  }

  /// Adds the rows that follow.
  mutating func append(_ more: [ListRow], isEnd: Bool) {
    rows += unknown(more)
    isAtEnd = isEnd || more.isEmpty
  }

  /// Adds the rows that come before, and returns how many.
  mutating func prepend(_ more: [ListRow], isEnd: Bool) -> Int {
    let fresh = unknown(more)
    rows = fresh + rows
    isAtStart = isEnd || more.isEmpty
    return fresh.count
  }

  /// Forgets rows at the start.
  mutating func dropFirst(_ count: Int) {
    guard count > 0 else { return }
    rows.removeFirst(min(count, rows.count))
    isAtStart = false
  }

  /// Forgets rows at the end.
  mutating func dropLast(_ count: Int) {
    guard count > 0 else { return }
    rows.removeLast(min(count, rows.count))
    isAtEnd = false
  }

  /// Leaves out rows already at hand, which a change of the docket may bring twice.
  private func unknown(_ more: [ListRow]) -> [ListRow] {
    let known = Set(rows.map(\.id))
    return more.filter { !known.contains($0.id) }
  }
}
