import CaseModel
import TerminalKit
import TextLayout

/// Where the parts of a form stand: a panel over the case, or the whole body where that is small.
struct FormPanel: Sendable {
  let entry: FormEntry
  /// The panel with its border.
  let area: CellRect
  /// The lines of the fields.
  let lines: CellRect
  /// The lines below them, for what is said of the whole.
  let status: CellRect
  /// Whether there is a border.
  let isFramed: Bool

  /// Plans a form.
  init(_ entry: FormEntry, in body: CellRect) {
    self.entry = entry
    isFramed = body.rows >= 12
    let columns = body.columns >= 100 ? min(110, body.columns - 8) : body.columns
    let rows = isFramed ? min(body.rows, entry.fields.count + FormPanel.most + 6) : body.rows
    area = body.centred(CellSize(columns: columns, rows: rows))
    let inner = isFramed ? area.inset() : area
    let cut = inner.splitBottom(isFramed ? 2 : 1)
    status = cut.bottom.inset(columns: 2, rows: 0)
    lines = cut.rest
  }

  /// The most suggestions shown at once.
  static let most = 6

  /// The first field shown.
  var first: Int {
    let scroll = Scrolling(lines: entry.fields.count, rows: lines.rows)
    return scroll.clamped(entry.index - lines.rows / 3)
  }

  /// The line of a field, if it is shown.
  func line(of place: Int) -> CellRect? {
    let row = place - first + (place > entry.index ? pushed : 0)
    guard (0..<lines.rows).contains(row) else { return nil }
    return lines.splitTop(row).rest.splitTop(1).top
  }

  /// The lines by which the fields after the cursor's make room for what is wrong with it; none
  /// where they would leave the panel.
  private var pushed: Int {
    let rows = problem.count
    return entry.fields.count - first + rows <= lines.rows ? rows : 0
  }

  /// The column values begin at.
  var value: Int { 6 + (entry.fields.map { SafeText($0.field.title).cells }.max() ?? 0) }

  /// The cells of a value; beside it stands what it means.
  var valueCells: Int {
    let room = lines.columns - value - 1
    return hasAside ? room * 3 / 8 : room
  }

  /// The cells of what is beside a value.
  var asideCells: Int { max(0, lines.columns - value - valueCells - 3) }

  /// Whether there is room beside the values.
  var hasAside: Bool { lines.columns >= 70 }

  /// The lines below the field with the cursor, as many as fit; above it where there is no room.
  func below(rows: Int) -> CellRect {
    let at = entry.index - first
    let rest = lines.rows - at - 1
    if rows <= rest || rest >= at {
      return lines.splitTop(at + 1).rest.splitTop(rows).top
    }
    return lines.splitTop(at).top.splitBottom(rows).bottom
  }
}
