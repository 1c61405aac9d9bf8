import TerminalKit

extension Reading: Layer {
  var keyContext: KeyContext { line == nil ? .help : .search }
  var isScreen: Bool { true }

  func run(_ command: Command, on dashboard: inout Dashboard) {
    dashboard.run(command, in: self)
  }

  func edit(on dashboard: inout Dashboard, _ change: (inout LineEditor) -> Void) -> Bool {
    guard var typed = line else { return false }
    change(&typed)
    var reading = self
    reading.line = typed
    dashboard.replaceLayer(reading)
    return true
  }

  func draw(on frame: inout Frame, _ layout: ScreenLayout, of dashboard: Dashboard) {
    dashboard.draw(self, on: &frame, layout)
  }
}
