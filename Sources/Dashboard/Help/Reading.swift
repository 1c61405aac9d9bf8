import CaseModel

/// A screen of text, and where the reader is in it.
struct Reading: Hashable, Sendable {
  /// What is read.
  let topic: HelpTopic
  /// Where the reader came from: its keys are first.
  let origin: KeyContext
  /// The first line shown.
  var scroll = 0
  /// The text sought, while it is typed.
  var line: LineEditor?
  /// The text sought last.
  var sought = ""

  init(_ topic: HelpTopic, from origin: KeyContext) {
    self.topic = topic
    self.origin = origin
  }
}
