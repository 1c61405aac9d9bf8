/// What a terminal can show.
public struct TerminalCapabilities: Hashable, Sendable {
  /// Whether characters beyond ASCII come out right.
  public var isUnicode: Bool
  /// How many colours it shows.
  public var colours: ColourDepth
  /// Whether the program runs at the far end of a slow line.
  public var isRemote: Bool

  /// Makes a set of capabilities.
  public init(isUnicode: Bool = true, colours: ColourDepth = .rich, isRemote: Bool = false) {
    self.isUnicode = isUnicode
    self.colours = colours
    self.isRemote = isRemote
  }
}

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
