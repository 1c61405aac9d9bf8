/// One field of a case: defined once, and read by panes, filters, sorts, reports, exports and help.
///
/// To add a field, add it to the summary's columns and to a list in the catalogue; nothing else.
public struct CaseField: Hashable, Sendable {
  /// The word that names the field in filters, sorts and reports.
  public let key: String
  /// Other words that name it.
  public let aliases: [String]
  /// The title of its column.
  public let title: String
  /// What it means, as a sentence.
  public let meaning: String
  /// What it holds, which says how it is shown, filtered and sorted.
  public let kind: FieldKind
  /// The column of the summary it is read from.
  public let column: String
  /// The width of its column.
  ///
  /// > Units: Cells of a terminal.
  public let width: Int

  init(
    _ key: String,
    _ title: String,
    _ column: String,
    _ kind: FieldKind,
    width: Int,
    aliases: [String] = [],
    _ meaning: String,
  ) {
    self.key = key
    self.title = title
    self.column = column
    self.kind = kind
    self.width = width
    self.aliases = aliases
    self.meaning = meaning
  }

  /// Whether the column is set to the right, as numbers and counts are.
  public var isRightAligned: Bool {
    switch kind {
    case .number, .daysSince, .daysUntil: true
    default: false
    }
  }

  /// Whether only a clinic's own docket has values for the field.
  public var isOfClients: Bool { ["name", "native", "anumber", "attorney"].contains(key) }

  /// Whether the field's days lie ahead, so that `7d` after its colon means the days to come.
  var looksAhead: Bool { ["hearing", "due"].contains(key) }

  /// Whether `none` takes in no as well as nothing recorded: whoever asks for cases with no counsel
  /// means both.
  var emptyMeansNo: Bool { key == "rep" }

  /// Whether only a public release needs the field: what a clinic enters has no unread rows, and
  /// its custody is kept up.
  public var isOfReleases: Bool { ["gaps", "custodyon"].contains(key) }

  /// Whether its values are words of Vigil's own, such as `Final` or `yes`, and none of a client's.
  public var holdsWords: Bool {
    switch kind {
    case .choice, .openChoice, .choices, .flag: true
    default: false
    }
  }

  /// Whether reports can count by the field's values.
  public var isGroupable: Bool {
    switch kind {
    case .code, .choice, .openChoice, .flag, .day: true
    case .text: key == "attorney"
    default: false
    }
  }
}

/// What a field holds.
public enum FieldKind: Hashable, Sendable {
  /// A whole number.
  case number
  /// Free text, searched without regard to case.
  case text
  /// A code with its list.
  case code(LookupTable?)
  /// One of a few derived values.
  case choice([ChoiceValue])
  /// One of some known values, or any other: a user's own rules have names of their own.
  case openChoice([ChoiceValue])
  /// Several of a few derived values, joined by commas.
  case choices([ChoiceValue])
  /// A day.
  case day
  /// A time of day, in minutes since midnight.
  case time
  /// Yes or no.
  case flag
  /// Days passed since the day in the column.
  case daysSince
  /// Days left until the day in the column; negative when it is past.
  case daysUntil
}

extension FieldKind {
  static func choice<Value: Choice>(of type: Value.Type) -> FieldKind {
    .choice(type.allCases.filter { !$0.rawValue.isEmpty }.map { ChoiceValue($0) })
  }

  /// The values of a choice; empty for other kinds.
  public var choices: [ChoiceValue] {
    switch self {
    case .choice(let values), .openChoice(let values), .choices(let values): values
    default: []
    }
  }
}
