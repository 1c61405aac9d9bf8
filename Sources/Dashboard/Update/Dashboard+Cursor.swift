import CaseModel
import TerminalKit
import TextLayout

extension Dashboard {
  /// Does what a command means for one column of a list.
  mutating func runOnColumn(_ command: Command) {
    switch command {
    case .columnBefore: moveCursor(by: -1)
    case .columnAfter: moveCursor(by: 1)
    case .wider: widen(by: 2)
    case .narrower: widen(by: -2)
    case .copyColumn: copyCell()
    case .shiftUp: moveColumn(by: -1)
    case .shiftDown: moveColumn(by: 1)
    default: freeze()
    }
  }

  /// The columns of the open list in the order of the screen.
  private var shownColumns: [CaseField] {
    guard let list else { return [] }
    let width = layout.table.columns
    let groups = ClockGroups(list, facts: facts, width: width)
    return list.shownColumns(for: facts?.kind, width: width).filter { $0 != groups?.field }
  }

  /// Chooses the column beside the chosen one, the first where none is, and brings it into sight.
  private mutating func moveCursor(by places: Int) {
    let columns = shownColumns
    guard !columns.isEmpty else { return }
    let before = list?.cursor.flatMap { columns.firstIndex(of: $0) }
    let place = before.map { min(max(0, $0 + places), columns.count - 1) } ?? 0
    let field = columns[place]
    changeList { $0.cursor = field }
    bring(field, isAfter: places > 0)
    let title = SafeText(words: field.title)
    message = "Column " + title + ": Y copies, s sorts, + _ width, < > moves, Q freezes"
  }

  private mutating func bring(_ field: CaseField, isAfter: Bool) {
    let facts = facts
    let width = layout.table.columns
    changeList { list in
      for _ in CaseField.all.indices {
        let plan = ColumnPlan(list, facts: facts, width: width)
        if plan.columns.contains(where: { $0.field == field }) { return }
        guard isAfter ? plan.hidesRight : list.columnOffset > 0 else { return }
        list.columnOffset += isAfter ? 1 : -1
      }
    }
  }

  private mutating func widen(by cells: Int) {
    changeList { $0.widen($0.cursor ?? $0.sort.field, by: cells) }
    if list?.cursor == nil { message = "The column sorted by; . chooses another" }
  }

  /// Copies the cell of the selected row, or one column of the marked rows; where no column is
  /// chosen, asks which.
  private mutating func copyCell() {
    guard let field = list?.cursor else { return openMenu(.copy) }
    copyColumn(field)
  }

  private mutating func moveColumn(by places: Int) {
    guard let field = list?.cursor else { return tellToChoose() }
    let shown = shownColumns
    let kind = facts?.kind
    changeList { $0.shift(field, by: places, of: shown, for: kind) }
    bring(field, isAfter: places > 0)
  }

  private mutating func freeze() {
    guard let field = list?.cursor else { return tellToChoose() }
    let shown = shownColumns
    changeList { $0.freeze(upTo: field, of: shown) }
    let title = SafeText(words: field.title)
    message =
      list?.frozen == 0
      ? "No column is frozen" : "Columns up to " + title + " stay while others pass by"
  }

  private mutating func tellToChoose() {
    message = ". chooses a column, and , the one before; then this key is for it"
  }
}
