/// A key, or what arrives in the place of one.
public enum Key: Hashable, Sendable {
  /// A character as typed.
  case character(Character)
  /// The return key.
  case enter
  /// The escape key.
  case escape
  /// The tab key.
  case tab
  /// The tab key with shift.
  case backTab
  /// The arrow up.
  case up
  /// The arrow down.
  case down
  /// The arrow left.
  case left
  /// The arrow right.
  case right
  /// A page up.
  case pageUp
  /// A page down.
  case pageDown
  /// To the start.
  case home
  /// To the end.
  case end
  /// Deletes to the left.
  case backspace
  /// Deletes at the cursor.
  case delete
  /// The insert key.
  case insert
  /// A function key, from 1.
  case function(Int)
  /// A character with the control key: a lower-case letter or one of `@[\]^_` and space.
  case control(Character)
  /// A character with the alt or meta key.
  case alt(Character)
  /// Text pasted in one piece; untrusted, and never read as keys.
  case paste(String)
  /// Something done with the mouse.
  case mouse(MouseEvent)
}
