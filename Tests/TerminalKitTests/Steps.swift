import TerminalKit
import Testing
import TextLayout

/// Numbers and drawings that look random and are the same each time.
struct Steps {
  var state: UInt64

  private static let texts: [SafeText] = [
    "a", "abcdef", "東", "東京都庁", "a東b京", "e\u{301}", "", "x y", "👍👎", "─│",
  ]

  mutating func next(below limit: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int(state >> 33) % limit
  }

  private mutating func near(_ size: Int) -> Int { next(below: size + 8) - 4 }

  private mutating func rect(_ size: CellSize) -> CellRect {
    CellRect(
      column: near(size.columns),
      row: near(size.rows),
      columns: near(size.columns),
      rows: near(size.rows),
    )
  }

  /// Does something to a frame, often partly outside of it.
  mutating func draw(on frame: inout Frame) {
    let style = Style(Role.allCases[next(below: Role.allCases.count)])
    switch next(below: 5) {
    case 0: frame.fill(rect(frame.size), style)
    case 1: frame.restyle(rect(frame.size)) { $0 = style }
    case 2: frame.box(rect(frame.size), title: Steps.texts[next(below: 10)], style)
    default:
      let place = CellPosition(column: near(frame.size.columns), row: near(frame.size.rows))
      let width = next(below: 2) == 0 ? nil : near(frame.size.columns)
      frame.put(Steps.texts[next(below: 10)], at: place, style, maxWidth: width)
    }
  }
}

/// Expects rows as wide as the frame, in which every wide character has both halves alike.
func expectWhole(_ frame: Frame, at location: SourceLocation = #_sourceLocation) {
  for row in 0..<frame.size.rows {
    let cells = Array(frame.row(row))
    #expect(cells.count == frame.size.columns, sourceLocation: location)
    for (column, cell) in cells.enumerated() {
      let next = column + 1 < cells.count ? cells[column + 1] : nil
      let isWide = cell.width == 2
      #expect((next?.width == 0) == isWide, sourceLocation: location)
      if isWide { #expect(next?.style == cell.style, sourceLocation: location) }
    }
    #expect(cells.first?.width != 0, sourceLocation: location)
  }
}
