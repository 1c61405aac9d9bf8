import CaseModel
import TextLayout

extension Dashboard {
  /// Does what a command of entering facts means, and tells whether it is one.
  mutating func runEntering(_ command: Command) -> Bool {
    guard command.entersFacts, context != .queue else { return false }
    guard facts?.kind == .caseload else {
      if facts != nil {
        message = "Only a clinic's own docket takes facts"
      }
      return true
    }
    guard !hidesNames else {
      message = "Names are hidden; H shows them before anything is entered"
      return true
    }
    switch command {
    case .act: actOnMarked()
    case .handOver: askForAttorney()
    case .add: layers.append(AddMenu(caseID: chosenCase))
    case .correct: openFacts()
    case .log: openLog()
    case .withdraw: askToWithdraw()
    default: askToUndo()
    }
    return true
  }

  /// The case that is open, or the one selected in the list.
  var chosenCase: Int64? {
    caseView?.id ?? (pane == .queues ? board.item?.caseID : list?.selectedRow?.caseID)
  }

  private mutating func openFacts() {
    guard let id = chosenCase, let history = shelf.history(of: id) else { return }
    var list = FactList(caseID: id)
    // Among hearings it is the next hearing that somebody wants to put right.
    if pane == .hearings, let facts {
      list.index = list.place(ofNextHearing: history, asOf: facts.asOf) ?? 0
    }
    layers.append(list)
  }

  private mutating func openLog() {
    guard let id = chosenCase else { return }
    layers.append(EventLog(caseID: id))
    ask(.events, .events(id))
  }

  private mutating func askToUndo() {
    if let log = layers.last as? EventLog {
      if let event = log.selected { askToUndo(event, among: log.events ?? []) }
      return
    }
    guard let id = chosenCase else { return }
    undoWanted = id
    ask(.events, .events(id))
  }

  private mutating func askToUndo(_ event: CaseEvent, among events: [CaseEvent]) {
    guard let facts else { return }
    if let source = event.groupSource { return askToUndo(together: source) }
    let words = EventWords(events, labels: facts.labels)
    let name = shelf.history(of: event.caseID).map(FactWords.name)
    let title =
      SafeText("Undo event \(String(event.id)) of ")
      + (name ?? SafeText("case \(String(event.caseID))")) + "?"
    let origin = EventWords.when(event) + " UTC, by " + words.origin(event)
    let told = words.lines(event) + [origin]
    let note = words.consequence(event)
    let lines = words.addsCase(event) ? [note, .empty] + told : told + [.empty, note]
    layers.append(Question(title, lines, .undo(event.id)))
  }

  /// Takes everything entered about a case: for the log, or to ask whether the last is undone.
  mutating func receiveEvents(_ answer: Answer) {
    guard case .events(let events) = answer else { return }
    for (index, layer) in layers.enumerated() {
      guard var log = layer as? EventLog else { continue }
      log.receive(events)
      layers[index] = log
    }
    guard let id = undoWanted, id == chosenCase else { return }
    undoWanted = nil
    if let last = events.last(where: { !$0.rows.isEmpty }) {
      askToUndo(last, among: events)
    } else {
      message = "Nothing was entered about this case"
    }
  }

  /// Takes what became of a change.
  mutating func receiveChange(_ answer: Answer) {
    switch answer {
    case .saved(let event): receiveSaved(event)
    case .savedTogether(let events): receiveTogether(events)
    case .refused(let reason): receiveRefused(reason)
    default: break
    }
  }

  private mutating func receiveSaved(_ event: CaseEvent) {
    let isNewClient = form?.isSaving == true && form?.history == nil
    layers.removeAll { $0.isSaving }
    if isNewClient {
      layers = [CaseView(id: event.caseID)]
      added = event.caseID
    }
    let isGone = event.rows.contains { $0.key.table == .courtCase && $0.row == nil }
    if isGone { layers = [] }
    refresh()
    message = facts.map { EventWords([event], labels: $0.labels).report(event) }
  }

  /// Selects a client just added, where the list has it.
  mutating func selectAdded(_ history: CaseHistory) {
    guard added == history.id, let facts else { return }
    added = nil
    let summary = history.derive(asOf: facts.asOf, plan: facts.plan).summary
    changeList { list in
      guard list.query.predicate(asOf: facts.asOf).holds(for: summary) else { return }
      list.wantedPage = .from(summary.cursor(by: list.sort))
      list.landing = .first
    }
  }

  private mutating func receiveRefused(_ reason: SafeText) {
    changeForm { $0.refuse(reason) }
    if var question = layers.last as? Question, question.isRunning {
      question.isRunning = false
      question.refusal = reason
      replaceLayer(question)
    }
    effects.append(.bell)
    refresh()
  }
}
