public import TextLayout

/// A screen full of cells, drawn from nothing each time and handed to a terminal.
///
/// Nothing is ever written outside, every row is exactly as wide as the frame, and a wide
/// character is there whole or not at all.
public struct Frame: Hashable, Sendable {
  /// The columns and rows of the frame.
  public let size: CellSize
  /// The signs its lines are drawn with.
  public let glyphs: GlyphSet
  /// Where the terminal shows its own cursor, for screen readers and braille; hidden if nowhere.
  public var cursor: CellPosition?
  private var cells: [Cell]
  /// The whole texts drawn, where they are kept.
  var texts: [FrameText]?

  /// Makes a blank frame, which keeps whole texts where it is to be heard.
  public init(_ size: CellSize, glyphs: GlyphSet = .unicode, keepsTexts: Bool = false) {
    texts = keepsTexts ? [] : nil
    self.size = size
    self.glyphs = glyphs
    self.cells = Array(repeating: .blank(), count: size.area)
  }

  /// The rectangle of the whole frame.
  public var bounds: CellRect { CellRect(size) }

  /// Returns the cells of one row.
  ///
  /// > Shape: As many as the frame has columns.
  public func row(_ row: Int) -> ArraySlice<Cell> {
    cells[(row * size.columns)..<((row + 1) * size.columns)]
  }

  /// Returns the cell at a place, or nothing outside.
  public subscript(place: CellPosition) -> Cell? {
    bounds.contains(place) ? cells[index(place.column, place.row)] : nil
  }

  /// Writes a text from a place to the right, and returns the column after it.
  ///
  /// What does not fit into the width, or the frame, is cut with a mark. What lies left of the
  /// frame is not drawn.
  ///
  /// > Units: Cells; without a width the text may run to the edge of the frame.
  @discardableResult
  public mutating func put(
    _ text: SafeText,
    at place: CellPosition,
    _ style: Style = .plain,
    maxWidth: Int? = nil,
  ) -> Int {
    let text = text.said
    let hidden = max(0, -place.column)
    guard hidden == 0 || hidden < text.cells else { return place.column + text.cells }
    let column = max(0, place.column)
    let room = min(maxWidth ?? .max, size.columns - place.column) - hidden
    guard place.row >= 0, place.row < size.rows, room > 0, column < size.columns else {
      return place.column
    }
    let shown = text.dropping(cells: hidden).clipped(to: room, mark: glyphs.clip)
    write(shown, index(column, place.row), style)
    if keepsTexts { keep(text, at: place, cells: shown.cells) }
    return column + shown.cells
  }

  /// Gives every cell of a rectangle a style and leaves its text.
  ///
  /// A wide character that is half inside is restyled whole.
  public mutating func restyle(_ area: CellRect, _ change: (inout Style) -> Void) {
    let area = area.intersection(bounds)
    guard !area.isEmpty else { return }
    for row in area.row..<area.endRow {
      var (start, end) = (index(area.column, row), index(area.endColumn, row))
      if cells[start].width == 0 { start -= 1 }
      if end < cells.count, cells[end].width == 0 { end += 1 }
      for cell in start..<end { change(&cells[cell].style) }
    }
  }

  /// Makes every cell of a rectangle blank, in a style.
  public mutating func fill(_ area: CellRect, _ style: Style = .plain) {
    let area = area.intersection(bounds)
    guard !area.isEmpty else { return }
    forget(area)
    for row in area.row..<area.endRow {
      let start = index(area.column, row)
      releaseNeighbours(of: start..<(start + area.columns))
      for cell in start..<(start + area.columns) { cells[cell] = .blank(style) }
    }
  }

  private func index(_ column: Int, _ row: Int) -> Int {
    row * size.columns + column
  }

  private mutating func write(_ text: SafeText, _ start: Int, _ style: Style) {
    guard text.cells > 0 else { return }
    releaseNeighbours(of: start..<(start + text.cells))
    if text.isAscii { return writeAscii(text, start, style) }
    var cell = start
    for cluster in text.clusters {
      cells[cell] = Cell(cluster, style)
      if cluster.cells == 2 { cells[cell + 1] = .continuation(style) }
      cell += cluster.cells
    }
  }

  private mutating func writeAscii(_ text: SafeText, _ start: Int, _ style: Style) {
    var cell = start
    for byte in text.text.utf8 {
      cells[cell] = Cell(ascii: byte, style)
      cell += 1
    }
  }

  /// Blanks the halves of wide characters that would be left over at both ends of a range.
  private mutating func releaseNeighbours(of range: Range<Int>) {
    if cells[range.lowerBound].width == 0 {
      cells[range.lowerBound - 1] = .blank(cells[range.lowerBound - 1].style)
    }
    let end = range.upperBound
    if end < cells.count, cells[end].width == 0 {
      cells[end] = .blank(cells[end].style)
    }
  }
}
