/// The day, month, year, fiscal year or span a fact of the world is as of.
///
/// > Units: Days of the Gregorian calendar; `first` and `last` both belong to the span.
public struct FactDate: Hashable, Sendable, CustomStringConvertible {
  /// The date as the source gives it: `2024-11-24`, `2024-11`, `2024`, `FY2024`, or two of them
  /// joined by `..`.
  public let description: String
  /// The first day it covers.
  public let first: Day
  /// The last day it covers; a fact ages from this day.
  public let last: Day

  /// Reads a date; nil where the text is none.
  public init?(_ text: String) {
    guard let parts = text.split(around: ".."), let first = FactDate.span(parts.0),
      let last = parts.1.isEmpty ? first : FactDate.span(parts.1), first.0 <= last.1
    else { return nil }
    description = text
    self.first = first.0
    self.last = last.1
  }

  private static func span(_ text: String) -> (Day, Day)? {
    if let day = Day(iso: text) { return (day, day) }
    if text.hasPrefix("FY"), let year = year(String(text.dropFirst(2))) {
      return days(from: (year - 1, 10), to: (year, 9))
    }
    if text.count == 4, let year = year(text) { return days(from: (year, 1), to: (year, 12)) }
    guard text.count == 7, let year = year(String(text.prefix(4))),
      let month = Int(text.suffix(2)), text.dropFirst(4).first == "-"
    else { return nil }
    return days(from: (year, month), to: (year, month))
  }

  private static func year(_ text: String) -> Int? {
    text.count == 4 ? Int(text).flatMap { (1900...2100).contains($0) ? $0 : nil } : nil
  }

  private static func days(from start: (Int, Int), to end: (Int, Int)) -> (Day, Day)? {
    guard (1...12).contains(end.1), let first = Day(year: start.0, month: start.1, day: 1),
      let last = Day(year: end.0, month: end.1, day: Day.daysIn(month: end.1, of: end.0))
    else { return nil }
    return (first, last)
  }
}

extension String {
  /// The text before and after a separator; the second is empty where there is no separator, and
  /// all is nil where there are two.
  fileprivate func split(around separator: String) -> (String, String)? {
    var parts: [String] = [""]
    var rest = self[...]
    while let character = rest.first {
      if rest.hasPrefix(separator) {
        parts.append("")
        rest = rest.dropFirst(separator.count)
      } else {
        parts[parts.count - 1].append(character)
        rest = rest.dropFirst()
      }
    }
    return parts.count > 2 ? nil : (parts[0], parts.count == 2 ? parts[1] : "")
  }
}
