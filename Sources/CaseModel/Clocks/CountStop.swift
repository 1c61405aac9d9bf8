/// A stretch of days that a count leaves out: from its first day to the day before its end.
///
/// A stretch that begins after the count has reached its day changes nothing of that day.
struct CountStop: Hashable, Sendable {
  /// The first day that does not count.
  let begin: Day
  /// The first day that counts again; nil while it lasts.
  let end: Day?
}

extension [CountStop] {
  /// The day a count reaches, moved by every stretch that begins before it; nil if one of them has
  /// not ended, because nobody knows when the count goes on.
  ///
  /// > Shape: The stretches in order and without overlap.
  func shifted(_ day: Day) -> Day? {
    var day = day
    for stop in self where stop.begin < day {
      guard let end = stop.end else { return nil }
      day = day + (end - stop.begin)
    }
    return day
  }
}
