import CaseModel

/// What is read on a screen of text.
enum HelpTopic: Hashable, Sendable {
  /// Keys, filters, definitions and fields.
  case help
  /// The rules deadlines are computed by.
  case rules
  /// What drawing and answering cost.
  case meters
  /// What the words and codes of the open pane mean.
  case legend
  /// What has to be done for a case and by when.
  case checklist(Int64)
}

/// A screen of text, and where the reader is in it.
struct Reading: Hashable, Sendable {
  /// What is read.
  let topic: HelpTopic
  /// Where the reader came from: its keys stand first.
  let origin: KeyContext
  /// The first line shown.
  var scroll = 0
  /// The text sought, while it is typed.
  var line: LineEditor?
  /// The text sought last.
  var sought = ""

  init(_ topic: HelpTopic, from origin: KeyContext) {
    self.topic = topic
    self.origin = origin
  }
}

/// A screen or a menu above the open pane.
enum Layer: Sendable {
  case caseView(CaseView)
  case reading(Reading)
  case menu(ColumnMenu)
  case addMenu(AddMenu)
  case factList(FactList)
  case log(EventLog)
  case form(FormEntry)
  case question(Question)
  case prompt(QueuePrompt)
  case palette(Palette)
  /// The name of a view about to be kept.
  case naming(LineEditor)
  /// The file a list is about to be exported to.
  case exporting(LineEditor)
  case comparison(CaseComparison)

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
  var isEntering: Bool { form != nil || [.question, .refusal, .prompt, .naming].contains(context) }
}

extension Dashboard {
  /// Where keys have their meaning now.
  var context: KeyContext {
    if isLocked { return .locked }
    if editor != nil { return .filter }
    if jump != nil { return .jump }
    if search.line != nil { return .search }
    switch layers.last {
    case .caseView: return .caseView
    case .reading(let reading): return reading.line == nil ? .help : .search
    case .palette: return .palette
    case .naming, .exporting: return .naming
    case .comparison: return .help
    case .menu(let menu): return menu.purpose == .columns ? .columnMenu : .sortMenu
    case .addMenu: return .addMenu
    case .factList: return .factList
    case .log: return .log
    case .form: return .form
    case .question(let question): return question.refusal == nil ? .question : .refusal
    case .prompt: return .prompt
    case nil where pane == .overview: return .overview
    case nil where pane == .queues: return .queue
    case nil where pane == .world: return .world
    case nil where pane == .figures: return .figures
    case nil where leadsByCountries: return .returns
    case nil where pane == .whatIf: return whatIf.editor == nil ? .whatIf : .value
    case nil: return showsFacets && facetPanel.hasFocus ? .facets : .list
    }
  }

  /// The list of the open pane; none on the overview.
  var list: ListState? { leadsByCountries ? nil : lists[pane] }

  /// Whether the pane of repatriation shows countries: on a public docket, until somebody asks for
  /// the cases of one.
  var leadsByCountries: Bool {
    pane == .repatriation && facts?.kind == .release && !showsReturnCases && editor == nil
      && lists[.repatriation]?.filterText.isEmpty == true
  }

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
