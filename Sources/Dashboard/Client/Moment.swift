/// A moment as the dashboard is told it; it has no clock of its own.
public struct Moment: Hashable, Sendable {
  /// Seconds since 1970, UTC.
  public let seconds: Int64
  /// The seconds by which local time is ahead of UTC.
  public let offset: Int64

  /// Makes a moment.
  public init(seconds: Int64, offset: Int64 = 0) {
    self.seconds = seconds
    self.offset = offset
  }
}
