public import TextLayout

/// One cell of a frame: a character with its marks, and a style.
public struct Cell: Hashable, Sendable {
  /// The character, as a code point; 0 in the second cell of a wide character.
  public private(set) var base: UInt32
  /// The first mark on it, or 0.
  public private(set) var firstMark: UInt32
  /// The second mark on it, or 0.
  public private(set) var secondMark: UInt32
  /// What it means.
  public var role: Role
  /// What is added to the look of the role.
  public var flags: StyleFlags
  /// The cells the character takes: 1 or 2, or 0 in the second cell of a wide one.
  public private(set) var width: UInt8

  /// Makes the first cell of a cluster.
  public init(_ cluster: Cluster, _ style: Style) {
    base = cluster.base.value
    firstMark = cluster.firstMark?.value ?? 0
    secondMark = cluster.secondMark?.value ?? 0
    role = style.role
    flags = style.flags
    width = UInt8(truncatingIfNeeded: cluster.cells)
  }

  /// Makes a cell of one ASCII character.
  init(ascii byte: UInt8, _ style: Style) {
    self.init(base: UInt32(byte), width: 1, style)
  }

  /// Makes a blank cell.
  public static func blank(_ style: Style = .plain) -> Cell {
    Cell(ascii: 0x20, style)
  }

  /// Makes the second cell of a wide character.
  static func continuation(_ style: Style) -> Cell {
    Cell(base: 0, width: 0, style)
  }

  private init(base: UInt32, width: UInt8, _ style: Style) {
    self.base = base
    firstMark = 0
    secondMark = 0
    role = style.role
    flags = style.flags
    self.width = width
  }

  /// The style of the cell.
  public var style: Style {
    get { Style(role, flags) }
    set {
      role = newValue.role
      flags = newValue.flags
    }
  }

  /// Appends the characters of the cell; nothing for the second cell of a wide one.
  public func append(to view: inout String.UnicodeScalarView) {
    for value in [base, firstMark, secondMark] where value != 0 {
      if let scalar = Unicode.Scalar(value) { view.append(scalar) }
    }
  }
}

extension Cell {
  /// The ASCII character that stands for the cell where nothing else can be shown.
  public var asciiFolded: Unicode.Scalar {
    Unicode.Scalar(base)?.asciiFolded ?? "?"
  }
}
