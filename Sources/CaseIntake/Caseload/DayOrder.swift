/// In which order the days of a column have their day and month.
enum DayOrder {
  /// The month first, as the courts write it.
  case monthFirst
  /// The day first.
  case dayFirst
  /// Some can only be read with the day first, too few to say it of all: a day that can be read
  /// both ways is asked about.
  case unsure

  /// Finds the order of a column from the days that can be read in one way alone.
  ///
  /// One in five of the days of a month is no month, so that a column with the day first shows it
  /// soon; a few such days among many of the other order are slips of the hand.
  init(of cells: [String]) {
    var (dayFirst, monthFirst, days) = (0, 0, 0)
    for cell in cells {
      guard let (first, second) = DayOrder.numbers(cell) else { continue }
      days += 1
      if first > 12, second <= 12 { dayFirst += 1 }
      if second > 12, first <= 12 { monthFirst += 1 }
    }
    if dayFirst == 0 || monthFirst > 4 * dayFirst {
      self = .monthFirst
    } else if monthFirst == 0, dayFirst >= 2, dayFirst * 5 >= days {
      self = .dayFirst
    } else {
      self = .unsure
    }
  }

  /// Whether a day could be meant either way.
  static func isOpen(_ cell: String) -> Bool {
    guard let (first, second) = numbers(cell) else { return false }
    return first <= 12 && second <= 12 && first != second
  }

  /// The day with the month first, as the courts write it.
  static func monthFirst(_ cell: String) -> String {
    let day = cell.prefix { !$0.isWhitespace }
    let parts = day.split { "/.-".contains($0) }
    guard parts.count == 3, parts[0].count <= 2 else { return cell }
    return "\(parts[1])/\(parts[0])/\(parts[2])" + cell.dropFirst(day.count)
  }

  /// The first two numbers of a day such as `14/12/2026`; nil for a day written otherwise.
  private static func numbers(_ cell: String) -> (first: Int, second: Int)? {
    let parts = cell.prefix { !$0.isWhitespace }.split { "/.-".contains($0) }.compactMap { Int($0) }
    guard parts.count == 3, (1...31).contains(parts[0]), (1...31).contains(parts[1]) else {
      return nil
    }
    return (parts[0], parts[1])
  }
}
