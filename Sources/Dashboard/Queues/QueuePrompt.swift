import CaseModel
import TerminalKit
import TextLayout

/// One line that is asked for: the day an item is snoozed until, or a note beside it.
struct QueuePrompt: Sendable {
  /// What the line is for.
  enum Purpose: Sendable {
    case snooze([QueueItem], tomorrow: Day)
    case note([QueueItem])
  }

  /// What the line is for.
  let purpose: Purpose
  /// What is typed.
  var line: LineEditor
  /// What is wrong with it.
  var error: SafeText?

  init(_ purpose: Purpose) {
    self.purpose = purpose
    line =
      switch purpose {
      case .snooze(_, let tomorrow): LineEditor(tomorrow.description)
      case .note: LineEditor("")
      }
  }

  private var words: (title: SafeText, about: SafeText, below: SafeText) {
    switch purpose {
    case .snooze(let items, _):
      ("Snooze until", QueuePrompt.about(items), "Enter snoozes, Esc leaves")
    case .note(let items): ("Note", QueuePrompt.about(items), "Enter notes, Esc leaves")
    }
  }

  private static func about(_ items: [QueueItem]) -> SafeText {
    items.count == 1
      ? SafeText(items[0].title) : SafeText("\(items.count.grouped) items, the marked ones")
  }

  /// Draws the line in the middle.
  func draw(on frame: inout Frame, in body: CellRect) {
    let columns = min(72, body.columns)
    let area = body.centred(CellSize(columns: columns, rows: 5))
    frame.fill(area)
    let words = words
    let inner = frame.box(area, title: words.title, Style(.focusedBorder))
      .inset(columns: 1, rows: 0)
    frame.put(words.about, at: inner.origin, .dim, maxWidth: inner.columns)
    frame.put(line, at: inner.origin.moved(rows: 1), maxWidth: inner.columns)
    frame.put(
      error ?? words.below,
      at: inner.origin.moved(rows: 2),
      error == nil ? .dim : Style(.caution),
      maxWidth: inner.columns,
    )
  }
}

extension Dashboard {
  /// Does what a command means while a line is asked for.
  mutating func runInPrompt(_ command: Command) {
    guard case .prompt(var prompt)? = layers.last else { return }
    switch command {
    case .cancel:
      layers.removeLast()
      return
    case .accept:
      prompt.error = accept(prompt)
      if prompt.error == nil { return }
      effects.append(.bell)
    default:
      prompt.line.edit(command)
      prompt.error = nil
    }
    layers[layers.count - 1] = .prompt(prompt)
  }

  /// Does what the line asks for and leaves it, or says what to type instead.
  private mutating func accept(_ prompt: QueuePrompt) -> SafeText? {
    let text = prompt.line.string
    switch prompt.purpose {
    case .note(let items):
      guard !text.allSatisfy(\.isWhitespace) else { return "write a line, or leave with Esc" }
      layers.removeLast()
      begin(.note(text), on: items)
    case .snooze(let items, _):
      guard let day = Day(entry: text, today: queueWords.today) else {
        return "write a day: 2026-12-01, tomorrow or +3d"
      }
      layers.removeLast()
      begin(.snooze(until: day), on: items)
    }
    return nil
  }

  /// Types into the line that is asked for, and tells whether there is one.
  mutating func typeInPrompt(_ edit: (inout LineEditor) -> Void) -> Bool {
    guard case .prompt(var prompt)? = layers.last else { return false }
    edit(&prompt.line)
    prompt.error = nil
    layers[layers.count - 1] = .prompt(prompt)
    return true
  }
}
