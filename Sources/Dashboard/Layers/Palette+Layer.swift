import TerminalKit

extension Palette: Layer {
  var keyContext: KeyContext { .palette }
  var isScreen: Bool { false }

  func run(_ command: Command, on dashboard: inout Dashboard) {
    dashboard.run(command, in: self)
  }

  func edit(on dashboard: inout Dashboard, _ change: (inout LineEditor) -> Void) -> Bool {
    var palette = self
    palette.change(change)
    dashboard.replaceLayer(palette)
    dashboard.askForClients(palette)
    return true
  }

  func draw(on frame: inout Frame, _ layout: ScreenLayout, of dashboard: Dashboard) {
    dashboard.draw(self, on: &frame, layout)
  }
}
