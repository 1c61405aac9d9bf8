/// When one attorney cannot be at two hearings of a day.
///
/// > Source: no rule says how long a hearing lasts and no release tells; the lengths are Vigil's
/// own assumption, on the long side, so that a clash is rather looked at once too often.
public enum HearingOverlap {
  /// One hearing, as far as attending it goes.
  public struct Attendance: Hashable, Sendable {
    /// When it starts; nil if that is not recorded.
    ///
    /// > Units: Minutes of the day, in the time of its court.
    public var startsAt: Int64?
    /// When it ends; nil if that is not recorded.
    public var endsAt: Int64?
    /// The code of its calendar.
    public var calendar: String
    /// The code of its court.
    public var court: String
    /// The code of its judge.
    public var judge: String
    /// The code of its medium.
    public var medium: String

    /// Makes a hearing.
    public init(
      startsAt: Int64?,
      endsAt: Int64? = nil,
      calendar: String = "",
      court: String = "",
      judge: String = "",
      medium: String = "",
    ) {
      self.startsAt = startsAt
      self.endsAt = endsAt
      self.calendar = calendar
      self.court = court
      self.judge = judge
      self.medium = medium
    }

    /// When it is over at the latest: as recorded, or after the length assumed for its calendar.
    fileprivate var isOver: Int64? {
      if let endsAt { return endsAt }
      return startsAt.map { $0 + HearingOverlap.assumedMinutes(of: calendar) }
    }

    /// Whether it can be attended from anywhere: by telephone or internet.
    fileprivate var isRemote: Bool { ["T", "A", "W"].contains(medium) }
  }

  /// How long a hearing is assumed to last.
  ///
  /// > Units: Minutes.
  ///
  /// - Parameter calendar: The code of its calendar; `I` is an individual hearing.
  /// - Returns: Three hours for an individual hearing, one for any other.
  public static func assumedMinutes(of calendar: String) -> Int64 { calendar == "I" ? 180 : 60 }

  /// How long the way between two courts is taken to be, unless a queue says otherwise.
  ///
  /// > Units: Minutes.
  public static let usualTravel = 60

  /// Whether one attorney cannot attend both of two hearings of the same day.
  ///
  /// Hearings before the same judge are called one after the other, and do not clash. A hearing
  /// whose time is not recorded may be at any time of its day.
  ///
  /// - Parameters:
  ///   - one: A hearing.
  ///   - other: Another hearing of the day.
  ///   - travel: The minutes from one court to another, counted if both courts have to be gone to.
  /// - Returns: Whether they clash.
  public static func clash(_ one: Attendance, _ other: Attendance, travel: Int) -> Bool {
    if !one.judge.isEmpty, one.judge == other.judge, one.court == other.court { return false }
    guard let first = one.startsAt, let second = other.startsAt, let end = one.isOver,
      let otherEnd = other.isOver
    else { return true }
    let isElsewhere = one.court != other.court && !one.isRemote && !other.isRemote
    let way = isElsewhere ? Int64(travel) : 0
    return first < otherEnd + way && second < end + way
  }
}
