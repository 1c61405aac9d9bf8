import CaseModel
import TextLayout

/// A question that is asked before something is lost or taken back.
struct Question: Sendable {
  /// What is done where the answer is yes.
  enum Action: Sendable {
    /// The form is left, and what was typed is lost.
    case leave
    /// An event is undone.
    case undo(Int64)
    /// A change is entered.
    case record(CaseChange)
    /// Facts are entered together.
    case recordTogether(FactGroup)
    /// Everything entered together under a source is undone.
    case undoTogether(String)
    /// Items of a queue are worked on together.
    case work(QueueAction, [QueueItem])
  }

  /// The question.
  let title: SafeText
  /// What it is about.
  let words: [SafeText]
  /// What is done where the answer is yes.
  let action: Action
  /// Whether it is being done.
  var isRunning = false
  /// Why it was not done.
  var refusal: SafeText?

  init(_ title: SafeText, _ words: [SafeText], _ action: Action) {
    self.title = title
    self.words = words
    self.action = action
  }
}

extension Dashboard {
  /// Does what a command means where something is asked.
  mutating func runInQuestion(_ command: Command) {
    guard case .question(var question)? = layers.last, !question.isRunning else { return }
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
    layers[layers.count - 1] = .question(question)
  }
}
