import CaseModel
import TerminalKit
import TextLayout

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
