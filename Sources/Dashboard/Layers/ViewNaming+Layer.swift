import TerminalKit

extension ViewNaming: Layer {
  var keyContext: KeyContext { .naming }
  var isScreen: Bool { false }

  func run(_ command: Command, on dashboard: inout Dashboard) {
    dashboard.run(command, in: self)
  }

  func edit(on dashboard: inout Dashboard, _ change: (inout LineEditor) -> Void) -> Bool {
    var layer = self
    change(&layer.line)
    dashboard.replaceLayer(layer)
    return true
  }

  func draw(on frame: inout Frame, _ layout: ScreenLayout, of dashboard: Dashboard) {
    dashboard.draw(self, on: &frame, layout)
  }
}
