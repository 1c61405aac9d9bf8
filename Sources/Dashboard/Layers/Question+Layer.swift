import TerminalKit

extension Question: Layer {
  var keyContext: KeyContext { refusal == nil ? .question : .refusal }
  var isScreen: Bool { false }
  var isSaving: Bool { isRunning }

  func run(_ command: Command, on dashboard: inout Dashboard) {
    dashboard.run(command, in: self)
  }

  func draw(on frame: inout Frame, _ layout: ScreenLayout, of dashboard: Dashboard) {
    draw(on: &frame, in: layout.body)
  }
}
