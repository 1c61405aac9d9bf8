import TerminalKit
import TextLayout

extension Keymap {
  /// The keys of figures.
  static let figures = [
    Binding(
      [.enter],
      [.figures],
      .open,
      "Open the page of a group, or the cases of a step",
      hint: "open",
    ),
    Binding(
      [.character("/")],
      [.figures],
      .filter,
      "Filter the cases as you type",
      hint: "filter",
    ),
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
    Binding(
      [.character("=")],
      [.figures],
      .compare,
      "The steps from the definition before to this one",
      hint: "steps",
    ),
    Binding(
      [.character("Q")],
      [.figures],
      .printed,
      "Published figures beside computed ones",
      hint: "published",
    ),
    Binding([.left, .character("h")], [.figures], .left, "The question before"),
    Binding(
      [.right, .character("l")],
      [.figures],
      .right,
      "The next question",
      hint: "next question",
    ),
    Binding([.escape, .backspace], [.figures], .back, "Close the page, or clear the filter"),
  ]
}
