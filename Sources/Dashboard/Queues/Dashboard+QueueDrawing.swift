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
    drawGuide(on: &frame, in: plan.rows)
    drawQueueDetail(on: &frame, layout)
    drawBelowFilter(on: &frame, under: layout.filter)
  }

  /// Says what each queue holds where the items leave room for it.
  private func drawGuide(on frame: inout Frame, in rows: CellRect) {
    let used = board.items.map { $0.isEmpty ? 8 : $0.count + 1 } ?? rows.rows
    let room = rows.rows - used
    guard room >= 4 else { return }
    let lines = board.queues.flatMap { queue in
      let title = SafeText(queue.title).padded(to: 24)
      let words = SafeText(queue.definition).wrapped(to: max(20, rows.columns - 30))
      return words.enumerated()
        .map { place, text in
          Strip("  ").adding(place == 0 ? title : SafeText.empty.padded(to: 24), .plain)
            .adding(text, .dim)
        }
    }
    guard rows.columns >= 60, lines.count < room else { return }
    let area = rows.splitBottom(lines.count + 1).bottom
    frame.put(
      [Strip("What each queue holds", .heading)] + lines,
      in: area.inset(columns: 1, rows: 0),
    )
  }

  /// Says which items are shown.
  private func drawQueueLine(on frame: inout Frame, in line: CellRect) {
    if editor != nil {
      return FilterLine(text: board.filterText, editor: editor).draw(on: &frame, in: line)
    }
    guard let queue = board.queue else { return }
    var strip = Strip("Queue", .dim)
    strip.pad(to: FilterLine.start - 1)
    strip.add(SafeText(queue.title), .accent)
    strip.add(", " + board.part.words, .dim)
    if !board.filterText.isEmpty {
      strip.add(", only ", .dim)
      strip.add(SafeText(board.filterText), .accent)
    }
    frame.put(strip, at: line.origin.moved(columns: 1), maxWidth: line.columns - 2)
  }

  /// What stands in the place of the items; nothing where there are some.
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
    return Notice(board.part.emptyWords, [SafeText(queue.definition), .empty, others])
  }

  /// How many items are open, for the footer.
  var queueCount: SafeText {
    guard let key = board.queue?.key, let figures = board.figures[key] else { return "counting" }
    return CountWords.number(figures.depth) + " open"
  }
}

extension QueuePage.Part {
  /// The part in a word.
  var words: SafeText {
    switch self {
    case .open: "open"
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
