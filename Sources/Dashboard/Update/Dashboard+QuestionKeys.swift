import CaseModel
import TextLayout

extension Dashboard {
  /// Does what a command means where something is asked.
  mutating func run(_ command: Command, in question: Question) {
    guard !question.isRunning else { return }
    var question = question
    guard command == .accept, question.refusal == nil else {
      if command == .back {
        layers.removeLast()
        changeForm { $0.reopen() }
      }
      return
    }
    switch question.action {
    case .leave:
      layers.removeLast(2)
      return
    case .undo(let event): effects.append(.undo(desk.issue(.change), event))
    case .record(let change): effects.append(.record(desk.issue(.change), change))
    case .recordTogether(let group):
      effects.append(.recordTogether(desk.issue(.change), group))
    case .undoTogether(let source):
      effects.append(.undoTogether(desk.issue(.change), source))
    case .work(let action, let items):
      layers.removeLast()
      return work(action, on: items)
    }
    question.isRunning = true
    replaceLayer(question)
  }
}
