/// The lines of the reasons that are seen through their part of the screen, and the item selected.
struct ReasonWindow: Hashable, Sendable {
  /// The place of each item's own line.
  var heads: [Int] = []
  /// The lines there are.
  var lines = 0
  /// The rows of the screen.
  var rows = 0
  /// The first line shown.
  var scroll = 0
  /// The place of the selected item.
  var selected = 0

  /// The line after the selected item's last.
  private var end: Int { selected + 1 < heads.count ? heads[selected + 1] : lines }

  private var scrolling: Scrolling { Scrolling(lines: lines, rows: rows) }

  /// Does what a command means: up and down go line by line through an item that is longer than
  /// the screen, else to the next item.
  mutating func run(_ command: Command) {
    selected = min(max(0, selected), heads.count - 1)
    switch command {
    case .down where end > scroll + rows: scroll += 1
    case .down: select(min(selected + 1, heads.count - 1))
    case .up where heads[selected] < scroll: scroll -= 1
    case .up: selectFromBelow(max(selected - 1, 0))
    case .start: select(0)
    case .end: selectFromBelow(heads.count - 1)
    case .pageUp, .pageDown, .halfUp, .halfDown: turn(command)
    case .open, .right, .openAll: showSelected()
    default: break
    }
    scroll = scrolling.clamped(scroll)
  }

  private mutating func select(_ index: Int) {
    selected = index
    scroll = min(heads[index], max(scroll, heads[index] - rows + 1))
  }

  /// Selects an item so that its last line is seen, and its own where both have room.
  private mutating func selectFromBelow(_ index: Int) {
    selected = index
    scroll = max(min(scroll, heads[index]), end - rows)
  }

  /// As much of the selected item as the screen has room for, its own line always.
  private mutating func showSelected() {
    scroll = min(heads[selected], max(scroll, end - rows))
  }

  private mutating func turn(_ command: Command) {
    scroll = scrolling.offset(command, from: scroll)
    let shown = scroll..<(scroll + rows)
    guard !shown.contains(heads[selected]) else { return }
    let forward = heads[selected] < scroll
    let visible = heads.indices.filter { shown.contains(heads[$0]) }
    let before = heads.lastIndex { $0 < scroll } ?? 0
    selected = (forward ? visible.first : visible.last) ?? before
  }
}
