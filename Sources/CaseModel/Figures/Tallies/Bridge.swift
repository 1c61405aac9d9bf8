/// The way from one definition of a figure to another, in counted steps that add up.
public struct Bridge: Hashable, Sendable {
  /// The measure it begins with.
  public let from: Measure
  /// The measure it leads to.
  public let to: Measure
  /// The steps of the counts, or of the numerators.
  public let above: BridgeSide
  /// The steps of the denominators; nil for counts.
  public let below: BridgeSide?
}

/// One count taken to another.
public struct BridgeSide: Hashable, Sendable {
  /// What it begins with.
  public var begin = 0
  /// What it ends with.
  public var end = 0
  /// What is taken away and added, in that order, the largest first.
  public var steps: [BridgeStep] = []

  /// Whether the steps lead from the one to the other.
  public var addsUp: Bool { begin + steps.reduce(0) { $0 + $1.change } == end }
}

/// One step of a bridge.
public struct BridgeStep: Hashable, Sendable {
  /// Whether rows are taken away, and not added.
  public let isLess: Bool
  /// What such rows are, in words: `administratively closed`.
  public let reason: String
  /// By how much the count changes; negative where rows are taken away.
  public let change: Int
  /// Some of the cases, by number: the first hundred.
  public let cases: [Int64]

  /// What the step is: `less administratively closed`.
  public var title: Phrase {
    isLess ? "less \(Phrase(words: reason))" : "plus \(Phrase(words: reason))"
  }
}

/// Counts the steps between two measures over the rows of a docket.
public struct BridgeTally: Sendable {
  private let first: Measure
  private let second: Measure
  private let index: PeriodIndex
  private let cutoff: Int32
  private var above = SideTally()
  private var below = SideTally()

  /// Begins a bridge; nil where the two are no rivals that count.
  ///
  /// - Parameters:
  ///   - first: The measure it begins with.
  ///   - second: The measure it leads to.
  ///   - period: The period both are of.
  ///   - day: The day everything is looked at from.
  public init?(from first: Measure, to second: Measure, _ period: FigurePeriod, asOf day: Day) {
    guard first.rivals.contains(second), !first.isDays else { return nil }
    if case .perDay = first.formula { return nil }
    self.first = first
    self.second = second
    index = PeriodIndex([period])
    cutoff = day.number
  }

  /// Counts the rows of a block.
  public mutating func add(_ block: FigureBlock) {
    for row in 0..<block.count {
      above.add(first.formula.above, second.formula.above, row, block, index, cutoff)
      if !first.formula.below.isEmpty {
        below.add(first.formula.below, second.formula.below, row, block, index, cutoff)
      }
    }
  }

  /// The bridge, once every row has been counted.
  public var bridge: Bridge {
    Bridge(
      from: first,
      to: second,
      above: above.side,
      below: first.formula.below.isEmpty ? nil : below.side,
    )
  }
}

/// The steps of one side, as they are counted.
private struct SideTally: Sendable {
  private var begin = 0
  private var end = 0
  private var changes: [Change: Int] = [:]
  private var cases: [Change: [Int64]] = [:]

  /// Rows taken away or added, by what they are.
  private struct Change: Hashable, Sendable {
    let isLess: Bool
    let reason: String
  }

  mutating func add(
    _ first: [MeasureTerm],
    _ second: [MeasureTerm],
    _ row: Int,
    _ block: FigureBlock,
    _ index: PeriodIndex,
    _ cutoff: Int32,
  ) {
    let isBefore = first.contains { $0.counts(row, block, index, cutoff) }
    let isAfter = second.contains { $0.counts(row, block, index, cutoff) }
    if isBefore { begin += 1 }
    if isAfter { end += 1 }
    guard isBefore != isAfter else { return }
    let terms = isBefore ? second : first
    let reason = terms.reason(against: row, block, index, cutoff)
    let change = Change(isLess: isBefore, reason: reason)
    changes[change, default: 0] += isBefore ? -1 : 1
    if cases[change, default: []].count < 100 {
      cases[change, default: []].append(block.cases[row])
    }
  }

  /// What is taken away comes first, then the largest, then by name.
  private static func place(_ change: (key: Change, value: Int)) -> (Int, Int, String) {
    (change.key.isLess ? 0 : 1, -abs(change.value), change.key.reason)
  }

  var side: BridgeSide {
    let steps = changes.sorted { SideTally.place($0) < SideTally.place($1) }
    return BridgeSide(
      begin: begin,
      end: end,
      steps: steps.map { change, count in
        BridgeStep(
          isLess: change.isLess,
          reason: change.reason,
          change: count,
          cases: cases[change] ?? [],
        )
      },
    )
  }
}

extension MeasureFormula {
  /// The terms of a count, or of a numerator.
  var above: [MeasureTerm] {
    switch self {
    case .count(let terms), .share(let terms, _): terms
    default: []
    }
  }

  /// The terms of a denominator.
  var below: [MeasureTerm] { if case .share(_, let terms) = self { terms } else { [] } }
}
