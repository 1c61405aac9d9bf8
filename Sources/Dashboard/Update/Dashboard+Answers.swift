import CaseModel
import TextLayout

extension Dashboard {
  /// Takes an answer, unless a newer request of the same purpose has made it stale.
  mutating func take(_ answer: Answer, for ticket: Ticket) {
    guard desk.isFresh(ticket) else { return }
    let answer = hidesNames ? answer.withoutNames : answer
    if case .count(let count) = answer, count.isCapped {
      // The exact count follows.
    } else {
      desk.settle(ticket.purpose)
    }
    if case .failed(let reason) = answer { return takeFailure(reason, of: ticket.purpose) }
    switch ticket.purpose {
    case .page(let pane): takePage(answer, of: pane)
    case .count(let pane): takeCount(answer, of: pane)
    case .plot(let pane): takePlot(answer, of: pane)
    case .facets(let pane): takeFacets(answer, of: pane)
    case .history: takeHistory(answer)
    case .tile(let index): overview.take(answer, for: index)
    case .docket: takeDocket(answer)
    case .events: takeEvents(answer)
    case .change: takeChange(answer)
    case .items: takeItems(answer)
    case .figures: if case .figures(let figures) = answer { board.take(figures) }
    case .steps: takeSteps(answer)
    case .work: takeWork(answer)
    case .world: takeWorld(answer)
    case .end(let pane):
      if case .page(let rows, _) = answer, !rows.isEmpty { lists[pane]?.lastRows = rows }
    case .search: takeFound(answer)
    case .marks(let pane): takeMarks(answer, of: pane)
    case .completion: if case .plot(let groups) = answer { completion.take(groups) }
    case .palette: takeClients(answer)
    case .attorney: takeCasesOfAttorney(answer)
    case .measures, .groupPages, .bridge, .printed: takeMeasures(answer, for: ticket.purpose)
    }
  }

  private mutating func takePage(_ answer: Answer, of pane: PaneKey) {
    guard case .page(let rows, let isEnd) = answer else { return }
    lists[pane]?.nowSeconds = time.now?.seconds ?? 0
    lists[pane]?.take(rows, isEnd: isEnd)
    isSlow = false
    tellMissingPlace()
  }

  private mutating func takeCount(_ answer: Answer, of pane: PaneKey) {
    guard case .count(let count) = answer else { return }
    lists[pane]?.count = count
  }

  private mutating func takePlot(_ answer: Answer, of pane: PaneKey) {
    guard case .plot(let groups) = answer else { return }
    lists[pane]?.plot = groups
  }

  private mutating func takeFacets(_ answer: Answer, of pane: PaneKey) {
    guard case .facets(let facets) = answer else { return }
    lists[pane]?.facets = facets
    lists[pane]?.hasNoFacets = facets == nil
  }

  private mutating func takeHistory(_ answer: Answer) {
    if case .lastKnown(let history, let words) = answer {
      shelf.take(history, vanished: words)
    }
    guard case .history(let history) = answer else { return }
    shelf.take(history)
    if let history {
      changeForm { $0.rebase(on: history) }
      selectAdded(history)
    }
    openChosenForm()
  }

  private mutating func takeDocket(_ answer: Answer) {
    guard case .docket(let facts) = answer else { return }
    let hasNewWords = self.facts?.labels != facts.labels
    if self.facts == nil, facts.kind == .release { putNewestOrdersFirst() }
    self.facts = facts
    docketFailure = nil
    if hasNewWords { rereadFilters() }
  }

  private mutating func takeFailure(_ reason: SafeText, of purpose: Purpose) {
    switch purpose {
    case .page(let pane):
      lists[pane]?.awaitedPage = nil
      lists[pane]?.failure = reason
    case .history: shelf.failure = reason
    case .docket:
      docketFailure = reason
      message = reason
    case .count, .plot, .facets, .events: message = reason
    case .change: takeChange(.refused(reason))
    case .items: board.failure = reason
    case .figures, .steps, .world: message = reason
    case .measures, .groupPages, .bridge, .printed: message = reason
    case .work: takeWork(.refused(reason))
    case .tile(let index): overview.fail(index)
    case .search, .palette, .marks, .attorney: message = reason
    case .completion, .end: break
    }
  }
}
