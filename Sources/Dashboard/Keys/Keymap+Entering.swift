import TerminalKit
import TextLayout

extension Keymap {
  /// The keys of the menus, lists and forms by which facts are entered.
  static let entering = choosing + filling

  private static let choosing = [
    Binding([.enter], [.addMenu], .accept, "Open the form", hint: "open"),
    Binding([.escape, .character("q")], [.addMenu], .back, "Close", hint: "close"),
    Binding([.enter, .character("e")], [.factList], .accept, "Correct the fact", hint: "correct"),
    Binding([.character("x")], [.factList], .withdraw, "Withdraw the fact", hint: "withdraw"),
    Binding([.character("u")], [.log], .undo, "Undo the event", hint: "undo"),
    Binding(
      [.escape, .backspace, .character("q")],
      [.factList, .log],
      .back,
      "Back",
      hint: "back",
    ),
    Binding([.character("y")], [.question], .accept, "Yes", hint: "yes"),
    Binding([.character("n"), .escape, .character("q")], [.question], .back, "No", hint: "no"),
    Binding([.escape, .enter, .character("q")], [.refusal], .back, "Close", hint: "close"),
    Binding([.character("y")], [.locked], .accept, "Show the docket again", hint: "show"),
  ]

  private static let filling = [
    Binding([.enter], [.form], .accept, "The next field; on the last, save", hint: "next"),
    Binding([.control("s"), .function(2)], [.form], .save, "Save", hint: "save"),
    Binding([.escape], [.form], .cancel, "Leave; asks where something was typed", hint: "leave"),
    Binding([.control("n")], [.form], .nextSuggestion, "The next suggestion", hint: "suggestion"),
    Binding([.control("p")], [.form], .previousSuggestion, "The suggestion before"),
    Binding([.tab, .down], [.form], .nextField, "The next field"),
    Binding([.backTab, .up], [.form], .previousField, "The field before"),
    Binding([.function(1)], [.form, .addMenu, .factList, .log], .help, "Help"),
  ]
}
