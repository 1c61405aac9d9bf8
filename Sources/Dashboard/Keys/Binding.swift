import TerminalKit
import TextLayout

/// Where a key has its meaning.
enum KeyContext: String, CaseIterable, Hashable, Sendable {
  case overview
  case list
  case caseView
  case sortMenu
  case columnMenu
  case help
  case filter
  case facets
  case jump
  case addMenu
  case factList
  case log
  case form
  case question
  case refusal
  case locked
  case queue
  case prompt
  case world
  case returns
  case whatIf
  case figures
  case value
  case search
  case palette
  case naming

  /// The title of its part of the help.
  var title: SafeText {
    switch self {
    case .overview: "Overview"
    case .list: "Lists"
    case .caseView: "Case"
    case .sortMenu: "Menu of sorting"
    case .columnMenu: "Menu of columns"
    case .help: "Help"
    case .filter: "Filter line"
    case .facets: "Counts beside a list"
    case .jump: "Jump"
    case .addMenu: "Menu of what can be added"
    case .factList: "Facts of a case"
    case .log: "Log of a case"
    case .form: "Form"
    case .question: "Question"
    case .refusal: "Refusal"
    case .locked: "Hidden screen"
    case .queue: "Queues"
    case .prompt: "Line of a queue"
    case .world: "World"
    case .returns: "Countries of final orders"
    case .whatIf: "What-if"
    case .figures: "Figures"
    case .value: "A value of an input"
    case .search: "Line for a text to find"
    case .palette: "Palette"
    case .naming: "Name of a view"
    }
  }
}

/// What some keys do somewhere: one row of the keymap.
struct Binding: Sendable {
  /// The keys, the one shown first.
  var keys: [Key]
  /// Where they do it.
  var contexts: Set<KeyContext>
  /// What they do.
  let command: Command
  /// What they do in words, for help.
  let title: SafeText
  /// One word for the footer; nil if the footer leaves it out.
  let hint: SafeText?

  init(
    _ keys: [Key],
    _ contexts: Set<KeyContext>,
    _ command: Command,
    _ title: SafeText,
    hint: SafeText? = nil,
  ) {
    self.keys = keys
    self.contexts = contexts
    self.command = command
    self.title = title
    self.hint = hint
  }

  /// The names of the keys, as help shows them.
  var names: SafeText {
    keys.map { SafeText($0.name) }.joined(separator: " ")
  }
}
