/// How a cell looks.
public struct ScreenLook: Hashable, Sendable {
  /// The number of the colour of the text; nil for the terminal's own.
  public var foreground: Int?
  /// The number of the colour behind the text; nil for the terminal's own.
  public var background: Int?
  /// The attributes that are on, by their numbers in SGR: 1 bold, 2 faint, 4 underline, 7 reverse.
  public var attributes: Set<Int> = []

  /// Makes the look of ordinary text.
  public init() {}

  /// Makes a look of colours alone.
  init(background: Int?) { self.background = background }
}

/// A place for a character on the screen.
public struct ScreenCell: Hashable, Sendable {
  /// The character with its marks; empty in the second half of a wide one.
  public var text = " "
  /// The cells it takes: 1, 2, or 0 for the second half of a wide one.
  public var width = 1
  /// How it looks.
  public var look = ScreenLook()

  /// What is left after erasing with a look: its background, and nothing else.
  static func blank(_ look: ScreenLook) -> ScreenCell {
    ScreenCell(look: ScreenLook(background: look.background))
  }
}

/// Where the cursor is, counted from 0.
public struct ScreenCursor: Hashable, Sendable {
  /// The row, from the top.
  public var row = 0
  /// The column, from the left.
  public var column = 0
}

/// How many columns and rows a screen has.
public struct ScreenSize: Hashable, Sendable, CustomStringConvertible {
  /// The columns.
  public var columns: Int
  /// The rows.
  public var rows: Int

  /// Makes a size.
  public init(_ columns: Int, _ rows: Int) {
    self.columns = columns
    self.rows = rows
  }

  /// The size as `80x24`.
  public var description: String { "\(columns)x\(rows)" }
}
