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
