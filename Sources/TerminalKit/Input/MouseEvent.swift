/// Something done with the mouse over a cell.
public struct MouseEvent: Hashable, Sendable {
  /// What was done.
  public enum Action: Hashable, Sendable {
    /// The main button went down.
    case press
    /// The main button came up.
    case release
    /// Another button went down.
    case secondary
    /// The wheel turned away from the user.
    case wheelUp
    /// The wheel turned towards the user.
    case wheelDown
  }

  /// What was done.
  public let action: Action
  /// The cell it was done over.
  public let position: CellPosition

  /// Makes a mouse event.
  public init(_ action: Action, at position: CellPosition) {
    self.action = action
    self.position = position
  }
}
