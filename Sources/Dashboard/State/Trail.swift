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
