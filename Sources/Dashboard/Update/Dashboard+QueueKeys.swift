import CaseModel
import TextLayout

extension Dashboard {
  /// Does what a command means among the queues.
  mutating func runInQueues(_ command: Command) {
    switch command {
    case .left: board.turn(-1)
    case .right: board.turn(1)
    case .part: board.showNextPart()
    case .follow: follow()
    case .filter: beginFilter()
    case .export: beginExport(isPaper: false)
    case .print: beginExport(isPaper: true)
    case .mark, .markSpan, .markAll:
      board.mark(command)
      tellMarkedItems()
    case .back: if !board.unmark() { showAllCases() }
    case .open: openItem()
    case .undo: undoLast()
    default:
      if runWork(command) { return }
      board.scroll(command)
    }
  }

  /// Does what a command of work means for the selected item, and tells whether it is one.
  private mutating func runWork(_ command: Command) -> Bool {
    guard command.worksOnItems else { return false }
    let items = board.acted
    guard !items.isEmpty else { return true }
    switch command {
    case .claim: begin(.claim, on: items)
    case .release: begin(.release, on: items)
    case .finish: begin(.finish, on: items)
    case .reopen: begin(.reopen, on: items)
    case .snooze: ask(.snooze(items, tomorrow: queueWords.today + 1))
    default: ask(.note(items))
    }
    return true
  }

  private mutating func ask(_ purpose: QueuePrompt.Purpose) {
    layers.append(QueuePrompt(purpose))
  }

  /// Works on items as they are seen; one action at a time.
  mutating func work(_ action: QueueAction, on items: [QueueItem]) {
    guard !desk.isWaiting(.work) else { return }
    if items.count == 1 {
      effects.append(.work(desk.issue(.work), action, items[0]))
    } else {
      effects.append(.workTogether(desk.issue(.work), action, items))
    }
  }

  /// Undoes what was done last in this sitting, else the last action on the selected item.
  private mutating func undoLast() {
    guard let items = board.worked.last ?? board.item.map({ [$0] }) else { return }
    work(.undo, on: items)
  }

  private mutating func openItem() {
    guard let item = board.item else { return }
    guard let id = item.caseID else {
      message = "This item is about no case"
      return
    }
    layers = [CaseView(id: id)]
  }

  /// Shows the items of the selected item's case alone, or all again.
  private mutating func follow() {
    guard board.filterText.isEmpty else { return showAllCases() }
    guard let id = board.item?.caseID else { return }
    let text = "id:\(id)"
    // A number after `id:` is always understood.
    board.ask(filter: text, (try? Filter(text)) ?? .all)
    message = "Only case \(SafeText(String(id))); w or Esc shows every case"
  }

  private mutating func showAllCases() {
    guard !board.filterText.isEmpty else { return }
    keepInHistory(board.filterText)
    board.ask(filter: "", .all)
  }
}

extension Dashboard {
  /// Asks for what the queues need and do not have.
  mutating func askForQueues() {
    guard facts != nil else { return }
    let words = queueWords
    if !desk.isWaiting(.items), let queue = board.queue, let page = board.missingPage {
      ask(.items, .items(queue, page, on: words.today))
      board.wantsItems = false
    }
    if board.wantsFigures, !desk.isWaiting(.figures) {
      ask(.figures, figures(of: board.queues, words))
      board.wantsFigures = false
    }
    if let item = board.item, !shelf.isDue, board.wantsSteps || !isStepsAtHand(item),
      !desk.isWaiting(.steps)
    {
      ask(.steps, .steps(item))
      board.wantsSteps = false
    }
  }

  /// The hours the small charts show.
  static let queueHours = 24

  /// The request for the state of queues.
  func figures(of queues: [Queue], _ words: QueueWords) -> Request {
    .figures(queues, hours: Dashboard.queueHours, at: words.now, on: words.today)
  }

  private func isStepsAtHand(_ item: QueueItem) -> Bool {
    board.steps.map { $0.subject == item.subject && $0.version == item.version } ?? false
  }

  /// Takes items, unless another queue was chosen meanwhile.
  mutating func receiveItems(_ answer: Answer) {
    guard case .items(let items, let queue, let page) = answer,
      queue == board.queue, page.part == board.part
    else {
      board.wantsItems = true
      return
    }
    board.receive(items, for: page)
  }

  /// Takes what was done with an item.
  mutating func receiveSteps(_ answer: Answer) {
    guard case .steps(let item, let steps) = answer else { return }
    board.steps = (item.subject, item.version, steps)
  }

  /// Takes what became of an action.
  mutating func receiveWork(_ answer: Answer) {
    board.refresh()
    switch answer {
    case .worked(let action, let item):
      receiveWorked(action, [item])
      message = queueWords.report(action, item)
    case .workedTogether(let action, let items):
      receiveWorked(action, items)
      message = items.first.map { queueWords.report(action, $0, of: items.count) }
    case .overtaken(let item, let reason):
      let seen = board.items?.first { $0.subject == item.subject }
      let isLost = seen?.version != item.version
      message = (isLost ? queueWords.lost(item) : nil) ?? reason
      effects.append(.bell)
    case .refused(let reason), .failed(let reason):
      message = reason
      effects.append(.bell)
    default: break
    }
  }

  private mutating func receiveWorked(_ action: QueueAction, _ items: [QueueItem]) {
    _ = board.unmark()
    switch action {
    case .undo: board.forget(items)
    case .note: break
    default: board.keep(items)
    }
  }
}
