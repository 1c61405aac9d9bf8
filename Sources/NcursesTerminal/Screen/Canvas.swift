import CNcurses
import TerminalKit
import TextLayout

/// Hands cells to curses in runs of one style.
struct Canvas {
  private let looks: [StyleFlags]
  /// Whether a role has a colour behind its text, which blanks show as well.
  private let areFilled: [Bool]
  private let isUnicode: Bool
  private var glyphs: [vigil_glyph] = []

  /// Gives every role its pair of colours.
  init(_ theme: Theme, _ capabilities: TerminalCapabilities) {
    isUnicode = capabilities.isUnicode
    let depth = capabilities.colours
    looks = Role.allCases.map { theme.paint($0, at: depth).flags }
    areFilled = Role.allCases.map { theme.paint($0, at: depth).background != nil }
    guard depth != .none else { return }
    for role in Role.allCases {
      let paint = theme.paint(role, at: depth)
      let foreground = paint.foreground?.number(at: depth) ?? -1
      let background = paint.background?.number(at: depth) ?? -1
      vigil_set_pair(Canvas.pair(role), Int32(foreground), Int32(background))
    }
    hasColours = true
  }

  private var hasColours = false

  private static func pair(_ role: Role) -> Int32 {
    Int32(role.rawValue) + 1
  }

  /// Draws the changed columns of one row.
  mutating func draw(_ row: ArraySlice<Cell>, _ change: RowChange) {
    let cells = row.dropFirst(change.columns.lowerBound).prefix(change.columns.count)
    var start = cells.startIndex
    while start < cells.endIndex {
      let style = cells[start].style
      let end = cells[start...].firstIndex { $0.style != style } ?? cells.endIndex
      drawRun(cells[start..<end], change.row, start - row.startIndex, style)
      start = end
    }
  }

  private mutating func drawRun(
    _ cells: ArraySlice<Cell>,
    _ row: Int,
    _ column: Int,
    _ style: Style,
  ) {
    glyphs.removeAll(keepingCapacity: true)
    for cell in cells where cell.width > 0 { append(cell) }
    let role = Int(style.role.rawValue)
    let flags = looks[role].symmetricDifference(style.flags)
    // Blanks that look like any others are sent as such: the terminal clears them at one go.
    let isBlank =
      !areFilled[role] && flags.isDisjoint(with: [.underline, .reverse])
      && cells.allSatisfy { $0.base == 0x20 }
    put(row, column, isBlank ? .plain : style.role, isBlank ? [] : flags)
  }

  private func put(_ row: Int, _ column: Int, _ role: Role, _ flags: StyleFlags) {
    let pair = hasColours ? Canvas.pair(role) : 0
    let count = Int32(glyphs.count)
    unsafe vigil_put_run(Int32(row), Int32(column), glyphs, count, pair, UInt32(flags.rawValue))
  }

  private mutating func append(_ cell: Cell) {
    if isUnicode {
      let marks = (cell.firstMark, cell.secondMark)
      glyphs.append(vigil_glyph(base: cell.base, marks: marks, width: UInt32(cell.width)))
    } else {
      let plain = vigil_glyph(base: cell.asciiFolded.value, marks: (0, 0), width: 1)
      glyphs.append(contentsOf: repeatElement(plain, count: Int(cell.width)))
    }
  }
}
