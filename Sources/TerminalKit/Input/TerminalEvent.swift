/// Something a terminal or its loop tells the program.
public enum TerminalEvent: Hashable, Sendable {
  /// A key, paste or mouse action.
  case key(Key)
  /// The terminal has another size now.
  case resize(CellSize)
  /// The terminal told, asked or not, whether its background is light.
  case background(isLight: Bool)
  /// The time the program asked to be woken at has come.
  case tick
  /// A worker has something to say.
  case wake
  /// The program runs again after it was stopped.
  case resumed
  /// The terminal is gone; nothing can be drawn any more.
  case hangup
  /// The program was asked to end.
  case terminate
}
