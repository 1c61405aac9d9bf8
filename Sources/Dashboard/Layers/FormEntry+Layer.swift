import TerminalKit

extension FormEntry: Layer {
  var keyContext: KeyContext { .form }
  var isScreen: Bool { false }

  func run(_ command: Command, on dashboard: inout Dashboard) {
    dashboard.run(command, in: self)
  }

  func edit(on dashboard: inout Dashboard, _ change: (inout LineEditor) -> Void) -> Bool {
    if !isSaving { dashboard.changeForm { $0.change(change) } }
    return true
  }

  func draw(on frame: inout Frame, _ layout: ScreenLayout, of dashboard: Dashboard) {
    FormPanel(self, in: layout.body).draw(on: &frame, layout)
  }
}
