import CaseModel
import TerminalKit

extension Dashboard {
  /// Asks the docket, and makes older requests of the same purpose stale.
  mutating func ask(_ purpose: Purpose, _ request: Request) {
    effects.append(.ask(desk.issue(purpose), request))
  }

  /// Asks for everything the screen needs and does not have.
  mutating func askWhatIsMissing() {
    if facts == nil, docketFailure == nil, !desk.isWaiting(.docket) { ask(.docket, .docket) }
    if pane == .overview { askForTiles() } else { askForList() }
    askForCase()
    if pane == .queues { askForQueues() }
    if pane == .world || leadsByCountries { askForWorld() }
    askForCompletion()
    askForEnd()
    if pane == .figures { askForFigures() }
  }

  private mutating func askForList() {
    guard let list else { return }
    if let start = list.missingPage {
      if list.firstRows == nil { desk.cancel(.end(pane)) }
      ask(.page(pane), .page(list.query, start, limit: list.limit(for: start)))
      changeList {
        $0.wantedPage = nil
        $0.awaitedPage = start
      }
    }
    if list.wantsCount {
      ask(.count(pane), .count(list.query))
      changeList { $0.wantsCount = false }
    }
    if list.wantsPlot, let facts, let plot = list.pane.pane.plot {
      ask(.plot(pane), .plot(plot.request(facts), list.query))
      changeList { $0.wantsPlot = false }
    }
    if list.wantsFacets, showsFacets, !facetGroupings.isEmpty {
      ask(.facets(pane), .facets(list.query, facetGroupings))
      changeList { $0.wantsFacets = false }
    }
  }

  /// Reads the end of the list before somebody goes there, so that End is as cheap as a page.
  private mutating func askForEnd() {
    guard let list, list.wantsEnd, editor == nil else { return }
    changeList { $0.wantsEnd = false }
    ask(.end(pane), .page(list.query, .last, limit: list.pageLimit))
  }

  private mutating func askForCase() {
    if let view = caseView {
      shelf.want(view.id, now: true)
    } else if !layers.isEmpty, let id = list?.selectedRow?.caseID {
      shelf.want(id, now: true)
    } else if pane == .queues, layout.detail != nil {
      shelf.want(board.item?.caseID, now: false)
    } else if pane != .overview, layout.detail != nil {
      shelf.want(list?.selectedRow?.caseID, now: false)
    }
    guard shelf.isWanted, let id = shelf.id else { return }
    shelf.isWanted = false
    ask(.history, .history(id))
  }

  /// Reads again what the screen shows; the other panes are read again when they are opened.
  mutating func refresh() {
    isChanged = false
    docketFailure = nil
    for key in lists.keys { lists[key]?.refresh() }
    overview.refresh()
    board.refresh()
    world.wantsCounts = true
    measured.readAgain()
    ask(.docket, .docket)
    shelf.isWanted = shelf.id != nil && !shelf.isDue
    for case let log as EventLog in layers { ask(.events, .events(log.caseID)) }
  }

  private func tileRequest(_ tile: OverviewTile) -> Request? {
    guard case .depth(let key) = tile.figure else { return tile.request(of: facts) }
    let queues = board.queues.filter { $0.key == key }
    return facts == nil || queues.isEmpty ? nil : figures(of: queues, queueWords)
  }

  private mutating func askForTiles() {
    for (index, tile) in OverviewTile.all.enumerated() where overview.wanted.contains(index) {
      guard let request = tileRequest(tile) else { continue }
      overview.wanted.remove(index)
      ask(.tile(index), request)
    }
  }
}
