import TerminalKit
import TextLayout

/// A line of text in pieces, each with its style.
struct Strip: Hashable, Sendable {
  /// A piece of the line.
  struct Piece: Hashable, Sendable {
    let text: SafeText
    let style: Style
  }

  /// The pieces, from the left.
  private(set) var pieces: [Piece] = []

  /// The cells the line takes.
  var cells: Int { pieces.reduce(0) { $0 + $1.text.cells } }

  /// Makes a line of one piece, or none.
  init(_ text: SafeText = .empty, _ style: Style = .plain) {
    add(text, style)
  }

  /// Adds a piece at the right.
  mutating func add(_ text: SafeText, _ style: Style = .plain) {
    if !text.isEmpty { pieces.append(Piece(text: text, style: style)) }
  }

  /// Adds blanks up to a column.
  mutating func pad(to column: Int) {
    add(.spaces(column - cells))
  }

  /// Returns the line with a piece added.
  func adding(_ text: SafeText, _ style: Style = .plain) -> Strip {
    var strip = self
    strip.add(text, style)
    return strip
  }
}

extension Frame {
  /// Draws a line from a place and returns the column after it; what does not fit is cut.
  @discardableResult
  mutating func put(_ strip: Strip, at place: CellPosition, maxWidth: Int) -> Int {
    var column = place.column
    let end = place.column + maxWidth
    for piece in strip.pieces where column < end {
      let at = CellPosition(column: column, row: place.row)
      column = put(piece.text, at: at, piece.style, maxWidth: end - column)
    }
    if keepsTexts {
      let whole = strip.pieces.map(\.text.said).joined(separator: .empty)
      keep(whole, at: place, cells: max(0, column - place.column))
    }
    return column
  }

  /// Draws lines from a rectangle's top, as many as it has rows.
  mutating func put(_ strips: some Sequence<Strip>, in area: CellRect) {
    for (row, strip) in strips.prefix(area.rows).enumerated() {
      put(strip, at: area.origin.moved(rows: row), maxWidth: area.columns)
    }
  }
}
