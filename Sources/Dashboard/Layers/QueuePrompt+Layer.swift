import CaseModel
import TerminalKit
import TextLayout

extension QueuePrompt: LineLayer {
  var keyContext: KeyContext { .prompt }
  var isScreen: Bool { false }

  func run(_ command: Command, on dashboard: inout Dashboard) {
    var prompt = self
    switch command {
    case .cancel:
      dashboard.layers.removeLast()
      return
    case .accept:
      prompt.error = accept(on: &dashboard)
      if prompt.error == nil { return }
      dashboard.effects.append(.bell)
    default: prompt.change { $0.edit(command) }
    }
    dashboard.replaceLayer(prompt)
  }

  /// Does what the line asks for and leaves it, or says what to type instead.
  private func accept(on dashboard: inout Dashboard) -> SafeText? {
    let text = line.string
    switch purpose {
    case .note(let items):
      guard !text.allSatisfy(\.isWhitespace) else { return "write a line, or leave with Esc" }
      dashboard.layers.removeLast()
      dashboard.begin(.note(text), on: items)
    case .snooze(let items, _):
      guard let day = Day(entry: text, today: dashboard.queueWords.today) else {
        return "write a day: 2026-12-01, tomorrow or +3d"
      }
      dashboard.layers.removeLast()
      dashboard.begin(.snooze(until: day), on: items)
    }
    return nil
  }

  func edit(on dashboard: inout Dashboard, _ change: (inout LineEditor) -> Void) -> Bool {
    var prompt = self
    prompt.change(change)
    dashboard.replaceLayer(prompt)
    return true
  }

  private mutating func change(_ edit: (inout LineEditor) -> Void) {
    edit(&line)
    error = nil
  }

  func draw(on frame: inout Frame, _ layout: ScreenLayout, of dashboard: Dashboard) {
    draw(on: &frame, in: layout.body)
  }
}
