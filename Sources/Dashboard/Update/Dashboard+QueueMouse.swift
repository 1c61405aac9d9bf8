import CaseModel
import TerminalKit

extension Dashboard {
  /// The plan of the queues on the screen now.
  var queueLayout: QueueLayout { QueueLayout(layout.table, queues: board.queues.count) }

  /// Does what a press of the mouse means among the queues.
  mutating func pressedQueue(_ place: CellPosition) {
    let plan = queueLayout
    if plan.rows.contains(place) {
      let before = board.item?.subject
      let isRow = board.selectRow(place.row - plan.rows.row)
      if isRow, board.item?.subject == before { press(.enter) }
      return
    }
    guard !plan.summary.isEmpty else { return }
    let found = board.queues.indices.first { plan.place(of: $0).contains(place) }
    if let found { board.choose(found) }
  }
}
