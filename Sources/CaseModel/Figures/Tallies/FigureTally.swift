/// Measures counted over the rows of a docket, by group and period.
public struct FigureTally: Sendable {
  private let question: FigureQuestion
  private var measures: [MeasureTally]

  /// Begins a count.
  public init(_ question: FigureQuestion) {
    self.question = question
    measures = question.measures.map { MeasureTally($0, question) }
  }

  /// Counts the rows of a block.
  ///
  /// - Parameters:
  ///   - block: The rows.
  ///   - groups: How many groups are known so far.
  public mutating func take(_ block: FigureBlock, groups: Int) {
    for place in measures.indices { measures[place].take(block, groups: groups) }
  }

  /// The table, once every row has been counted.
  ///
  /// - Parameters:
  ///   - keys: The shared values of each group, in the order of their numbers.
  ///   - missing: Tables the release does not have; what needs one is not counted as 0.
  /// - Returns: The groups with their values, and those of all together.
  public func table(
    _ keys: [[CellValue]],
    missing: Set<ReleaseTable> = [],
  ) -> FigureTable {
    let lacking = measures.map { tally in
      tally.measure.formula.terms.lazy.map(\.kind.table).first { missing.contains($0) }
    }
    func values(of groups: some Sequence<Int> & Sendable) -> [[FigureValue]] {
      zip(measures, lacking)
        .map { tally, table in
          guard let table else { return tally.values(of: groups) }
          return question.periods.map { _ in .missing(table) }
        }
    }
    let everything = FigureGroup(keys: [], values: values(of: keys.indices))
    let groups = keys.indices.map { place in
      FigureGroup(keys: keys[place], values: values(of: CollectionOfOne(place)))
    }
    return FigureTable(
      question: question,
      groups: groups.filter { !$0.isEmpty }.sorted(by: FigureGroup.precedes),
      total: everything,
      leftOut: measures.map(\.leftOut),
    )
  }
}

/// Figures by group.
public struct FigureTable: Hashable, Sendable {
  /// What was asked.
  public let question: FigureQuestion
  /// The groups in which anything was counted, in the order of their keys.
  public let groups: [FigureGroup]
  /// All groups together.
  public let total: FigureGroup
  /// For each measure, the rows that would count but lack a day.
  public let leftOut: [Int]
}

/// The figures of one group.
public struct FigureGroup: Hashable, Sendable {
  /// The shared values, one for each grouping; none of everything together.
  public let keys: [CellValue]
  /// The values by measure, then by period.
  public let values: [[FigureValue]]

  /// Whether nothing was counted in it.
  var isEmpty: Bool { values.allSatisfy { $0.allSatisfy { $0.basis == 0 } } }

  /// Whether the first comes before the second: by their keys, empty ones last.
  static func precedes(_ first: FigureGroup, _ second: FigureGroup) -> Bool {
    for (one, other) in zip(first.keys, second.keys) where one != other {
      switch (one, other) {
      case (.empty, _): return false
      case (_, .empty): return true
      case (.integer(let low), .integer(let high)): return low < high
      case (.text(let low), .text(let high)): return low < high
      case (.integer, .text): return true
      case (.text, .integer): return false
      }
    }
    return false
  }
}
