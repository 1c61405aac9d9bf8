import CaseModel
import TextLayout

/// The text sought in a list: in the cells at hand, and in names and numbers further away.
struct TextSearch: Sendable {
  /// The text sought last; empty if none was.
  var text = ""
  /// The line while a text is typed.
  var line: LineEditor?
  /// Whether the row on its way is sought forward; nil if none is.
  var isForward: Bool?

  /// Whether a cell holds the text, without regard to case.
  func matches(_ cell: SafeText) -> Bool {
    !text.isEmpty && cell.text.lowercased().contains(text.lowercased())
  }
}
