/// A count as an export shows it.
public enum ShownCount: Hashable, Sendable {
  /// The count itself.
  case exact(Int)
  /// From one to ten; how many is not shown.
  case few
  /// Eleven or more; how many is not shown, since it would give away a smaller count.
  case withheld

  /// The count in words of a table: a number, `<11` or `11+`.
  public var text: String {
    switch self {
    case .exact(let count): String(count)
    case .few: "<\(SmallCells.threshold)"
    case .withheld: "\(SmallCells.threshold)+"
    }
  }

  /// The counts a reader must hold possible.
  var possible: ClosedRange<Int> {
    switch self {
    case .exact(let count): count...count
    case .few: 1...(SmallCells.threshold - 1)
    case .withheld: SmallCells.threshold...ShownCount.most
    }
  }

  private static let most = 1 << 40

  /// The total of parts that are shown each with a total of its own.
  ///
  /// Beside the others' totals, the total of all would give away the one that is hidden.
  ///
  /// - Parameter totals: The totals of the parts as they are shown.
  /// - Returns: Their sum where each is shown; else no more than a reader can add up alone.
  public static func total(of totals: [ShownCount]) -> ShownCount {
    guard totals.count != 1 else { return totals[0] }
    var sum = 0
    for total in totals {
      guard case .exact(let count) = total else { return .withheld }
      sum += count
    }
    return .exact(sum)
  }
}

/// A row of counts and its total as an export shows them.
public struct ShownCounts: Hashable, Sendable {
  /// The counts, in their order.
  public let cells: [ShownCount]
  /// Their total.
  public let total: ShownCount
}

/// A table of counts with its totals as an export shows them.
public struct ShownTable: Hashable, Sendable {
  /// The counts, row by row.
  public let cells: [[ShownCount]]
  /// The total of each row.
  public let rowTotals: [ShownCount]
  /// The total of each column.
  public let columnTotals: [ShownCount]
  /// The total of all.
  public let total: ShownCount
}
