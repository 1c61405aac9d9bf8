import CaseModel
import TextLayout

/// The queues, the state of each, and the items of the one that is chosen.
struct QueueBoard: Sendable {
  /// The queues, in order.
  let queues: [Queue]
  /// The place of the chosen one.
  private(set) var index = 0
  /// Which of its items are shown.
  private(set) var part = QueuePage.Part.open
  /// The filter the items pass beside the queue's own, as it would be typed; empty where all do.
  private(set) var filterText = ""
  /// That filter, as it was read.
  private(set) var filter: Filter = .all
  /// The state of the queues, by key, as far as is known.
  var figures: [String: QueueFigures] = [:]
  /// The items that have arrived; nil if the first have not.
  private(set) var items: [QueueItem]?
  /// Whether no item follows the last.
  private(set) var isEnd = false
  /// Why the items did not arrive.
  var failure: SafeText?
  /// What the selected item is about.
  private(set) var selected: QueueSubject?
  /// The place of the item in the first row.
  private(set) var top = 0
  /// The rows there are for items.
  var viewport = 1
  /// Whether items have to be asked for.
  var wantsItems = true
  /// Whether figures have to be asked for.
  var wantsFigures = true
  /// Whether what was done with the selected item has to be asked for.
  var wantsSteps = true
  /// What was done with an item, once it has arrived.
  var steps: (subject: QueueSubject, version: Int, steps: [QueueStep])?
  /// The items worked on, those worked on together in one group, the last group last: what `u`
  /// takes back.
  var worked: [[QueueItem]] = []
  /// The items marked to be worked on together.
  private(set) var marked: Set<QueueSubject> = []
  private var markAnchor: QueueSubject?
  /// The key of the queue somebody chose, in this sitting or another; nil if nobody did.
  private(set) var chosenKey: String?
  /// Whether the queue stays although nothing waits in it and something does elsewhere.
  private var isFixed = false

  /// The items asked for at a time.
  static let pageLimit = 200

  init(_ queues: [Queue], filter: String = "") {
    self.queues = queues
    filterText = filter
    // A filter of an earlier session that means nothing now is dropped, as on every pane.
    self.filter = (try? Filter(filter)) ?? .all
  }

  /// The chosen queue, with the filter beside its own.
  var queue: Queue? { queues.indices.contains(index) ? queues[index].narrowed(by: filter) : nil }

  /// What has to be asked for now, so that scrolling never meets a gap; nil if all is there.
  var missingPage: QueuePage? {
    if wantsItems {
      return QueuePage(part, limit: max(QueueBoard.pageLimit, (items ?? []).count))
    }
    guard let items, let last = items.last, !isEnd, failure == nil,
      items.count - top - viewport < 2 * viewport
    else { return nil }
    return QueuePage(part, after: last, limit: QueueBoard.pageLimit)
  }

  /// The selected item.
  var item: QueueItem? { selectedIndex.flatMap { items?[$0] } }

  /// The place of the selected item.
  var selectedIndex: Int? {
    selected.flatMap { subject in items?.firstIndex { $0.subject == subject } }
  }
}

extension QueueBoard {
  /// Receives items: those after the last ones, or the first page again.
  mutating func receive(_ page: [QueueItem], for asked: QueuePage) {
    let index = selectedIndex
    failure = nil
    isEnd = page.count < asked.limit
    if let mark = asked.after {
      // Items that were read again meanwhile end elsewhere; the next ones are asked for again.
      if items?.last?.subject == mark.subject { items?.append(contentsOf: page) }
    } else {
      items = page
    }
    if selectedIndex == nil { select(index ?? top) }
    show()
  }

  /// Reads everything again; what is shown stays until the new has come.
  mutating func refresh() {
    wantsItems = true
    wantsFigures = true
    wantsSteps = true
  }

  /// Chooses the queue some places further, the first after the last.
  mutating func turn(_ places: Int) {
    guard !queues.isEmpty else { return }
    choose((index + places + queues.count) % queues.count)
  }

  /// Chooses a queue, the one at hand too: from then on no other is chosen by itself.
  mutating func choose(_ index: Int) {
    guard queues.indices.contains(index) else { return }
    isFixed = true
    chosenKey = queues[index].key
    show(index)
  }

