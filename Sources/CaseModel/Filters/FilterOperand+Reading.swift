extension FilterOperand {
  /// Reads a word as a value of a field; in quotation marks `any` and `none` are plain text.
  init(
    _ word: String,
    of field: CaseField,
    _ comparison: Comparison,
    column: Int,
    isQuoted: Bool = false,
  ) throws(FilterError) {
    let lowered = word.lowercased()
    if comparison == .matches, !isQuoted, lowered == "any" || lowered == "none" {
      self = lowered == "any" ? .any : .none
      return
    }
    let within = comparison == .matches ? FilterOperand.within(word, of: field) : nil
    guard let operand = within ?? FilterOperand.read(word, as: field.kind) else {
      throw FilterError(message: field.expectation(word), column: column)
    }
    if comparison != .matches, case .text = operand {
      let message: Phrase = "\(field.key) has no order; write \(field.key):\(word)"
      throw FilterError(message: message, column: column)
    }
    self = operand
  }

  private static func read(_ word: String, as kind: FieldKind) -> FilterOperand? {
    switch kind {
    case .number, .daysSince, .daysUntil: range(word, of: number).map { .numbers($0) }
    case .time: range(word, of: minutes).map { .numbers($0) }
    case .day: DaySpan(word).map { .days($0) }
    case .flag: flag(word)
    case .choice(let choices), .choices(let choices): choice(word, in: choices)
    case .code, .openChoice, .text: .text(word)
    }
  }

  /// Reads `7d` or `1w` after a colon as a span that ends at the as-of day: whoever writes
  /// `hearing:1w` means the week to come, not the one day at its end, and `ordered:1w` the last.
  private static func within(_ word: String, of field: CaseField) -> FilterOperand? {
    switch field.kind {
    case .day: DaySpan(within: word, looksAhead: field.looksAhead).map { .days($0) }
    case .daysSince, .daysUntil:
      DaySpan.days(word[...]).flatMap { $0.hasUnit ? $0.count : nil }
        .map { .numbers(Int64(min($0, 0))...Int64(max($0, 0))) }
    default: nil
    }
  }

  private static func number(_ text: Substring) -> Int64? {
    if text.hasSuffix("w") {
      return Int64(text.dropLast()).flatMap { abs($0) < 10_000 ? $0 * 7 : nil }
    }
    return Int64(text.hasSuffix("d") ? text.dropLast() : text)
  }

  private static func minutes(_ text: Substring) -> Int64? {
    let parts = text.split(separator: ":")
    guard let hours = parts.first.flatMap({ Int64($0) }), (0...24).contains(hours) else {
      return nil
    }
    return hours * 60 + (parts.count > 1 ? Int64(parts[1]) ?? 0 : 0)
  }

  private static func range(
    _ word: String,
    of value: (Substring) -> Int64?,
  ) -> ClosedRange<Int64>? {
    let ends = word.splitRange()
    guard let low = value(ends.low), let high = value(ends.high), low <= high else { return nil }
    return low...high
  }

  private static func flag(_ word: String) -> FilterOperand? {
    switch word.lowercased() {
    case "yes", "y", "true", "1": .numbers(1...1)
    case "no", "n", "false", "0": .numbers(0...0)
    default: nil
    }
  }

  private static func choice(_ word: String, in choices: [ChoiceValue]) -> FilterOperand? {
    let lowered = word.folded
    let match =
      choices.first { $0.code.folded == lowered }
      ?? choices.first { $0.title.folded == lowered }
      ?? choices.first { $0.title.folded.hasPrefix(lowered) }
    return match.map { .text($0.code) }
  }
}

extension CaseField {
  /// Says what a field takes, where a word is none of it.
  fileprivate func expectation(_ word: String) -> Phrase {
    switch kind {
    case .number, .daysSince, .daysUntil: "\(key) takes a number or low..high, not \(word)"
    case .time: "\(key) takes an hour such as 09, not \(word)"
    case .day:
      "\(key) takes a day, such as 2026-12-01, 2026-12, FY2026, thisweek, today or 30d, not \(word)"
    case .flag: "\(key) takes yes or no, not \(word)"
    case .choice(let choices), .choices(let choices):
      "\(key) takes any, none, \(choices.map(\.code).joined(separator: ", ")), not \(word)"
    case .code, .openChoice, .text: "\(key) does not take \(word)"
    }
  }
}

extension String {
  /// The two ends of `low..high`; both are the whole where there are no dots.
  func splitRange() -> (low: Substring, high: Substring) {
    var index = startIndex
    while index < endIndex {
      let next = self.index(after: index)
      if self[index] == ".", next < endIndex, self[next] == "." {
        return (self[..<index], self[self.index(after: next)...])
      }
      index = next
    }
    return (self[...], self[...])
  }
}
