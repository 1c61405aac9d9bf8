import TerminalKit
import Testing
import TextLayout

@Suite("Lines, boxes and rectangles")
struct LineTests {
  private func drawn(
    _ columns: Int,
    _ rows: Int,
    title: SafeText = .empty,
    _ glyphs: GlyphSet = .unicode,
  ) -> String {
    var frame = Frame(CellSize(columns: columns, rows: rows), glyphs: glyphs)
    frame.box(frame.bounds, title: title)
    return frame.plainText
  }

  @Test("A box, with its title in the upper edge")
  func boxes() {
    #expect(drawn(4, 3) == "┌──┐\n│  │\n└──┘\n")
    #expect(drawn(2, 2) == "┌┐\n└┘\n")
    #expect(drawn(1, 3) == "\n\n\n")
    #expect(drawn(5, 2, title: "Title") == "┌───┐\n└───┘\n")
    #expect(drawn(6, 2, title: "Title") == "┌ T… ┐\n└────┘\n")
    #expect(drawn(10, 2, title: "Title") == "┌ Title ─┐\n└────────┘\n")
    #expect(drawn(9, 2, title: "東京都") == "┌ 東京… ┐\n└───────┘\n")
    #expect(drawn(8, 3, title: "Title", .ascii) == "+ Tit~ +\n|      |\n+------+\n")
  }

  @Test("What is inside a box is told, also of one without room")
  func insides() {
    var frame = Frame(CellSize(columns: 9, rows: 9))
    let inside = frame.box(CellRect(column: 1, row: 2, columns: 5, rows: 4))
    #expect(inside == CellRect(column: 2, row: 3, columns: 3, rows: 2))
    let small = CellRect(column: 1, row: 2, columns: 1, rows: 4)
    #expect(frame.box(small) == small)
  }

  @Test("Parts of a rectangle make up the whole, whatever is asked for")
  func splitting() {
    let area = CellRect(column: 3, row: 4, columns: 10, rows: 6)
    for count in -2...12 {
      let (top, below) = area.splitTop(count)
      #expect(top.rows + below.rows == 6 && below.row == top.endRow)
      let (bottom, above) = area.splitBottom(count)
      #expect(bottom.rows == top.rows && above.endRow == bottom.row && bottom.endRow == area.endRow)
      let (left, rest) = area.splitLeft(count)
      #expect(left.columns + rest.columns == 10 && rest.column == left.endColumn)
      let (right, before) = area.splitRight(count)
      #expect(right.columns == left.columns && before.endColumn == right.column)
    }
  }

  @Test("Insets, middles and intersections stay inside")
  func inside() {
    let area = CellRect(column: 3, row: 4, columns: 10, rows: 6)
    #expect(area.inset() == CellRect(column: 4, row: 5, columns: 8, rows: 4))
    #expect(area.inset(columns: 9, rows: 9).isEmpty)
    let wide = CellRect(column: 3, row: 4, columns: 30, rows: 6)
    let middle = wide.centred(CellSize(columns: 10, rows: 99))
    #expect(middle == CellRect(column: 13, row: 4, columns: 10, rows: 6))
    #expect(area.centred(CellSize(columns: 4, rows: 2)).columns == 10)
    #expect(area.intersection(CellRect(column: 50, row: 0, columns: 5, rows: 5)).isEmpty)
    #expect(area.intersection(CellRect(CellSize(columns: 5, rows: 5))).size.area == 2)
    #expect(area.contains(CellPosition(column: 12, row: 9)))
    #expect(!area.contains(CellPosition(column: 13, row: 9)))
  }

  @Test("Every sign takes one cell, and is plain where it has to be")
  func glyphs() {
    for glyphs in [GlyphSet.unicode, .ascii] {
      let signs =
        [
          glyphs.horizontal, glyphs.vertical, glyphs.ascending, glyphs.descending, glyphs.pointer,
          glyphs.crumb, glyphs.check, glyphs.alarm, glyphs.notice, glyphs.bullet, glyphs.clip.text,
        ] + glyphs.corners + glyphs.joints
      for sign in signs {
        #expect(sign.cells == 1)
        #expect(sign.isAscii != glyphs.isUnicode)
        #expect(!sign.isFlagged)
      }
    }
  }
}
