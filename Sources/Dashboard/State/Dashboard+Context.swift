import CaseModel

extension Dashboard {
  /// Whether something typed could be lost by going elsewhere.
  var isEntering: Bool { form != nil || [.question, .refusal, .prompt, .naming].contains(context) }

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
