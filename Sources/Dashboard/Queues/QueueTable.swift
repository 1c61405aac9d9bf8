import CaseModel
import TerminalKit
import TextLayout

/// The items of a queue, one to a row.
struct QueueTable: Sendable {
  let board: QueueBoard
  let words: QueueWords
  let hasFocus: Bool

  private static let waited = 8

  /// The cells of each column; where it is narrow the state is left to the detail, and where
  /// nobody has begun with anything it takes little.
  private struct Widths {
    let state: Int
    let name: Int
    let what: Int

    init(_ columns: Int, isBegun: Bool) {
      state = columns >= 70 ? isBegun ? 16 : 6 : columns >= 56 ? 8 : 0
      name = columns >= 130 ? 48 : columns >= 100 ? 26 : columns >= 70 ? 18 : 12
      let gaps = 2 + 2 + (state > 0 ? 2 : 0) + 2 + 1
      what = max(6, columns - gaps - QueueTable.waited - state - name)
    }
  }

  /// Draws the heads and the rows.
  func draw(on frame: inout Frame, in area: CellRect) {
    let cut = area.splitTop(1)
    let items = board.items ?? []
    let isBegun = items.contains { words.state($0).cells > 6 }
    let widths = Widths(area.columns, isBegun: isBegun)
    let what = widths.what
    var head = Strip("  ")
    head.add(SafeText("Waited").padded(to: QueueTable.waited, .trailing) + "  ", .heading)
    if widths.state > 0 {
      head.add(SafeText("State").padded(to: widths.state + 2), .heading)
    }
    head.add(SafeText("What").padded(to: what + 2), .heading)
    head.add("Case", .heading)
    frame.put(head, at: cut.top.origin, maxWidth: area.columns)
    for row in 0..<max(0, min(cut.rest.rows, items.count - board.top)) {
      let item = items[board.top + row]
      let line = cut.rest.splitTop(row).rest.splitTop(1).top
      let strip = self.line(item, widths, frame.glyphs.clip)
      frame.put(strip, at: line.origin, maxWidth: line.columns)
      if board.marked.contains(item.subject) {
        frame.put(frame.glyphs.notice, at: line.origin.moved(columns: 1), .accent)
      }
      if item.subject == board.item?.subject { select(line, on: &frame) }
    }
    ScrollMark(scroll: board.top, lines: items.count, area: cut.rest).draw(on: &frame)
  }

  private func select(_ line: CellRect, on frame: inout Frame) {
    frame.put(frame.glyphs.pointer, at: line.origin)
    let style: Style = hasFocus ? .selection : Style(.quietSelection)
    frame.restyle(line.splitRight(1).rest) { $0 = style }
    frame.cursor = frame.cursor ?? line.origin
  }

  private func line(_ item: QueueItem, _ widths: Widths, _ mark: ClipMark) -> Strip {
    let isLate = board.queue.map { item.isLate(in: $0, at: words.now) } ?? false
    var strip = Strip("  ")
    let waited = words.waited(item).padded(to: QueueTable.waited, .trailing)
    strip.add(waited + "  ", isLate ? Style(.caution) : .plain)
    if widths.state > 0 {
      let state = words.state(item).fitted(to: widths.state, mark: mark)
      strip.add(state + "  ", words.style(item))
    }
    strip.add(SafeText(item.title).fitted(to: widths.what, mark: mark) + "  ")
    strip.add(QueueTable.name(item).fitted(to: widths.name, mark: mark))
    return strip
  }

  /// Whose case it is, or which; nothing where it is about none.
  static func name(_ item: QueueItem) -> SafeText {
    guard item.name.isEmpty else { return SafeText(item.name) }
    return item.caseID.map { SafeText(String($0)) } ?? .empty
  }
}
