import CaseModel
import TerminalKit
import TextLayout

extension Dashboard {
  /// Does what a command means while a line is asked for.
  mutating func run(_ command: Command, in prompt: QueuePrompt) {
    var prompt = prompt
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
    replaceLayer(prompt)
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
}
