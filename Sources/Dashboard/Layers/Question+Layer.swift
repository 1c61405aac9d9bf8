import CaseModel
import TerminalKit
import TextLayout

extension Question: Layer {
  var keyContext: KeyContext { refusal == nil ? .question : .refusal }
  var isScreen: Bool { false }
  var isSaving: Bool { isRunning }

  func run(_ command: Command, on dashboard: inout Dashboard) {
    guard !isRunning else { return }
    guard command == .accept, refusal == nil else {
      if command == .back {
        dashboard.layers.removeLast()
        dashboard.changeForm { $0.reopen() }
      }
      return
    }
    answerYes(on: &dashboard)
  }

  private func answerYes(on dashboard: inout Dashboard) {
    let effect: Effect
    switch action {
    case .leave:
      dashboard.layers.removeLast(2)
      return
    case .work(let action, let items):
      dashboard.layers.removeLast()
      return dashboard.work(action, on: items)
    case .undo(let event): effect = .undo(dashboard.desk.issue(.change), event)
    case .record(let change): effect = .record(dashboard.desk.issue(.change), change)
    case .recordTogether(let group):
      effect = .recordTogether(dashboard.desk.issue(.change), group)
    case .undoTogether(let source):
      effect = .undoTogether(dashboard.desk.issue(.change), source)
    }
    dashboard.effects.append(effect)
    var question = self
    question.isRunning = true
    dashboard.replaceLayer(question)
  }

  /// A question is answered by keys alone, so that no stray press says yes.
  func press(at place: CellPosition, on dashboard: inout Dashboard) {}

  func draw(on frame: inout Frame, _ layout: ScreenLayout, of dashboard: Dashboard) {
    draw(on: &frame, in: layout.body)
  }
}
