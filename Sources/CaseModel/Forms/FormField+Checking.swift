extension FormField {
  /// Reads what was typed.
  ///
  /// - Parameters:
  ///   - text: What was typed; nothing clears the field.
  ///   - context: The day it is and the lists of codes.
  /// - Returns: The value to keep, or what is wrong with the text.
  public func check(
    _ text: some StringProtocol,
    in context: FormContext,
  ) -> Result<CellValue, FormProblem> {
    let text = text.trimmed
    if text.isEmpty {
      return isRequired ? problem(needed) : .success(.empty)
    }
    switch kind {
    case .day: return checkDay(text, in: context)
    case .time:
      return checked(FormField.minutes(text), else: "not a time; write 9:30, 0930 or 9:30 am")
    case .text: return checkText(text)
    case .number:
      return checked(FormField.number(text), else: "not a whole number; write digits only")
    case .dollars:
      let amount = text.hasPrefix("$") ? text.dropFirst() : text[...]
      let dollars = amount.withoutThousands.flatMap { FormField.number($0) }
      return checked(dollars.map { $0 * 100 }, else: "not an amount; write whole dollars, 5000")
    case .rule: return checkChoice(text, context.rules.choices)
    case .flag: return checkFlag(text)
    case .alienNumber: return checkAlienNumber(text)
    case .choice(let choices): return checkChoice(text, choices)
    case .code(let table): return checkCode(text, table, context.labels)
    }
  }

  /// That a value is wanted, and what to write.
  var needed: Phrase { "\(Phrase(amid: title)) is needed; \(Phrase(words: hint))" }

  private static let dayAdvice: Phrase =
    "not a day from 1900 to 2100; write 2026-12-01, 12/1/2026, today, tomorrow or +30d"

  private func checkDay(_ text: String, in context: FormContext) -> Result<CellValue, FormProblem> {
    let day = Day(entry: text, today: context.today)
    // A day of grace: a court in Guam is a day ahead of a machine in New York.
    if isPast, let day, day > context.today + 1 {
      return problem("after today, \(context.today); enter it once it has happened")
    }
    return checked(day.map { Int64($0.number) }, else: FormField.dayAdvice)
  }

  /// Whether the day is of something that has happened by the time it is entered.
  ///
  /// An order, a filing or a ruling on a later day is a slip, and would make an order final that is
  /// not.
  private var isPast: Bool {
    table != .repatriation && FormField.pastColumns.contains(column)
  }

  /// The columns with days of what has happened; hearings and days on which something is due are
  /// not among them.
  private static let pastColumns: Set = [
    "filedOn", "completedOn", "decidedOn", "receivedOn", "requestedOn", "appearanceOn",
    "detainedOn", "releasedOn", "enteredOn", "severedOn",
  ]

  private func checked(_ number: Int64?, else advice: Phrase) -> Result<CellValue, FormProblem> {
    number.map { .success(.integer($0)) } ?? problem(advice)
  }

  func problem(_ message: Phrase) -> Result<CellValue, FormProblem> {
    .failure(FormProblem(key, message))
  }

  /// The longest text a field takes.
  ///
  /// > Units: Characters.
  private static let longestText = 2000

  private func checkText(_ text: String) -> Result<CellValue, FormProblem> {
    guard text.count <= FormField.longestText else {
      return problem("too long; write at most \(FormField.longestText) characters")
    }
    guard text.unicodeScalars.allSatisfy({ !$0.isControl }) else {
      return problem("holds a character that cannot be shown; write it on one line, without tabs")
    }
    return .success(.text(text))
  }

  private static func number(_ text: String) -> Int64? {
    text.count <= 9 && text.allSatisfy(\.isASCIIDigit) ? Int64(text) : nil
  }

  private func checkFlag(_ text: String) -> Result<CellValue, FormProblem> {
    switch text.lowercased() {
    case "yes", "y", "true", "1", "x": .success(.integer(1))
    case "no", "n", "false", "0": .success(.integer(0))
    default: problem("write yes or no")
    }
  }

  private func checkAlienNumber(_ text: String) -> Result<CellValue, FormProblem> {
    guard let number = AlienNumber(text) else {
      return problem("not an A-number; write eight or nine digits, such as A000-000-000")
    }
    return .success(.text(number.description))
  }
}

extension StringProtocol {
  /// The text without blanks at its ends.
  var trimmed: String {
    var scalars = Substring(self).unicodeScalars
    while let first = scalars.first, first.properties.isWhitespace { scalars.removeFirst() }
    while let last = scalars.last, last.properties.isWhitespace { scalars.removeLast() }
    return String(scalars)
  }
}

extension Unicode.Scalar {
  /// Whether the character moves, hides or reorders text instead of being text.
  fileprivate var isControl: Bool {
    switch properties.generalCategory {
    case .control, .lineSeparator, .paragraphSeparator, .surrogate: true
    case .format: self != "\u{200C}" && self != "\u{200D}"
    default: false
    }
  }
}
