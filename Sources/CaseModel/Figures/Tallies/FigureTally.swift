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
  public mutating func count(_ block: FigureBlock, groups: Int) {
    for place in measures.indices { measures[place].count(block, groups: groups) }
  }

  /// Adds what was counted of other rows for the same question.
  ///
  /// - Parameters:
  ///   - other: The other counts.
  ///   - numbers: The number here of each of its groups.
  ///   - groups: How many groups there are in all.
  public mutating func add(_ other: FigureTally, numbered numbers: [Int], groups: Int) {
    for (place, measure) in zip(measures.indices, other.measures) {
      measures[place].add(measure, numbered: numbers, groups: groups)
    }
  }

  /// The table, once every row has been counted.
  ///
  /// - Parameters:
  ///   - keys: The shared values of each group, in the order of their numbers.
  ///   - missing: Tables the release does not have; what needs one is not counted as 0.
  ///   - day: The docket's own day, on which alone it is known which hearing a case waits for.
  /// - Returns: The groups with their values, and those of all together.
  public func table(
    _ keys: [[CellValue]],
    missing: Set<ReleaseTable> = [],
    own day: Day,
  ) -> FigureTable {
    let gaps = measures.map { tally in
      question.periods.map { tally.measure.gap(in: $0, missing: missing, own: day) }
    }
    func values(of groups: some Sequence<Int> & Sendable) -> [[FigureValue]] {
      zip(measures, gaps)
        .map { tally, gaps in
          zip(tally.values(of: groups), gaps)
            .map { value, gap in gap.map { .missing($0) } ?? value }
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

extension Measure {
  /// Why the measure cannot be counted in a period; nil where it can.
  ///
  /// - Parameters:
  ///   - period: The period.
  ///   - missing: Tables the release does not have.
  ///   - day: The docket's own day.
  /// - Returns: The first reason.
  public func gap(
    in period: FigurePeriod,
    missing: Set<ReleaseTable>,
    own day: Day,
  ) -> FigureGap? {
    let kinds = formula.terms.map(\.kind)
    if let table = kinds.lazy.map(\.table).first(where: missing.contains) { return .table(table) }
    let isKnown = period.first <= day && day <= period.last
    return kinds.contains(.waiting) && !isKnown ? .day(day) : nil
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
