import CaseModel

extension Dashboard {
  /// Does what a command means on the overview.
  mutating func runInOverview(_ command: Command) {
    let plan = OverviewPlan(area: layout.body, selected: overview.index)
    switch command {
    case .open: openTile()
    case .up: overview.index = plan.neighbour(of: overview.index, rows: -1)
    case .down: overview.index = plan.neighbour(of: overview.index, rows: 1)
    case .left: overview.index = plan.neighbour(of: overview.index, columns: -1)
    case .right: overview.index = plan.neighbour(of: overview.index, columns: 1)
    case .start: overview.index = OverviewPlan.figures.first ?? 0
    case .end: overview.index = OverviewPlan.figures.last ?? 0
    default: break
    }
  }

  /// Opens the list a figure was counted from, with the figure's filter.
  ///
  /// Esc there leads back here, and to the filter the list had.
  mutating func openTile() {
    let tile = OverviewTile.all[overview.index]
    trail.leave(stop)
    if case .depth(let key) = tile.figure {
      open(.queues)
      return board.choose(key)
    }
    if case .measure(let key) = tile.figure {
      open(.figures)
      return Measure.named(key).map { measured.show($0) } ?? ()
    }
    // Filters of tiles are part of the program, and a test reads each.
    guard let filter = try? Filter(tile.filter) else { return }
    open(tile.pane)
    let origin = Trail.Stop(
      pane: .overview,
      list: list,
      tile: overview.index,
      openCase: nil,
    )
    trail.origin = origin
    changeList { $0.ask(filter: tile.filter, filter) }
    keepInHistory(tile.filter)
  }
}
