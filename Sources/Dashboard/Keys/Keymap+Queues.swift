import TerminalKit
import TextLayout

extension Keymap {
  /// The keys by which the items of queues are worked on.
  static let queues = [
    Binding([.enter], [.queue], .open, "Open the case", hint: "open"),
    Binding([.character("i")], [.queue], .claim, "Claim the item: it is yours", hint: "claim"),
    Binding([.character("d")], [.queue], .finish, "Done: finish the item", hint: "done"),
    Binding([.character("z")], [.queue], .snooze, "Snooze the item until a day", hint: "snooze"),
    Binding([.character("u")], [.queue], .undo, "Take back what was done last", hint: "undo"),
    Binding([.character("T")], [.queue], .note, "Write a note beside the item", hint: "note"),
    Binding(
      [.character("I")],
      [.queue],
      .release,
      "Release the item; anybody may, once its claim was left",
    ),
    Binding([.character("O")], [.queue], .reopen, "Open an item again that is snoozed or done"),
    Binding(
      [.character("p")],
      [.queue],
      .part,
      "Show what is open, snoozed or done",
      hint: "part",
    ),
    Binding(
      [.character("/")],
      [.queue],
      .filter,
      "Only items whose case passes a filter",
      hint: "filter",
    ),
    Binding([.character("w")], [.queue], .follow, "Only this case, or every case again"),
    Binding([.left, .character("h")], [.queue], .left, "The queue before"),
    Binding([.right, .character("l")], [.queue], .right, "The queue after"),
    Binding([.escape], [.queue], .back, "Show every case"),
    Binding([.enter], [.prompt], .accept, "Do it", hint: "do it"),
    Binding([.escape], [.prompt], .cancel, "Leave", hint: "leave"),
  ]
}
