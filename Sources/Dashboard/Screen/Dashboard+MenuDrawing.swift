import CaseModel
import TerminalKit
import TextLayout

extension Dashboard {
  /// Draws a menu over the right of the list.
  func draw(_ menu: ColumnMenu, on frame: inout Frame, _ layout: ScreenLayout) {
    guard let list else { return }
    let rows = min(menu.fields.count + 2, layout.body.rows)
    let columns = min(44, layout.body.columns)
    let area = CellRect(
      column: layout.body.columns - columns,
      row: layout.body.row,
      columns: columns,
      rows: rows,
    )
    frame.fill(area)
    let title = menu.purpose.title
    let inner = frame.box(area, title: title, Style(.focusedBorder))
    let scroll = Scrolling(lines: menu.fields.count, rows: inner.rows)
    let first = scroll.clamped(menu.index - inner.rows / 2)
    for row in 0..<min(inner.rows, menu.fields.count - first) {
      let line = inner.splitTop(row).rest.splitTop(1).top
      drawItem(first + row, of: menu, list, on: &frame, in: line)
    }
    ScrollMark(scroll: first, lines: menu.fields.count, area: inner.splitRight(1).rest)
      .draw(on: &frame)
  }

  private func drawItem(
    _ index: Int,
    of menu: ColumnMenu,
    _ list: ListState,
    on frame: inout Frame,
    in line: CellRect,
  ) {
    let field = menu.fields[index]
    let columns = list.columns(for: facts?.kind)
    frame.put(
      sign(of: field, menu, list, columns, frame.glyphs),
      at: line.origin.moved(columns: 2),
    )
    let title = SafeText(words: field.title)
    let isShown = columns.contains(field)
    frame.put(title, at: line.origin.moved(columns: 6), isShown ? .plain : .dim)
    let key = SafeText(field.key)
    frame.put(key, at: line.origin.moved(columns: line.columns - key.cells - 2), .dim)
    guard index == menu.index else { return }
    frame.put(frame.glyphs.pointer, at: line.origin)
    frame.restyle(line) { $0 = .selection }
    frame.cursor = line.origin
  }

  private func sign(
    of field: CaseField,
    _ menu: ColumnMenu,
    _ list: ListState,
    _ columns: [CaseField],
    _ glyphs: GlyphSet,
  ) -> SafeText {
    switch menu.purpose {
    case .sort:
      guard field == list.sort.field else { return list.sort.rank(of: field, glyphs) ?? .empty }
      return list.sort.isDescending ? glyphs.descending : glyphs.ascending
    case .columns: return columns.contains(field) ? "[x]" : "[ ]"
    case .copy: return .empty
    }
  }
}

extension FieldSort {
  /// The place of a further field in the order, from 2, with its arrow; nil if it has none.
  func rank(of field: CaseField, _ glyphs: GlyphSet) -> SafeText? {
    guard let place = then.firstIndex(where: { $0.field == field }) else { return nil }
    let arrow = then[place].isDescending ? glyphs.descending : .empty
    return SafeText(String(place + 2)) + arrow
  }
}

extension ColumnMenu.Purpose {
  /// What stands over the menu.
  fileprivate var title: SafeText {
    switch self {
    case .sort: "Sort by"
    case .columns: "Columns"
    case .copy: "Copy a column"
    }
  }
}
