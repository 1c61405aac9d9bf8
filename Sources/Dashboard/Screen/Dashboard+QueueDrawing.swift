import CaseModel
import TerminalKit
import TextLayout

extension Dashboard {
  /// Draws the queues, the items of the chosen one, and the selected item.
  func drawQueues(on frame: inout Frame, _ layout: ScreenLayout) {
    drawQueueLine(on: &frame, in: layout.filter)
    let plan = queueLayout
    let words = queueWords
    QueueSummary(board: board, plan: plan, now: words.now).draw(on: &frame)
    if let notice = queueNotice {
      notice.draw(on: &frame, in: plan.table)
    } else {
      QueueTable(board: board, words: words, hasFocus: layers.isEmpty)
        .draw(on: &frame, in: plan.table)
    }
    drawQueueDetail(on: &frame, layout)
    drawGuide(on: &frame, layout, in: plan.rows)
    drawBelowFilter(on: &frame, under: layout.filter)
  }

  /// Says what each queue holds where the items leave room for it.
  private func drawGuide(on frame: inout Frame, _ layout: ScreenLayout, in rows: CellRect) {
    guard let items = board.items else { return }
    let isFree = items.isEmpty && !layout.isDetailBeside
    let free = rows.splitTop(items.isEmpty ? 9 : items.count + 1).rest
    let area = isFree ? layout.detail?.splitTop(1).rest ?? free : free
    let whole = board.queues.flatMap { queue in
      SafeText(words: queue.definition).wrapped(to: max(20, area.columns - 28)).enumerated()
        .map { row, words in
          let title = row == 0 ? SafeText(words: queue.title) : .empty
          return Strip("  ").adding(title.fitted(to: 22) + "  ").adding(words)
        }
    }
    let cut = board.queues.map { queue in
      Strip("  ").adding(SafeText(words: queue.title).fitted(to: 22) + "  ")
        .adding(SafeText(words: queue.definition).clipped(to: area.columns - 28))
    }
    let lines = whole.count < area.rows ? whole : cut
    guard area.columns >= 60, area.rows > 2 else { return }
    let head = Strip("What each queue holds", .heading)
    frame.put([head] + lines, in: area.inset(columns: 1, rows: 0))
  }

  /// Says which items are shown.
  private func drawQueueLine(on frame: inout Frame, in line: CellRect) {
    if editor != nil {
      return FilterLine(text: board.filterText, editor: editor).draw(on: &frame, in: line)
    }
    guard let queue = board.queue else { return }
    var strip = Strip("Queue", .dim)
    strip.pad(to: FilterLine.start - 1)
    strip.add(SafeText(words: queue.title), .accent)
    strip.add(", " + board.part.words, .dim)
    if !board.filterText.isEmpty {
      strip.add(", only ", .dim)
      strip.add(SafeText(board.filterText), .accent)
    }
    frame.put(strip, at: line.origin.moved(columns: 1), maxWidth: line.columns - 2)
  }

  /// What is in the place of the items; nothing where there are some.
  private var queueNotice: Notice? {
    guard let queue = board.queue else { return Notice("There is no queue") }
    if let failure = board.failure, board.items == nil { return .failed(failure) }
    guard let items = board.items else { return Notice(isSlow ? "Reading the queue" : .empty) }
    guard items.isEmpty else { return nil }
    guard board.filterText.isEmpty else {
      return Notice(
        "Nothing in this queue passes the filter",
        editor == nil ? [SafeText(board.filterText), .empty, "Esc shows every case"] : [],
      )
    }
    let others: SafeText = "p shows what is " + board.part.next.words
    return Notice(board.part.emptyWords, [SafeText(words: queue.definition), .empty, others])
  }

  /// How many items are open, for the footer.
  var queueCount: SafeText {
    guard let key = board.queue?.key, let figures = board.figures[key] else { return "counting" }
    return "\(CountWords.number(figures.depth)) open"
  }
}

extension QueuePage.Part {
  /// The part in a word.
  var words: SafeText {
    switch self {
    case .open: "open items"
    case .snoozed: "snoozed"
    case .done: "done"
    }
  }

  /// What is said where the part is empty.
  fileprivate var emptyWords: SafeText {
    switch self {
    case .open: "Nothing waits here"
    case .snoozed: "Nothing is snoozed here"
    case .done: "Nothing was finished here"
    }
  }

  /// The part after it.
  fileprivate var next: QueuePage.Part {
    let all = QueuePage.Part.allCases
    return all[((all.firstIndex(of: self) ?? 0) + 1) % all.count]
  }
}