  private mutating func show(_ index: Int) {
    guard index != self.index else { return }
    self.index = index
    begin()
  }

  /// Begins with the queue that was chosen another day, or that was asked for and stays.
  mutating func begin(with key: String, isFixed: Bool) {
    guard let index = queues.firstIndex(where: { $0.key == key }) else { return }
    self.index = index
    chosenKey = key
    self.isFixed = isFixed
  }

  /// Chooses a queue by its key.
  mutating func choose(_ key: String) {
    if let index = queues.firstIndex(where: { $0.key == key }) { choose(index) }
  }

  /// Takes the state of the queues.
  ///
  /// The first time, a queue in which nothing waits gives way to the first in which something does,
  /// unless somebody has chosen it.
  mutating func receive(_ figures: [String: QueueFigures]) {
    self.figures = figures
    defer { isFixed = true }
    guard !isFixed, let queue, isEmpty(queue),
      let index = queues.firstIndex(where: { !isEmpty($0) })
    else { return }
    show(index)
  }

  private func isEmpty(_ queue: Queue) -> Bool { (figures[queue.key]?.depth.value ?? 0) == 0 }

  /// Shows the next part of the queue: open, snoozed, done.
  mutating func showNextPart() {
    let parts = QueuePage.Part.allCases
    let index = parts.firstIndex(of: part) ?? 0
    part = parts[(index + 1) % parts.count]
    begin()
  }

  /// Shows only the items that pass a filter; what is shown stays until they have come.
  mutating func ask(filter text: String, _ filter: Filter) {
    filterText = text
    self.filter = filter
    failure = nil
    isEnd = false
    wantsItems = true
  }

  private mutating func begin() {
    items = nil
    marked = []
    isEnd = false
    selected = nil
    top = 0
    failure = nil
    wantsItems = true
  }

  /// Does what a command of movement means.
  mutating func scroll(_ command: Command) {
    guard let items else { return }
    let step = command.step(page: max(1, viewport - 1), count: items.count)
    select((selectedIndex ?? 0) + step)
    show()
  }

  /// Selects the item in a row, and tells whether there is one.
  mutating func selectRow(_ row: Int) -> Bool {
    guard let items, items.indices.contains(top + row) else { return false }
    selected = items[top + row].subject
    return true
  }

  private mutating func select(_ index: Int) {
    guard let items, !items.isEmpty else {
      selected = nil
      return
    }
    selected = items[min(max(0, index), items.count - 1)].subject
  }

  /// Scrolls as little as is needed for the selected item to be on the screen.
  mutating func show() {
    let count = items?.count ?? 0
    top = min(max(0, top), max(0, count - viewport))
    guard let index = selectedIndex else { return }
    top = min(max(top, index - viewport + 1), index)
  }

  /// Keeps items as they are after an action, to be taken back together.
  mutating func keep(_ items: [QueueItem]) {
    forget(items)
    worked.append(items)
  }

  /// Forgets items that were taken back, or worked on again.
  mutating func forget(_ items: [QueueItem]) {
    let keys = Set(items.map { [$0.queue, "\($0.subject)"] })
    for place in worked.indices {
      worked[place].removeAll { keys.contains([$0.queue, "\($0.subject)"]) }
    }
    worked.removeAll(where: \.isEmpty)
  }
}

extension QueueBoard {
  /// Does what a command of marking means; the items at hand are all that can be marked.
  mutating func mark(_ command: Command) {
    guard let items, let index = selectedIndex else { return }
    switch command {
    case .mark:
      markAnchor = items[index].subject
      if marked.remove(items[index].subject) == nil { marked.insert(items[index].subject) }
      scroll(.down)
    case .markSpan:
      let start = items.firstIndex { $0.subject == markAnchor } ?? index
      marked.formUnion(items[min(start, index)...max(start, index)].map(\.subject))
    default: marked.formUnion(items.map(\.subject))
    }
  }

  /// Takes every mark away, and tells whether there were any.
  mutating func unmark() -> Bool {
    defer { marked = [] }
    return !marked.isEmpty
  }

  /// The items an action is for: those marked, else the selected one.
  var acted: [QueueItem] {
    guard !marked.isEmpty else { return item.map { [$0] } ?? [] }
    return (items ?? []).filter { marked.contains($0.subject) }
  }
}
