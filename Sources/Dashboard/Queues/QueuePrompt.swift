import CaseModel
import TerminalKit
import TextLayout

/// One line that is asked for before an item is worked on: a day, or a note.
struct QueuePrompt: Sendable {
  /// What the line is for.
  enum Purpose: Sendable {
    case snooze
    case note
  }

  /// What the line is for.
  let purpose: Purpose
  /// The item.
  let item: QueueItem
  /// What is typed.
  var line: LineEditor
  /// What is wrong with it.
  var error: SafeText?

  init(_ purpose: Purpose, _ item: QueueItem, tomorrow: Day) {
    self.purpose = purpose
    self.item = item
    line = LineEditor(purpose == .snooze ? tomorrow.description : "")
  }

  /// What is done once the line is accepted; nothing where it cannot be read.
  func action(today: Day) -> QueueAction? {
    switch purpose {
    case .note: line.string.allSatisfy(\.isWhitespace) ? nil : .note(line.string)
    case .snooze: Day(entry: line.string, today: today).map { .snooze(until: $0) }
    }
  }

  /// What to type instead of a line that cannot be read.
  var advice: SafeText {
    switch purpose {
    case .note: "write a line, or leave with Esc"
    case .snooze: "write a day: 2026-12-01, tomorrow or +3d"
    }
  }

  /// Draws the line in the middle.
  func draw(on frame: inout Frame, in body: CellRect) {
    let columns = min(72, body.columns)
    let area = body.centred(CellSize(columns: columns, rows: 5))
    frame.fill(area)
    let title: SafeText = purpose == .snooze ? "Snooze until" : "Note"
    let inner = frame.box(area, title: title, Style(.focusedBorder)).inset(columns: 1, rows: 0)
    frame.put(SafeText(item.title), at: inner.origin, .dim, maxWidth: inner.columns)
    frame.put(line, at: inner.origin.moved(rows: 1), maxWidth: inner.columns)
    let below: SafeText =
      error ?? (purpose == .snooze ? "Enter snoozes, Esc leaves" : "Enter notes, Esc leaves")
    frame.put(
      below,
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
      if let action = prompt.action(today: queueWords.today) {
        layers.removeLast()
        return work(action, on: prompt.item)
      }
      prompt.error = prompt.advice
      effects.append(.bell)
    default:
      prompt.line.edit(command)
      prompt.error = nil
    }
    layers[layers.count - 1] = .prompt(prompt)
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
