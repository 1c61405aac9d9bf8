/// What figures are grouped by.
public enum FigureGrouping: Hashable, Sendable {
  /// The court before which it happened, not the one where the case is now.
  case court
  /// The state of that court.
  case state
  /// The judge before whom it happened.
  case judge
  /// The reason of an adjournment.
  case reason
  /// A field of the case as it is now.
  case field(CaseField)

  /// Reads a word, such as `state` or `nationality`; nil where nothing is grouped by it.
  public init?(_ word: some StringProtocol) {
    switch word.lowercased() {
    case "court": self = .court
    case "state": self = .state
    case "judge": self = .judge
    case "reason": self = .reason
    default:
      guard let field = CaseField.named(word), field.isGroupable, field.kind != .day else {
        return nil
      }
      self = .field(field)
    }
  }

  /// The words that may be asked for.
  public static var words: [String] {
    let fields = CaseField.all
      .filter { $0.isGroupable && $0.kind != .day && !["court", "judge"].contains($0.key) }
    return ["court", "state", "judge", "reason"] + fields.map(\.key)
  }

  /// The word that names it.
  public var key: String {
    switch self {
    case .court: "court"
    case .state: "state"
    case .judge: "judge"
    case .reason: "reason"
    case .field(let field): field.key
    }
  }

  /// The title of its column.
  public var title: String {
    switch self {
    case .court: "Court"
    case .state: "State"
    case .judge: "Judge"
    case .reason: "Reason"
    case .field(let field): field.title
    }
  }

  /// The value of a row in this grouping.
  ///
  /// - Parameters:
  ///   - row: What is counted.
  ///   - summary: Its case.
  ///   - labels: The names of courts, which end with their state.
  /// - Returns: The value; empty where there is none.
  public func value(of row: FigureRow, _ summary: CaseSummary, labels: CodeLabels) -> CellValue {
    switch self {
    case .court: .code(row.court)
    case .state: .code(CourtZone.state(of: row.court, labels: labels) ?? "")
    case .judge: .code(row.judge)
    case .reason: .code(row.code)
    case .field(let field): field.value(in: summary)
    }
  }

  /// A value in words: a code with its label, a choice by its title.
  public func words(of value: CellValue, labels: CodeLabels) -> String {
    guard case .text(let code) = value else {
      guard case .field(let field) = self, value != .empty else { return "none" }
      return field.text(value, asOf: Day(number: 0))
    }
    switch self {
    case .court: return CaseField.words(code, in: .court, labels)
    case .judge: return CaseField.words(code, in: .judge, labels)
    case .reason: return CaseField.words(code, in: .adjournment, labels)
    case .state: return code
    case .field(let field):
      return field.words(value, labels: labels, asOf: Day(number: 0))
    }
  }
}

extension FigureGrouping {
  /// A value as `words` gives it, in words any language has.
  public func sentence(of value: CellValue, labels: CodeLabels) -> Phrase {
    guard case .text(let code) = value else {
      guard case .field(let field) = self, value != .empty else { return "none" }
      return field.phrase(value, labels: labels, asOf: Day(number: 0))
    }
    switch self {
    case .court: return CaseField.sentence(code, in: .court, labels)
    case .judge: return CaseField.sentence(code, in: .judge, labels)
    case .reason: return CaseField.sentence(code, in: .adjournment, labels)
    case .state: return Phrase(value: code)
    case .field(let field):
      return field.sentence(value, labels: labels, asOf: Day(number: 0))
    }
  }
}

extension CellValue {
  static func code(_ text: String) -> CellValue { text.isEmpty ? .empty : .text(text) }
}
