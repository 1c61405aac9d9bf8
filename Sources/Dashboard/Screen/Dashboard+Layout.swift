import CaseModel
import TerminalKit

extension Dashboard {
  /// The plan of the screen now.
  var layout: ScreenLayout {
    var shape = shape
    shape.hasBanner = showsBanner
    return ScreenLayout(size: size, pane: pane, hasFacets: showsFacets, shape: shape)
  }

  /// Whether the line about unsettled law is over the clocks: there is some, and it was not put
  /// away as it is.
  var showsBanner: Bool {
    guard pane == .clocks, let facts,
      let now = LawBanner(facts.plan.book, asOf: facts.asOf).fingerprint
    else {
      return false
    }
    return now != bannerPutAway
  }

  /// Fits what scrolls to the plan of the screen.
  mutating func arrange() {
    let rows = max(1, layout.tableRows.rows)
    changeList { $0.resize(viewport: rows) }
    guard pane == .queues else { return }
    board.viewport = max(1, queueLayout.rows.rows)
    board.show()
  }

  /// The plan of the queues on the screen now.
  var queueLayout: QueueLayout { QueueLayout(layout.table, queues: board.queues.count) }
}
