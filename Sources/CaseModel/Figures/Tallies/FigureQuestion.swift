/// What figures are asked for.
public struct FigureQuestion: Hashable, Sendable {
  /// The measures.
  public var measures: [Measure]
  /// What they are grouped by, the outermost first.
  public var groupings: [FigureGrouping]
  /// The periods, in order.
  public var periods: [FigurePeriod]
  /// Which cases count, by what they are now.
  public var filter: Filter
  /// Before which courts it happened; any where it is empty.
  public var courts: Set<String>
  /// The day everything is looked at from; nothing dated later counts.
  public var asOf: Day

  /// Makes a question about everything up to a day.
  public init(
    _ measures: [Measure],
    by groupings: [FigureGrouping] = [],
    periods: [FigurePeriod]? = nil,
    filter: Filter = .all,
    courts: Set<String> = [],
    asOf day: Day,
  ) {
    self.measures = measures
    self.groupings = groupings
    self.periods = periods ?? [.all(to: day)]
    self.filter = filter
    self.courts = courts
    asOf = day
  }

  /// The kinds of rows that are counted.
  public var kinds: [FigureKind] {
    let used = Set(measures.flatMap { $0.formula.terms.map(\.kind) })
    return FigureKind.allCases.filter(used.contains)
  }
}
