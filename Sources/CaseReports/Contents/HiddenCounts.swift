public import CaseModel

/// The counts of groups as they are shown where small ones are hidden, and their total.
///
/// Groups by one field are a line, groups by two a table whose rows and columns have totals.
public struct HiddenCounts: Sendable {
  /// How each group's count is shown, in the order of the groups.
  public let cells: [ShownCount]
  /// How the total of all is shown.
  public let total: ShownCount

  /// What is said of such counts on every page.
  public static let withheld: Phrase = """
    Counts from 1 to 10, shown as <11; and, shown as 11+, larger ones that would give a smaller \
    count away.
    """

  /// Hides small counts, and as many more as it takes that no total gives one away.
  ///
  /// - Parameter groups: The values and count of each group; one or two values each.
  public init(_ groups: [(keys: [String], count: Int)]) {
    guard groups.first?.keys.count == 2 else {
      let shown = SmallCells.shown(groups.map(\.count))
      (cells, total) = (shown.cells, shown.total)
      return
    }
    let across = Array(Set(groups.map { $0.keys[0] })).sorted()
    let down = Array(Set(groups.map { $0.keys[1] })).sorted()
    var table = across.map { _ in down.map { _ in 0 } }
    var places: [(Int, Int)] = []
    for group in groups {
      let row = across.firstIndex(of: group.keys[0]) ?? 0
      let column = down.firstIndex(of: group.keys[1]) ?? 0
      table[row][column] = group.count
      places.append((row, column))
    }
    let shown = SmallCells.shown(table: table)
    cells = places.map { shown.cells[$0.0][$0.1] }
    total = shown.total
  }

  /// The same for groups of cases.
  public init(_ groups: [GroupCount]) {
    self.init(groups.map { (keys: $0.keys.map { "\($0)" }, count: $0.count) })
  }
}
