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
    let words = words
    let below = (text: error ?? words.below, style: error == nil ? .dim : Style(.caution))
    LinePanel(title: words.title, about: words.about, line: line, below: [below])
      .draw(on: &frame, in: body)
  }
}
