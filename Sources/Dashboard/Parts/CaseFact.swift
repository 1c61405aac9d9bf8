import TerminalKit
import TextLayout

/// One thing known of a case, as a label and words.
struct CaseFact: Hashable, Sendable {
  let label: SafeText
  let words: SafeText
  let style: Style

  /// Makes a fact; where there are no words, what is otherwise is told quietly.
  init(
    _ label: SafeText,
    _ words: SafeText,
    _ style: Style = .plain,
    otherwise: SafeText = "none",
  ) {
    self.label = label
    self.words = words.isEmpty ? otherwise : words
    self.style = words.isEmpty ? .dim : style
  }
}
