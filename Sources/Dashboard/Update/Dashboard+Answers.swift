import CaseModel
import TextLayout

extension Dashboard {
  /// Takes an answer, unless a newer request of the same purpose has made it stale.
  mutating func receive(_ answer: Answer, for ticket: Ticket) {
    guard desk.isFresh(ticket) else { return }
    let answer = hidesNames ? answer.withoutNames : answer
    if case .count(let count) = answer, count.isCapped {
      // The exact count follows.
    } else {
      desk.settle(ticket.purpose)
    }
    if case .failed(let reason) = answer { return receiveFailure(reason, of: ticket.purpose) }
    switch ticket.purpose {
    case .page(let pane): receivePage(answer, of: pane)
    case .count(let pane): receiveCount(answer, of: pane)
    case .plot(let pane): receivePlot(answer, of: pane)
    case .facets(let pane): receiveFacets(answer, of: pane)
    case .history: receiveHistory(answer)
    case .tile(let index): overview.receive(answer, for: index)
    case .docket: receiveDocket(answer)
    case .events: receiveEvents(answer)
    case .change: receiveChange(answer)
    case .items: receiveItems(answer)
    case .figures: if case .figures(let figures) = answer { board.receive(figures) }
    case .steps: receiveSteps(answer)
    case .work: receiveWork(answer)
    case .world: receiveWorld(answer)
    case .end(let pane):
      if case .page(let rows, _) = answer, !rows.isEmpty { lists[pane]?.lastRows = rows }
    case .search: receiveFound(answer)
    case .marks(let pane): receiveMarks(answer, of: pane)
    case .completion: if case .plot(let groups) = answer { completion.receive(groups) }
    case .palette: receiveClients(answer)
    case .attorney: receiveCasesOfAttorney(answer)
    case .measures, .groupPages, .bridge, .printed: receiveMeasures(answer, for: ticket.purpose)
    }
  }

  private mutating func receivePage(_ answer: Answer, of pane: PaneKey) {
    guard case .page(let rows, let isEnd) = answer else { return }
    lists[pane]?.nowSeconds = time.now?.seconds ?? 0
    lists[pane]?.receive(rows, isEnd: isEnd)
    isSlow = false
    tellMissingTarget()
  }

  private mutating func receiveCount(_ answer: Answer, of pane: PaneKey) {
    guard case .count(let count) = answer else { return }
    lists[pane]?.count = count
  }

  private mutating func receivePlot(_ answer: Answer, of pane: PaneKey) {
    guard case .plot(let groups) = answer else { return }
    lists[pane]?.plot = groups
  }

  private mutating func receiveFacets(_ answer: Answer, of pane: PaneKey) {
    guard case .facets(let facets) = answer else { return }
    lists[pane]?.facets = facets
    lists[pane]?.hasNoFacets = facets == nil
  }

  private mutating func receiveHistory(_ answer: Answer) {
    if case .lastKnown(let history, let words) = answer {
      shelf.receive(history, vanished: words)
    }
    guard case .history(let history) = answer else { return }
    shelf.receive(history)
    if let history {
      changeForm { $0.rebase(on: history) }
      selectAdded(history)
    }
    openChosenForm()
  }

  private mutating func receiveDocket(_ answer: Answer) {
    guard case .docket(let facts) = answer else { return }
    let hasNewWords = self.facts?.labels != facts.labels
    if self.facts == nil, facts.kind == .release { putNewestOrdersFirst() }
    self.facts = facts
    docketFailure = nil
    if hasNewWords { rereadFilters() }
  }

  private mutating func receiveFailure(_ reason: SafeText, of purpose: Purpose) {
    switch purpose {
    case .page(let pane):
      lists[pane]?.awaitedPage = nil
      lists[pane]?.failure = reason
    case .history: shelf.failure = reason
    case .docket:
      docketFailure = reason
      message = reason
    case .count, .plot, .facets, .events: message = reason
    case .change: receiveChange(.refused(reason))
    case .items: board.failure = reason
    case .figures, .steps, .world: message = reason
    case .measures, .groupPages, .bridge, .printed: message = reason
    case .work: receiveWork(.refused(reason))
    case .tile(let index): overview.fail(index)
    case .search, .palette, .marks, .attorney: message = reason
    case .completion, .end: break
    }
  }
}
