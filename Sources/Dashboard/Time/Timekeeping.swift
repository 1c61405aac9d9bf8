import CaseModel

/// When things happened last, as far as the dashboard was told the time.
struct Timekeeping: Sendable {
  /// The moment now; nil if no time is told.
  var now: Moment?
  /// The seconds local time is ahead of UTC.
  var offset: Int64 = 0
  /// When a key was pressed last, or the dashboard began.
  var keyAt: Int64 = 0
  /// When the open pane was opened or last touched by a key.
  var turnedAt: Int64 = 0
  /// When another program last changed the docket.
  var changedAt: Int64?

  /// Sets the time; the first call also starts the waits that are measured from it.
  mutating func set(_ moment: Moment, offset: Int64) {
    self.offset = offset
    if now == nil { (keyAt, turnedAt) = (moment.seconds, moment.seconds) }
    now = moment
  }

  /// The moment on the local clock, as if it were UTC.
  var local: Moment? { now.map { Moment(seconds: $0.seconds + offset) } }

  /// Notes a key.
  mutating func noteKey() {
    guard let now else { return }
    (keyAt, turnedAt) = (now.seconds, now.seconds)
  }
}
