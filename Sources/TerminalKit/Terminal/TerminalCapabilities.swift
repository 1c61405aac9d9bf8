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
