public import TextLayout

extension Frame {
  /// Draws a line across.
  public mutating func horizontalRule(
    at place: CellPosition,
    columns: Int,
    _ style: Style = .border,
  ) {
    put(glyphs.horizontal.repeated(columns), at: place, style, maxWidth: columns)
  }

  /// Draws a line down.
  public mutating func verticalRule(at place: CellPosition, rows: Int, _ style: Style = .border) {
    for row in 0..<max(0, rows) {
      put(glyphs.vertical, at: place.moved(rows: row), style, maxWidth: 1)
    }
  }

  /// Draws a line around a rectangle, with words in its upper edge, and returns what is inside.
  ///
  /// A rectangle without room for a line is left as it is.
  @discardableResult
  public mutating func box(
    _ area: CellRect,
    title: SafeText = .empty,
    _ style: Style = .border,
    titleStyle: Style = .heading,
  ) -> CellRect {
    guard area.columns >= 2, area.rows >= 2 else { return area }
    let across = glyphs.horizontal.repeated(area.columns - 2)
    put(glyphs.corners[0] + across + glyphs.corners[1], at: area.origin, style)
    let bottom = area.origin.moved(rows: area.rows - 1)
    put(glyphs.corners[3] + across + glyphs.corners[2], at: bottom, style)
    let side = area.origin.moved(rows: 1)
    verticalRule(at: side, rows: area.rows - 2, style)
    verticalRule(at: side.moved(columns: area.columns - 1), rows: area.rows - 2, style)
    putTitle(title, in: area, titleStyle)
    return area.inset()
  }

  private mutating func putTitle(_ title: SafeText, in area: CellRect, _ style: Style) {
    guard !title.isEmpty, area.columns >= 6 else { return }
    let shown = " " + title.clipped(to: area.columns - 4, mark: glyphs.clip) + " "
    put(shown, at: area.origin.moved(columns: 1), style, maxWidth: area.columns - 2)
  }
}
