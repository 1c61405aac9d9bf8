import CaseModel
import TerminalKit
import TextLayout

extension Dashboard {
  /// Does what a command means in a list.
  mutating func runInList(_ command: Command) {
    switch command {
    case .open: openCase()
    case .filter: beginFilter()
    case .facets: openFacets()
    case .jump: jump = LineEditor()
    case .sort: openMenu(.sort)
    case .columns: openMenu(.columns)
    case .back: clearFilter()
    case .group: group()
    case .left: changeList { $0.columnOffset = max(0, $0.columnOffset - 1) }
    case .right: showNextColumn()
    case .mark, .markSpan, .markAll: runMarking(command)
    case .compare: compareMarked()
    case .export: beginExport(isPaper: false)
    case .print: beginExport(isPaper: true)
    case .copyColumn, .columnBefore, .columnAfter, .wider, .narrower, .shiftUp, .shiftDown, .freeze:
      runOnColumn(command)
    case .search: beginSearch()
    case .nextMatch: seek(forward: true)
    case .previousMatch: seek(forward: false)
    case .saveView: layers.append(ViewNaming())
    case .detail: shape.hidesDetail.toggle()
    case .plot: shape.hidesPlot.toggle()
    case .banner: putBannerAway()
    default: changeList { $0.scroll(command) }
    }
  }

  private mutating func openCase() {
    guard let id = list?.selectedRow?.caseID else { return }
    trail.leave(stop)
    layers = [CaseView(id: id)]
  }

  private mutating func group() {
    guard list?.list.rows == .clocks else {
      message = "Only the list of clocks is grouped; s sorts this one"
      return
    }
    let kind = facts?.kind
    changeList { $0.groupNext(for: kind) }
  }

  private mutating func putBannerAway() {
    guard let facts, let now = LawBanner(facts.plan.book, asOf: facts.asOf).fingerprint,
      pane == .clocks
    else {
      message = "There is no note about the law here"
      return
    }
    bannerPutAway = bannerPutAway == now ? nil : now
    message =
      bannerPutAway == nil
      ? "The note about the law is shown" : "Put away until the law changes; W shows it again"
  }

  /// Opens a menu of columns.
  mutating func openMenu(_ purpose: ColumnMenu.Purpose) {
    guard let list else { return }
    let menu = ColumnMenu(purpose, of: list, for: facts?.kind)
    layers.append(menu)
  }

  private mutating func showNextColumn() {
    let facts = facts
    let width = layout.table.columns
    changeList { list in
      let plan = ColumnPlan(list, facts: facts, width: width)
      if plan.hidesRight { list.columnOffset += 1 }
    }
  }

  /// Shows the whole list again; the filter stays in the history.
  private mutating func clearFilter() {
    var hadMarks = false
    changeList { hadMarks = $0.unmark() }
    if hadMarks {
      message = "Nothing is marked"
      return
    }
    if list?.cursor != nil { return changeList { $0.cursor = nil } }
    if let origin = trail.origin, let before = origin.list, before.pane == pane {
      restore(before)
      trail.origin = nil
      open(origin.pane)
      overview.index = origin.tile
      return
    }
    guard let list, !list.filterText.isEmpty else {
      showsReturnCases = false
      return
    }
    keepInHistory(list.filterText)
    changeList { $0.ask(filter: "", .all) }
    message = "Filter cleared; / and Up bring it back"
  }
}

extension ListState {
  /// Does what a command of movement means.
  mutating func scroll(_ command: Command) {
    switch command {
    case .up: move(by: -1)
    case .down: move(by: 1)
    case .pageUp: turn(by: 1 - viewport)
    case .pageDown: turn(by: viewport - 1)
    case .halfUp: turn(by: -viewport / 2)
    case .halfDown: turn(by: viewport / 2)
    case .start: moveToStart()
    case .end: moveToEnd()
    default: break
    }
  }
}
