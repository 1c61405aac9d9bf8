import TerminalKit

extension QueuePrompt: Layer {
  var keyContext: KeyContext { .prompt }
  var isScreen: Bool { false }

  func run(_ command: Command, on dashboard: inout Dashboard) {
    dashboard.run(command, in: self)
  }

  func edit(on dashboard: inout Dashboard, _ change: (inout LineEditor) -> Void) -> Bool {
    var prompt = self
    change(&prompt.line)
    prompt.error = nil
    dashboard.replaceLayer(prompt)
    return true
  }

  func draw(on frame: inout Frame, _ layout: ScreenLayout, of dashboard: Dashboard) {
    draw(on: &frame, in: layout.body)
  }
}
