/// The stretch of time a count of removals is for.
public enum RemovalSpan: Hashable, Sendable {
  /// One day.
  case day(Day)
  /// A month, named by its first day.
  case month(Day)
  /// A federal fiscal year: from October of the year before to September.
  case fiscalYear(Int)

  /// What kinds of periods there are.
  public enum Kind: String, CaseIterable, Hashable, Sendable {
    case day
    case month
    case fiscalYear = "fiscal-year"
  }

  /// What kind of period it is.
  public var kind: Kind {
    switch self {
    case .day: .day
    case .month: .month
    case .fiscalYear: .fiscalYear
    }
  }

  /// The first day of the period; none for a year no calendar has.
  public var start: Day? {
    switch self {
    case .day(let day), .month(let day): day
    case .fiscalYear(let year): Day(year: year - 1, month: 10, day: 1)
    }
  }
}

extension RemovalSpan {
  /// The last day of the period; none for a year no calendar has.
  public var end: Day? {
    switch self {
    case .day(let day): day
    case .month(let day): (day + 31).firstOfMonth - 1
    case .fiscalYear(let year): Day(year: year, month: 9, day: 30)
    }
  }
}

/// How many people ICE removed in a period, by citizenship and the country they departed to.
///
/// It is a count of rows of a public file and nothing finer; it is never joined to a case.
///
/// > Units: Removals as ICE counts them. From 2023-05-12 on, expedited removals and voluntary
/// > returns are among them only where ICE held or flew the person.
public struct RemovalCount: Hashable, Sendable {
  /// The period.
  public let period: RemovalSpan
  /// The country of citizenship as ICE spells it; empty where the file withholds it.
  public let citizenship: String
  /// The country departed to as ICE spells it; empty where the file does not say.
  public let departedTo: String
  /// How many.
  public let count: Int

  /// Makes a count.
  public init(period: RemovalSpan, citizenship: String, departedTo: String, count: Int) {
    self.period = period
    self.citizenship = citizenship
    self.departedTo = departedTo
    self.count = count
  }
}
