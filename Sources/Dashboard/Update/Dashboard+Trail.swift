import TextLayout

extension Dashboard {
  /// Where the user is.
  var stop: Trail.Stop {
    Trail.Stop(pane: pane, list: list, tile: overview.index, openCase: caseView)
  }

  /// Goes back or forth along the places the user went through.
  mutating func travel(_ command: Command) {
    let isBack = command == .goBack
    guard let next = isBack ? trail.goBack(from: stop) : trail.goForth(from: stop) else {
      message = isBack ? "Nowhere further back" : "Nowhere further forth"
      return
    }
    trail.origin = nil
    show(next)
  }

  /// Shows a place as it was left.
  mutating func show(_ stop: Trail.Stop) {
    open(stop.pane)
    overview.index = stop.tile
    if let before = stop.list { restore(before) }
    if let view = stop.openCase { layers = [view] }
  }

  /// Puts a list back as it was, and reads it again.
  mutating func restore(_ before: ListState) {
    for purpose in [Purpose.page(pane), .count(pane), .plot(pane), .facets(pane)] {
      desk.cancel(purpose)
    }
    changeList { list in
      let viewport = list.viewport
      list = before
      list.awaitedPage = nil
      list.refresh()
      list.resize(viewport: viewport)
    }
  }
}
