/// One thing a form asks for: defined once, and read by the command line, screens and imports.
public struct FormField: Hashable, Sendable {
  /// What a field takes.
  public enum Kind: Hashable, Sendable {
    /// A day: `2026-12-01`, `12/1/2026`, `tomorrow`, `+30d`.
    case day
    /// A time of day: `9:30`, `0930`, `9:30 am`.
    case time
    /// One line of text.
    case text
    /// One of a few values, by code or by word.
    case choice([ChoiceValue])
    /// A code of a list, by code or by label.
    case code(LookupTable)
    /// A whole number that is not negative.
    case number
    /// A whole number of dollars; kept in cents.
    case dollars
    /// The name of a rule of deadlines, Vigil's own or a user's.
    case rule
    /// Yes or no.
    case flag
    /// A number of the immigration service for a person, eight or nine digits.
    case alienNumber

    /// The values of a choice; empty for other kinds.
    public var choices: [ChoiceValue] {
      if case .choice(let choices) = self { choices } else { [] }
    }
  }

  /// The word that names the field.
  public let key: String
  /// Its title on a form.
  public let title: String
  /// What to write, in a few words.
  public let hint: String
  /// What it takes.
  public let kind: Kind
  /// Whether a new fact cannot do without it.
  public let isRequired: Bool
  /// The table the value is kept in.
  public let table: FactTable
  /// The column the value is kept in.
  public let column: String

  init(
    _ key: String,
    _ title: String,
    _ kind: Kind,
    _ column: String,
    in table: FactTable,
    isRequired: Bool = false,
    _ hint: String,
  ) {
    self.key = key
    self.title = title
    self.kind = kind
    self.column = column
    self.table = table
    self.isRequired = isRequired
    self.hint = hint
  }
}

/// What values are read against: the day it is, and the lists codes are in.
public struct FormContext: Sendable {
  /// The day it is.
  public let today: Day
  /// The labels of codes.
  public let labels: CodeLabels
  /// The rules deadlines are counted by.
  public let rules: ClockRuleBook

  /// Makes a context.
  ///
  /// - Parameters:
  ///   - today: The day `tomorrow` and `+30d` are counted from.
  ///   - labels: The docket's own labels; those known without any release where none are given.
  ///   - rules: The rules deadlines are counted by.
  public init(
    today: Day,
    labels: CodeLabels = .fallback,
    rules: ClockRuleBook = .standard,
  ) {
    self.today = today
    self.labels = labels
    self.rules = rules
  }
}

/// Why a value cannot be taken, in words that name the remedy and never the value.
public struct FormProblem: WordedError, Hashable, Sendable {
  /// The key of the field concerned; empty where it is the whole form.
  public let field: String
  /// What is wrong and what to write instead.
  public let message: Phrase

  /// Makes a problem.
  public init(_ field: String, _ message: Phrase) {
    self.field = field
    self.message = message
  }

  /// The field and the message.
  public var wording: Phrase { field.isEmpty ? message : "\(field): \(message)" }
}
