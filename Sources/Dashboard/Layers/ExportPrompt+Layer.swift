import TerminalKit

extension ExportPrompt: LineLayer {
  var keyContext: KeyContext { .naming }
  var isScreen: Bool { false }

  func run(_ command: Command, on dashboard: inout Dashboard) {
    dashboard.run(command, in: self)
  }

  func draw(on frame: inout Frame, _ layout: ScreenLayout, of dashboard: Dashboard) {
    dashboard.draw(self, on: &frame, layout)
  }
}
