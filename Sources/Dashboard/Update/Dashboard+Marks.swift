import CaseModel
import TerminalKit
import TextLayout

extension Dashboard {
  /// The most rows that can be marked at once.
  static let mostMarked = 5000

  /// Does what a command of marking rows means.
  mutating func runMarking(_ command: Command) {
    switch command {
    case .mark: changeList { $0.toggleMark() }
    case .markSpan: changeList { $0.markSpan() }
    case .markAll:
      guard let list else { return }
      ask(.marks(pane), .page(list.query, .first, limit: Dashboard.mostMarked))
    default: return
    }
    if command != .markAll { tellMarks() }
  }

  /// Marks every row of the filter, once they have arrived.
  mutating func receiveMarks(_ answer: Answer, of pane: PaneKey) {
    guard case .page(let rows, let isEnd) = answer else { return }
    lists[pane]?.mark(rows)
    tellMarks()
    if !isEnd {
      message = SafeText("Only the first \(Dashboard.mostMarked.grouped) rows are marked")
    }
  }

  private mutating func tellMarks() {
    let count = list?.marked.count ?? 0
    message =
      count == 0
      ? "Nothing is marked"
      : SafeText(count.grouped) + " marked; A acts on them, y copies, E exports, Esc unmarks"
  }

  /// The rows an action is for: those marked in the order of the list, else the selected one.
  var actedRows: [ListRow] {
    guard let list else { return [] }
    guard !list.marked.isEmpty else { return list.selectedRow.map { [$0] } ?? [] }
    let shown = list.window.rows.filter { list.marked[$0.id] != nil }
    let others = list.marked.values.filter { list.window.index(of: $0.id) == nil }
    return shown + others.sorted { $0.id < $1.id }
  }

  /// Copies the rows an action is for, as the list shows them.
  mutating func copyRows() {
    if let copied = copiedItems { return effects.append(.copy(copied.lines, of: copied.what)) }
    guard let list else { return }
    let rows = actedRows
    let columns = list.columns(for: facts?.kind)
    let fields = [CaseField.all[0]] + columns.filter { $0 != CaseField.all[0] }
    guard let first = rows.first else { return }
    let lines = rows.map { row in
      fields.map { row.text(of: $0) }.filter { !$0.isEmpty }.joined(separator: "  ")
    }
    let what: SafeText =
      rows.count == 1
      ? SafeText("Case \(String(first.caseID))") : SafeText(rows.count.grouped) + " rows"
    effects.append(.copy(lines, of: what))
  }

  /// Copies one column of the rows an action is for.
  mutating func copyColumn(_ field: CaseField) {
    let texts = actedRows.map { $0.text(of: field) }
    effects.append(.copy(texts, of: SafeText(field.title)))
  }
}

extension ListState {
  /// Marks the selected row or takes its mark away, and goes to the next.
  mutating func toggleMark() {
    guard let row = selectedRow else { return }
    markAnchor = row.id
    if marked.removeValue(forKey: row.id) == nil { marked[row.id] = row }
    move(by: 1)
  }

  /// Marks every row from the one marked last to the selected one.
  mutating func markSpan() {
    guard let here = selectedIndex else { return }
    let start = window.index(of: markAnchor) ?? here
    mark(Array(window.rows[min(start, here)...max(start, here)]))
    markAnchor = selectedID
  }

  mutating func mark(_ rows: [ListRow]) {
    for row in rows { marked[row.id] = row }
  }

  /// Takes every mark away, and tells whether there were any.
  mutating func unmark() -> Bool {
    defer { marked = [:] }
    return !marked.isEmpty
  }
}
