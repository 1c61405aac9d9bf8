/// What can be added to the look of a role.
public struct StyleFlags: OptionSet, Hashable, Sendable {
  /// The bits, one per flag.
  public let rawValue: UInt8

  /// Makes a set of flags from bits.
  public init(rawValue: UInt8) {
    self.rawValue = rawValue
  }

  /// Heavier strokes.
  public static let bold = StyleFlags(rawValue: 1)
  /// A line beneath.
  public static let underline = StyleFlags(rawValue: 2)
  /// Text and background exchanged.
  public static let reverse = StyleFlags(rawValue: 4)
  /// Fainter strokes, where the terminal can.
  public static let faint = StyleFlags(rawValue: 8)
}

/// How a piece of the screen is meant to look: a role, and what is added to it.
public struct Style: Hashable, Sendable {
  /// What the piece means.
  public var role: Role
  /// What is added to the look of the role.
  public var flags: StyleFlags

  /// Makes a style.
  public init(_ role: Role, _ flags: StyleFlags = []) {
    self.role = role
    self.flags = flags
  }

  /// Ordinary text.
  public static let plain = Style(.plain)
  /// What matters less.
  public static let dim = Style(.dim)
  /// A title.
  public static let heading = Style(.heading)
  /// What the eye should find first.
  public static let accent = Style(.accent)
  /// The selected row.
  public static let selection = Style(.selection)
  /// A line around or between panes.
  public static let border = Style(.border)

  /// Returns the style with flags added.
  public func adding(_ flags: StyleFlags) -> Style {
    Style(role, self.flags.union(flags))
  }
}
