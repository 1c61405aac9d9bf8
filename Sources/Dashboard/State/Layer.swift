/// What is read on a screen of text.
enum HelpTopic: Hashable, Sendable {
  /// Keys, filters, definitions and fields.
  case help
  /// The rules deadlines are computed by.
  case rules
  /// What drawing and answering cost.
  case meters
}

/// A screen or a menu above the open pane.
enum Layer: Sendable {
  case caseView(CaseView)
  case reading(HelpTopic, scroll: Int)
  case menu(ColumnMenu)
  case addMenu(AddMenu)
  case factList(FactList)
  case log(EventLog)
  case form(FormEntry)
  case question(Question)
  case prompt(QueuePrompt)

  /// Whether it waits for a change to be entered.
  var isWaiting: Bool {
    switch self {
    case .form(let form): form.isSaving
    case .question(let question): question.isRunning
    default: false
    }
  }
}

extension Dashboard {
  /// Whether something typed could be lost by going elsewhere.
  var isEntering: Bool { form != nil || [.question, .refusal, .prompt].contains(context) }
}

extension Dashboard {
  /// Where keys have their meaning now.
  var context: KeyContext {
    if isLocked { return .locked }
    if editor != nil { return .filter }
    if jump != nil { return .jump }
    switch layers.last {
    case .caseView: return .caseView
    case .reading: return .help
    case .menu(let menu): return menu.purpose == .sort ? .sortMenu : .columnMenu
    case .addMenu: return .addMenu
    case .factList: return .factList
    case .log: return .log
    case .form: return .form
    case .question(let question): return question.refusal == nil ? .question : .refusal
    case .prompt: return .prompt
    case nil where pane == .overview: return .overview
    case nil where pane == .queues: return .queue
    case nil where pane == .world: return .world
    case nil where pane == .whatIf: return whatIf.editor == nil ? .whatIf : .value
    case nil: return showsFacets && facetPanel.hasFocus ? .facets : .list
    }
  }

  /// The list of the open pane; none on the overview.
  var list: ListState? { lists[pane] }

  /// Changes the list of the open pane, if it has one.
  mutating func changeList(_ change: (inout ListState) -> Void) {
    guard var list = lists[pane] else { return }
    change(&list)
    lists[pane] = list
  }

  /// The case view that is open, whatever lies above it.
  var caseView: CaseView? {
    for case .caseView(let view) in layers { return view }
    return nil
  }
}
