/// A filter made plain: tests of summary columns, ready to be evaluated or turned into SQL.
public indirect enum Predicate: Hashable, Sendable {
  /// Always true.
  case always
  /// Every part holds.
  case both([Predicate])
  /// Some part holds.
  case either([Predicate])
  /// The part does not hold; what is empty does not hold either test of it.
  case not(Predicate)
  /// The column has a value.
  case present(column: String)
  /// The column's number lies between two, both included; an empty one does not.
  case between(column: String, low: Int64, high: Int64)
  /// The column's text is one of several, letter by letter.
  case oneOf(column: String, [String])
  /// The column's text is the same but for ASCII case.
  case same(column: String, String)
  /// The column's text, a list joined by commas, holds an item.
  case lists(column: String, item: String)
  /// One of the columns' texts holds the text, without regard to case and accents; a name also
  /// where its words are written together or the other way round.
  case contains(columns: [String], String)
  /// The digits of the column's text hold these digits.
  case digits(column: String, String)
}

extension Filter {
  /// Makes the filter plain, as of a day.
  public func predicate(asOf day: Day) -> Predicate {
    switch self {
    case .all: .always
    case .both(let parts): .both(parts.map { $0.predicate(asOf: day) })
    case .either(let parts): .either(parts.map { $0.predicate(asOf: day) })
    case .not(let part): .not(part.predicate(asOf: day))
    case .test(let test): test.predicate(asOf: day)
    case .words(let text): Filter.words(text)
    }
  }

  private static func words(_ text: String) -> Predicate {
    var parts = [Predicate.contains(columns: ["name", "nativeName"], text)]
    if let digits = AlienNumber.digits(in: text) {
      parts.append(.digits(column: "alienNumber", digits))
    }
    if let number = Int64(text) { parts.append(.between(column: "id", low: number, high: number)) }
    return parts.count == 1 ? parts[0] : .either(parts)
  }
}

extension FieldTest {
  func predicate(asOf day: Day) -> Predicate {
    let parts = operands.map { part($0, asOf: day) }
    return parts.count == 1 ? parts[0] : .either(parts)
  }

  private func part(_ operand: FilterOperand, asOf day: Day) -> Predicate {
    switch operand {
    case .any: present
    case .none: .not(present)
    case .text(let text): matches(text)
    case .holding(let text): .contains(columns: [field.column], text)
    case .overdue: .between(column: "nextClockOn", low: .min, high: Int64(day.number) - 1)
    case .numbers(let range) where field.kind == .daysSince: daysSince(range, asOf: day)
    case .numbers(let range) where field.kind == .daysUntil:
      between(range.lowerBound + Int64(day.number), range.upperBound + Int64(day.number))
    case .numbers(let range): between(range.lowerBound, range.upperBound)
    case .days(let span):
      between(
        Int64(span.first.day(asOf: day).number),
        Int64(span.last.day(asOf: day).number),
      )
    }
  }

  private var present: Predicate {
    if field.emptyMeansNo { return .between(column: field.column, low: 1, high: 1) }
    guard case .choice(let choices) = field.kind, choices.contains(where: { !$0.isPresent }) else {
      return .present(column: field.column)
    }
    return .oneOf(column: field.column, choices.filter(\.isPresent).map(\.code))
  }

  private func matches(_ text: String) -> Predicate {
    switch field.kind {
    case .text where field.column == "alienNumber" && AlienNumber.digits(in: text) != nil:
      .digits(column: field.column, AlienNumber.digits(in: text) ?? "")
    case .text: .contains(columns: [field.column], text)
    case .choices: .lists(column: field.column, item: text)
    case .code(.application?): .same(column: field.column, text)
    default: .oneOf(column: field.column, [text])
    }
  }

  private func between(_ low: Int64, _ high: Int64) -> Predicate {
    let column = field.column
    return switch comparison {
    case .matches: .between(column: column, low: low, high: high)
    case .less: .between(column: column, low: .min, high: low - 1)
    case .lessOrEqual: .between(column: column, low: .min, high: high)
    case .greater: .between(column: column, low: high + 1, high: .max)
    case .greaterOrEqual: .between(column: column, low: low, high: .max)
    }
  }

  /// More days since means an earlier day, so the ends change places.
  private func daysSince(_ range: ClosedRange<Int64>, asOf day: Day) -> Predicate {
    let now = Int64(day.number)
    let column = field.column
    return switch comparison {
    case .matches:
      .between(column: column, low: now - range.upperBound, high: now - range.lowerBound)
    case .less: .between(column: column, low: now - range.lowerBound + 1, high: .max)
    case .lessOrEqual: .between(column: column, low: now - range.upperBound, high: .max)
    case .greater: .between(column: column, low: .min, high: now - range.upperBound - 1)
    case .greaterOrEqual: .between(column: column, low: .min, high: now - range.lowerBound)
    }
  }
}
