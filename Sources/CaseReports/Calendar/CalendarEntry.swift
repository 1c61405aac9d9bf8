public import CaseModel
public import TextLayout

/// One entry of a calendar: a hearing, or the day a clock runs out.
public struct CalendarEntry: Hashable, Sendable {
  /// What stays the same however often the entry is written, so that it moves and never doubles.
  public var uid: String
  /// What it says.
  public var title: SafeText
  /// More about it.
  public var detail: SafeText
  /// Where it is.
  public var place: SafeText
  /// The day.
  public var day: Day
  /// When it starts, in minutes since midnight at the place; the whole day where not known.
  public var startsAt: Int64?
  /// The time zone of the place; nil where it is not known, so that the time floats.
  public var zone: CourtZone?
  /// Whether it was taken back, adjourned or moved to another entry: a program that has it already
  /// strikes it out.
  public var isCancelled: Bool
  /// How long it takes, in minutes.
  public var minutes: Int64

  /// Makes an entry.
  public init(
    uid: String,
    title: SafeText,
    detail: SafeText,
    place: SafeText,
    day: Day,
    startsAt: Int64?,
    zone: CourtZone? = nil,
    isCancelled: Bool = false,
    minutes: Int64 = 60,
  ) {
    self.uid = uid
    self.title = title
    self.detail = detail
    self.place = place
    self.day = day
    self.startsAt = startsAt
    self.zone = zone
    self.isCancelled = isCancelled
    self.minutes = minutes
  }
}
