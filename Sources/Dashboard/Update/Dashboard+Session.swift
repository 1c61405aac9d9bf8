import CaseModel
import TerminalKit
import TextLayout

extension Dashboard {
  /// How the dashboard is left, to be begun with another day.
  public var session: SessionState {
    var session = SessionState()
    session.pane = pane
    session.theme = isThemeChosen ? theme.name : nil
    session.language = isSpeechChosen ? speech.language : nil
    session.isMouseOn = isMouseOn
    session.history = filterHistory
    session.banner = bannerPutAway
    session.looked = facts?.lastEvent
    session.hidesDetail = shape.hidesDetail
    session.hidesPlot = shape.hidesPlot
    if board.chosenKey != board.queues.first?.key { session.queue = board.chosenKey }
    for (key, list) in lists {
      let isEdited = key == pane && editor != nil
      let left = SessionState.Pane(isEdited ? editor?.listBefore ?? list : list)
      if left != SessionState.Pane() { session.panes[key] = left }
    }
    return session
  }

  /// The lists as they were left; what is no longer understood is as at first.
  static func lists(_ session: SessionState) -> [PaneKey: ListState] {
    var lists: [PaneKey: ListState] = [:]
    for pane in PaneKey.tabs {
      guard let list = pane.list else { continue }
      var state = ListState(pane, list)
      if let left = session.panes[pane] { state.begin(as: left) }
      lists[pane] = state
    }
    return lists
  }
}

extension SessionState.Pane {
  /// What differs from a list as it is at first.
  init(_ list: ListState) {
    self.init()
    if list.sort != list.list.sort {
      sort = list.sort.text
    }
    if !list.filterText.isEmpty { filter = list.filterText }
    columns = list.chosenColumns?.map(\.key)
    widths = list.columnWidths
    frozen = list.frozen
  }
}

extension ListState {
  mutating func begin(as left: SessionState.Pane) {
    if let text = left.filter {
      filterText = text
      // Words of the docket's own lists are read once these are known.
      filter = (try? Filter(text)) ?? .all
    }
    if let sort = left.sort.flatMap({ FieldSort(text: $0) }) { self.sort = sort }
    let columns = left.columns?.compactMap { CaseField.named($0) } ?? []
    if !columns.isEmpty { chosenColumns = columns }
    columnWidths = left.widths
    frozen = left.frozen
  }
}
