/// What was drawn so far, for the debug screen and the budgets.
public struct DrawCounters: Hashable, Sendable {
  /// The frames shown.
  public var frames = 0
  /// The rows that differed from the frame before.
  public var rows = 0
  /// The cells handed over for drawing.
  public var cells = 0

  /// Makes counters at zero.
  public init() {}
}
