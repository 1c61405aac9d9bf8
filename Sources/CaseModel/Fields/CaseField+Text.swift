extension CaseField {
  /// Returns the field's stored value in a summary.
  public func value(in summary: CaseSummary) -> CellValue {
    CaseSummary.position(of: column).map { summary.values[$0] } ?? .empty
  }

  /// Returns a value as a column shows it: codes as codes, choices as words.
  ///
  /// - Parameters:
  ///   - value: A stored value of the field's column.
  ///   - day: The day from which days are counted.
  /// - Returns: The text; empty where there is no value.
  public func text(_ value: CellValue, asOf day: Day) -> String {
    switch (value, kind) {
    case (.empty, _): return ""
    case (.text(let text), .choice(let choices)):
      return choices.first { $0.code == text }?.title ?? text
    case (.text(let text), .openChoice(let choices)):
      guard let choice = choices.first(where: { $0.code == text }) else { return text }
      let isOld = choice.goodUntil.map { day > $0 } ?? false
      return isOld ? "\(choice.title) (check)" : choice.title
    case (.text(let text), .choices(let choices)):
      let titles = text.split(separator: ",")
        .map { code in
          choices.first { $0.code == code }?.title ?? String(code)
        }
      return titles.joined(separator: ", ")
    case (.text(let text), _): return text
    case (.integer(let number), .day): return Day(number: Int32(clamping: number)).description
    case (.integer(let number), .daysUntil):
      return String(Day(number: Int32(clamping: number)) - day)
    case (.integer(let number), .daysSince):
      return String(day - Day(number: Int32(clamping: number)))
    case (.integer(let number), .time): return CaseField.clock(number)
    case (.integer(let number), .flag): return number == 0 ? "no" : "yes"
    case (.integer(let number), _): return String(number)
    }
  }

  /// Returns a value in full: codes with their label.
  public func longText(_ value: CellValue, labels: CodeLabels, asOf day: Day) -> String {
    guard case .code(let table?) = kind, case .text(let code) = value,
      let label = labels.label(code, in: table)
    else { return text(value, asOf: day) }
    return "\(code) \(label)"
  }

  /// Returns a value in full, as any language can say it: codes with their label.
  public func phrase(_ value: CellValue, labels: CodeLabels, asOf day: Day) -> Phrase {
    let shown = text(value, asOf: day)
    switch (value, kind) {
    case (.text(let code), .code(let table?)):
      return labels.label(code, in: table).map { "\(code) \(Phrase(words: $0))" }
        ?? Phrase(value: shown)
    case (.text, .choice), (.text, .openChoice), (.integer, .flag): return Phrase(words: shown)
    case (.text, .choices):
      return .list(shown.split(separator: ", ").map { Phrase(words: String($0)) })
    default: return Phrase(value: shown)
    }
  }

  /// Returns a value as a sentence has it, in words any language has: labels with the code after.
  public func sentence(_ value: CellValue, labels: CodeLabels, asOf day: Day) -> Phrase {
    guard case .code(let table?) = kind, case .text(let code) = value else {
      return phrase(value, labels: labels, asOf: day)
    }
    return CaseField.sentence(code, in: table, labels)
  }

  /// Returns a code as a sentence has it, in words any language has: its label, the code after.
  public static func sentence(
    _ code: String,
    in table: LookupTable,
    _ labels: CodeLabels,
  ) -> Phrase {
    labels.label(code, in: table).map { "\(Phrase(words: $0)) (\(code))" } ?? Phrase(value: code)
  }

  /// Returns a value as a sentence has it: codes as their label, the code after it.
  public func words(_ value: CellValue, labels: CodeLabels, asOf day: Day) -> String {
    guard case .code(let table?) = kind, case .text(let code) = value else {
      return text(value, asOf: day)
    }
    return CaseField.words(code, in: table, labels)
  }

  /// Returns a code as a sentence has it: its label, the code after it.
  public static func words(
    _ code: String,
    in table: LookupTable,
    _ labels: CodeLabels,
  ) -> String {
    labels.label(code, in: table).map { "\($0) (\(code))" } ?? code
  }

  /// Returns minutes since midnight as a clock shows them, such as `09:30`.
  public static func clock(_ minutes: Int64) -> String {
    "\(Day.twoDigits(Int(minutes / 60))):\(Day.twoDigits(Int(minutes % 60)))"
  }
}

extension CaseSummary {
  /// Returns the texts columns show of the row; its number is always the case's.
  ///
  /// - Parameters:
  ///   - fields: The columns.
  ///   - day: The day from which days are counted.
  /// - Returns: One text for each field, empty where there is no value.
  public func texts(of fields: [CaseField], asOf day: Day) -> [String] {
    var shown = self
    shown.id = caseID
    let values = shown.values
    return fields.map { field in
      let value = CaseSummary.position(of: field.column).map { values[$0] } ?? .empty
      return field.text(value, asOf: day)
    }
  }

  /// The place of each column among the stored values.
  private static let positions: [String: Int] = Dictionary(
    uniqueKeysWithValues: table.storedColumns.enumerated().map { ($1.name, $0) }
  )

  /// Returns the place of a column among the stored values.
  public static func position(of column: String) -> Int? {
    positions[column]
  }
}
