import CaseModel
import TerminalKit
import TextLayout

extension ColumnMenu {
  /// The menu is over the right of the list.
  private func area(in layout: ScreenLayout) -> CellRect {
    let rows = min(fields.count + 2, layout.body.rows)
    return layout.body.splitTop(rows).top.splitRight(min(44, layout.body.columns)).right
  }

  func window(in layout: ScreenLayout, of dashboard: Dashboard) -> MenuWindow {
    MenuWindow(fields.count, chosen: index, in: area(in: layout).inset())
  }

  func draw(on frame: inout Frame, _ layout: ScreenLayout, of dashboard: Dashboard) {
    guard let list = dashboard.list else { return }
    let area = area(in: layout)
    frame.fill(area)
    frame.box(area, title: purpose.title, Style(.focusedBorder))
    let window = window(in: layout, of: dashboard)
    let shown = list.columns(for: dashboard.facts?.kind)
    for place in window.shown {
      let line = window.line(of: place)
      drawField(fields[place], list, shown, on: &frame, in: line)
      if place == index { frame.select(line) }
    }
    let edge = window.area.splitRight(1).rest
    ScrollMark(scroll: window.first, lines: fields.count, area: edge).draw(on: &frame)
  }

  private func drawField(
    _ field: CaseField,
    _ list: ListState,
    _ shown: [CaseField],
    on frame: inout Frame,
    in line: CellRect,
  ) {
    let isShown = shown.contains(field)
    let sign = sign(of: field, list, isShown, frame.glyphs)
    frame.put(sign, at: line.origin.moved(columns: 2))
    let title = SafeText(words: field.title)
    frame.put(title, at: line.origin.moved(columns: 6), isShown ? .plain : .dim)
    let key = SafeText(field.key)
    frame.put(key, at: line.origin.moved(columns: line.columns - key.cells - 2), .dim)
  }

  private func sign(
    of field: CaseField,
    _ list: ListState,
    _ isShown: Bool,
    _ glyphs: GlyphSet,
  ) -> SafeText {
    switch purpose {
    case .sort:
      guard field == list.sort.field else { return list.sort.rank(of: field, glyphs) ?? .empty }
      return list.sort.isDescending ? glyphs.descending : glyphs.ascending
    case .columns: return isShown ? "[x]" : "[ ]"
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
  /// What is over the menu.
  fileprivate var title: SafeText {
    switch self {
    case .sort: "Sort by"
    case .columns: "Columns"
    case .copy: "Copy a column"
    }
  }
}
