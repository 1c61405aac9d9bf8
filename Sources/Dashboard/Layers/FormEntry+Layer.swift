import TerminalKit
import TextLayout

extension FormEntry: Layer {
  var keyContext: KeyContext { .form }
  var isScreen: Bool { false }

  /// Does what a command means; while it is saved, nothing.
  func run(_ command: Command, on dashboard: inout Dashboard) {
    guard !isSaving else { return }
    switch command {
    case .nextField: dashboard.changeForm { $0.move(by: 1) }
    case .previousField: dashboard.changeForm { $0.move(by: -1) }
    case .nextSuggestion: dashboard.changeForm { $0.pick(1) }
    case .previousSuggestion: dashboard.changeForm { $0.pick(-1) }
    case .accept where index < fields.count - 1: dashboard.changeForm { $0.move(by: 1) }
    case .accept, .save: save(on: &dashboard)
    case .cancel: leave(on: &dashboard)
    default: dashboard.changeForm { $0.change { $0.edit(command) } }
    }
  }

  private func save(on dashboard: inout Dashboard) {
    var form = self
    let submission = form.submit()
    dashboard.changeForm { $0 = form }
    switch submission {
    case .change(let change):
      dashboard.effects.append(.record(dashboard.desk.issue(.change), change))
    case .group(let group) where cases.isEmpty:
      dashboard.effects.append(.recordTogether(dashboard.desk.issue(.change), group))
    case .group(let group): dashboard.layers.append(dashboard.preview(form, group))
    case nil: dashboard.effects.append(.bell)
    }
  }

  private func leave(on dashboard: inout Dashboard) {
    guard isChanged else {
      dashboard.layers.removeLast()
      return
    }
    let words = "Nothing of it has been recorded. What was typed is lost."
    dashboard.layers.append(Question("Leave the form?", [SafeText(words)], .leave))
  }

  /// A press moves the cursor to the field there, as Tab does; on a suggestion, takes it.
  func press(at place: CellPosition, on dashboard: inout Dashboard) {
    guard !isSaving else { return }
    let panel = FormPanel(self, in: dashboard.layout.body)
    if let step = panel.suggestion(at: place) {
      dashboard.changeForm { $0.pick(step) }
    } else if let field = panel.field(at: place) {
      dashboard.changeForm { $0.move(by: field - index) }
    }
  }

  func edit(on dashboard: inout Dashboard, _ change: (inout LineEditor) -> Void) -> Bool {
    if !isSaving { dashboard.changeForm { $0.change(change) } }
    return true
  }

  func draw(on frame: inout Frame, _ layout: ScreenLayout, of dashboard: Dashboard) {
    FormPanel(self, in: layout.body).draw(on: &frame, layout)
  }
}
