/// Rows of one kind side by side, as they are counted: those of the cases asked for.
///
/// > Shape: One entry for each row in every array.
///
/// > Units: Days since 1970-01-01; ``none`` where there is no day.
public struct FigureBlock: Sendable {
  /// Stands for no day.
  public static let none = Int32.min

  /// What the rows are.
  public let kind: FigureKind
  /// The marks of each row, as their bits.
  public var marks: [UInt16] = []
  /// Where durations begin.
  public var from: [Int32] = []
  /// The days that put rows in a period.
  public var day: [Int32] = []
  /// Where they end.
  public var until: [Int32] = []
  /// Since when there is counsel.
  public var counsel: [Int32] = []
  /// The group of each row, counted from 0.
  public var group: [Int32] = []
  /// The number of the case of each row.
  public var cases: [Int64] = []

  /// Makes an empty block.
  public init(_ kind: FigureKind) {
    self.kind = kind
  }

  /// How many rows there are.
  public var count: Int { marks.count }

  /// Adds a row.
  ///
  /// - Parameters:
  ///   - row: The row, of the block's kind.
  ///   - group: Its group.
  ///   - id: The number of its case.
  public mutating func append(_ row: FigureRow, group: Int, of id: Int64) {
    marks.append(row.marks.rawValue)
    from.append(row.from?.number ?? FigureBlock.none)
    day.append(row.day?.number ?? FigureBlock.none)
    until.append(row.until?.number ?? FigureBlock.none)
    counsel.append(row.counsel?.number ?? FigureBlock.none)
    self.group.append(Int32(group))
    cases.append(id)
  }

  /// Forgets the rows.
  public mutating func removeAll() {
    self = FigureBlock(kind)
  }
}
