import TerminalKit
import TextLayout

extension Keymap {
  /// The keys of countries, states and calculations.
  static let world = [
    Binding([.enter], [.world], .open, "Open the card: every fact with its source", hint: "card"),
    Binding([.character("o")], [.world], .cases, "Open the cases counted here", hint: "cases"),
    Binding([.left, .character("h")], [.world], .left, "Countries, states, claims: before"),
    Binding(
      [.right, .character("l")],
      [.world],
      .right,
      "Countries, states, claims: the next",
      hint: "next kind",
    ),
    Binding([.escape, .backspace], [.world], .back, "Close the card"),
    Binding([.enter], [.returns], .open, "The country's cases, newest first", hint: "cases"),
    Binding(
      [.character("A")],
      [.returns],
      .cases,
      "The cases of all countries",
      hint: "all cases",
    ),
    Binding([.character("B")], [.returns], .country, "The country's card", hint: "card"),
    Binding([.character("B")], [.caseView], .country, "The card of the case's country"),
    Binding([.character("U")], [.caseView], .state, "The card of the state its court is in"),
    Binding([.enter], [.whatIf], .open, "Type a value; the answer follows", hint: "change"),
    Binding(
      [.character("p")],
      [.whatIf],
      .preset,
      "The next published or saved inputs",
      hint: "inputs",
    ),
    Binding(
      [.character("=")],
      [.whatIf],
      .compareInputs,
      "Compare with these inputs",
      hint: "compare",
    ),
    Binding([.character("V")], [.whatIf], .keep, "Save the inputs under a name", hint: "save"),
    Binding(
      [.character("x"), .delete],
      [.whatIf],
      .standard,
      "The default again",
      hint: "default",
    ),
    Binding([.left, .character("h")], [.whatIf], .left, "The calculation before"),
    Binding(
      [.right, .character("l")],
      [.whatIf],
      .right,
      "The next calculation",
      hint: "next calculation",
    ),
    Binding([.enter], [.value], .accept, "Keep the value", hint: "keep"),
    Binding([.escape], [.value], .cancel, "Leave the value as it was", hint: "leave"),
  ]
}
