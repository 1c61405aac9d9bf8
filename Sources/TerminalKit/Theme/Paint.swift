/// How many colours a terminal shows.
public enum ColourDepth: Int, Comparable, Hashable, Sendable {
  /// None: only bold, underline and reverse.
  case none = 0
  /// The eight of the first colour terminals.
  case eight = 8
  /// Those eight and their bright twins.
  case sixteen = 16
  /// The palette of 256.
  case rich = 256

  /// Whether the first shows fewer colours than the second.
  public static func < (first: ColourDepth, second: ColourDepth) -> Bool {
    first.rawValue < second.rawValue
  }

  /// Makes the depth a terminal has by the number of colours it tells.
  public init(colours: Int) {
    switch colours {
    case 256...: self = .rich
    case 16...: self = .sixteen
    case 8...: self = .eight
    default: self = .none
    }
  }
}

/// A colour, with what stands for it where fewer colours are shown.
public struct Colour: Hashable, Sendable {
  /// Its number in the palette of 256.
  public let rich: UInt8
  /// Its number among sixteen.
  public let basic: UInt8

  /// Makes a colour from its number in each palette.
  public init(_ rich: UInt8, basic: UInt8) {
    self.rich = rich
    self.basic = basic
  }

  /// Returns its number at a depth, or nil if no colours are shown.
  public func number(at depth: ColourDepth) -> Int? {
    switch depth {
    case .none: nil
    case .eight: Int(basic & 7)
    case .sixteen: Int(basic)
    case .rich: Int(rich)
    }
  }
}

/// The colours and flags a role is drawn with; without a colour, the terminal's own is used.
public struct Paint: Hashable, Sendable {
  /// The colour of the text.
  public var foreground: Colour?
  /// The colour behind it; only set together with the colour of the text.
  public var background: Colour?
  /// What is added to the look.
  public var flags: StyleFlags

  /// Makes a paint.
  public init(_ foreground: Colour? = nil, on background: Colour? = nil, _ flags: StyleFlags = []) {
    self.foreground = foreground
    self.background = background
    self.flags = flags
  }
}
