public import CaseModel

/// The stretch of time a count of removals is for.
public enum IcePeriod: Hashable, Sendable {
  /// A month, named by its first day.
  case month(Day)
  /// A federal fiscal year: from October of the year before to September.
  case fiscalYear(Int)

  /// The first day of the period; none for a year no calendar has.
  public var start: Day? {
    switch self {
    case .month(let day): day
    case .fiscalYear(let year): Day(year: year - 1, month: 10, day: 1)
    }
  }
}

/// How many people ICE removed in a period, by citizenship and the country they departed to.
///
/// It is a count of rows of a public file and nothing finer; it is never joined to a case.
///
/// > Units: Removals as ICE counts them. From 2023-05-12 on, expedited removals and voluntary
/// > returns are among them only where ICE held or flew the person.
public struct IceCell: Hashable, Sendable {
  /// The period.
  public let period: IcePeriod
  /// The country of citizenship as ICE spells it; empty where the file withholds it.
  public let citizenship: String
  /// The country departed to as ICE spells it; empty where the file does not say.
  public let departedTo: String
  /// How many.
  public let count: Int
}

/// Which of ICE's releases the counts are from.
public struct IceIdentity: Hashable, Sendable {
  /// What the files call themselves: their titles, or their names where they have none.
  public var label: String
  /// The first day the files say they cover.
  public var from: Day?
  /// The last day the files say they cover.
  public var through: Day?
}
