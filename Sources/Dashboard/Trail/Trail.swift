import TextLayout

/// The places the user went through, to go back and forth between.
struct Trail: Sendable {
  /// A place: a pane, how its list was, and the case that was open.
  struct Stop: Sendable {
    let pane: PaneKey
    let list: ListState?
    let tile: Int
    let openCase: CaseView?
  }

  private(set) var back: [Stop] = []
  private(set) var forth: [Stop] = []
  /// The place Esc in a list leads back to: the overview its filter came from.
  var origin: Stop?

  /// The most places kept.
  private static let most = 50

  /// Keeps a place that is left for another.
  mutating func leave(_ stop: Stop) {
    back.append(stop)
    if back.count > Trail.most { back.removeFirst() }
    forth = []
  }

  /// Takes the last place, and keeps the present one to go forth to.
  mutating func goBack(from stop: Stop) -> Stop? {
    guard let last = back.popLast() else { return nil }
    forth.append(stop)
    return last
  }

  /// Takes the place last gone back from, and keeps the present one.
  mutating func goForth(from stop: Stop) -> Stop? {
    guard let next = forth.popLast() else { return nil }
    back.append(stop)
    return next
  }
}

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
    if let view = stop.openCase { layers = [.caseView(view)] }
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
