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
    if let layer = layers.last { return layer.keyContext }
    switch pane {
    case .overview: return .overview
    case .queues: return .queue
    case .world: return .world
    case .figures: return .figures
    case .whatIf: return whatIf.editor == nil ? .whatIf : .value
    case _ where leadsByCountries: return .returns
    default: return showsFacets && facetPanel.hasFocus ? .facets : .list
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
  var caseView: CaseView? { layer(CaseView.self) }
}
