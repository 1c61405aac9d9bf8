import TerminalKit

extension CaseComparison: Layer {
  var keyContext: KeyContext { .help }
  var isScreen: Bool { true }

  func run(_ command: Command, on dashboard: inout Dashboard) {
    dashboard.run(command, in: self)
  }

  func draw(on frame: inout Frame, _ layout: ScreenLayout, of dashboard: Dashboard) {
    dashboard.draw(self, on: &frame, layout)
  }
}
