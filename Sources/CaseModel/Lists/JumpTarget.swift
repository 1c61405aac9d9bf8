/// A row of a list to jump to, as somebody types it.
public enum JumpTarget: Hashable, Sendable {
  /// The row of a case.
  case caseNumber(Int64)
  /// The first row on a day or after it, in a list sorted by a day.
  case day(Day)
  /// The row at a position, from 1; the last where there are fewer.
  case row(Int)
  /// The row at a percentage of the list.
  case percent(Int)

  /// Reads a case number, a day such as `2027-03-01` or `+90d`, a row such as `#1200000`, or a
  /// hundredth such as `50%`; nil if it is none of them.
  public init?(_ text: String, asOf now: Day) {
    let word = text.filter { !$0.isWhitespace && $0 != "," }
    if word.hasPrefix("#") {
      guard let row = Int(word.dropFirst()), row > 0 else { return nil }
      self = .row(row)
    } else if word.hasSuffix("%") {
      guard let part = Int(word.dropLast()), (0...100).contains(part) else { return nil }
      self = .percent(part)
    } else if let number = Int64(word), word.utf8.allSatisfy({ $0 >= 0x30 && $0 <= 0x39 }) {
      self = .caseNumber(number)
    } else if let span = DaySpan(word) {
      self = .day(span.first.day(asOf: now))
    } else {
      return nil
    }
  }

  /// The position meant, from 0, in a list of `count` rows; nil if no position is meant.
  public func position(of count: Int) -> Int? {
    switch self {
    case .row(let row): max(0, min(row, count) - 1)
    case .percent(let part): max(0, count - 1) * part / 100
    case .caseNumber, .day: nil
    }
  }
}
