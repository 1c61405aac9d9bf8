extension CourtCalendar {
  /// Reads closures from the text of a file: one to a line, a day and what it is for; empty lines
  /// and those that begin with `#` are passed over.
  ///
  /// - Parameters:
  ///   - text: The file's text.
  ///   - file: What the user's file is called; said beside each closure.
  /// - Throws: `ClockRuleError`, with the line and the field.
  public init(_ text: String, file: String) throws(ClockRuleError) {
    self.init()
    var number = 0
    for line in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) {
      number += 1
      try parse(line.split(separator: " ", omittingEmptySubsequences: true), number, file)
    }
  }

  private mutating func parse(
    _ words: [Substring],
    _ number: Int,
    _ file: String,
  ) throws(ClockRuleError) {
    guard let first = words.first, !first.hasPrefix("#") else { return }
    guard let day = Day(iso: first), words.count > 1 else {
      let advice = "write a day and a reason, such as 2026-01-26 Snow in Falls Church"
      throw ClockRuleError(line: number, field: "day", message: advice)
    }
    guard closures[day] == nil else {
      throw ClockRuleError(line: number, field: "day", message: "\(day) is there twice")
    }
    closures[day] = words.dropFirst().joined(separator: " ") + " (your closure, \(file))"
  }
}
