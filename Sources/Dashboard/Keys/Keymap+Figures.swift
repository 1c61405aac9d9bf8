import TerminalKit
import TextLayout

extension Keymap {
  /// The keys of figures.
  static let figures = [
    Binding([.enter], [.figures], .open, "Open the page of a group", hint: "page"),
    Binding([.character("b")], [.figures], .group, "Group by the next field", hint: "group by"),
    Binding(
      [.character("s")],
      [.figures],
      .sort,
      "Sort and plot by the next definition",
      hint: "definition",
    ),
    Binding(
      [.character("p")],
      [.figures],
      .preset,
      "Months, quarters, years or fiscal years",
      hint: "period",
    ),
    Binding([.left, .character("h")], [.figures], .left, "The question before"),
    Binding(
      [.right, .character("l")],
      [.figures],
      .right,
      "The next question",
      hint: "next question",
    ),
    Binding([.escape, .backspace], [.figures], .back, "Close the page"),
  ]
}
