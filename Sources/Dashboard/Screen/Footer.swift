import CaseModel
import TerminalKit
import TextLayout

/// The last line: what was just done or the keys that can be pressed, and how many cases there are.
struct Footer: Sendable {
  let context: KeyContext
  let message: SafeText?
  let failure: SafeText?
  let count: SafeText
  private let takesFacts: Bool
  private let keymap: Keymap
  private let isOfClocks: Bool

  init(_ dashboard: Dashboard) {
    context = dashboard.context
    message = dashboard.message
    takesFacts = dashboard.facts?.kind != .release
    keymap = dashboard.keymap
    isOfClocks = dashboard.pane == .clocks
    let list = dashboard.layers.isEmpty ? dashboard.list : nil
    failure = list?.window.rows.isEmpty == false ? list?.failure : nil
    let isQueue = dashboard.pane == .queues && dashboard.layers.isEmpty
    let isOfFigures = dashboard.pane == .figures && dashboard.layers.isEmpty
    let marked = list?.marked.count ?? 0
    let marks: SafeText = marked == 0 ? .empty : "\(marked.grouped) marked, "
    let changes = dashboard.changesWaiting
    let waiting: SafeText =
      !dashboard.isPaused
      ? .empty
      : changes == 1
        ? "paused, 1 change waits; " : "paused, \(changes.grouped) changes wait; "
    count =
      list.map { waiting + marks + CountWords.words($0, facts: dashboard.facts) }
      ?? (isQueue ? dashboard.queueCount : isOfFigures ? dashboard.figureCount : .empty)
  }

  /// Draws the line.
  func draw(on frame: inout Frame, in area: CellRect) {
    let room = area.columns - 2 - (count.isEmpty ? 0 : count.cells + 2)
    let place = area.origin.moved(columns: 1)
    let told = failure.map { "Not refreshed: \($0)" } ?? message
    if let told {
      // What is said once is worth more than the count, which comes back with the next key.
      let style = failure == nil ? Style.plain : Style(.danger)
      if told.cells > room { return draw(told, style, on: &frame, in: area) }
      frame.put(told, at: place, style, maxWidth: room)
    } else {
      frame.put(hints(room), at: place, maxWidth: room)
    }
    let end = area.origin.moved(columns: area.columns - count.cells - 1)
    frame.put(count, at: end, .plain)
  }

  /// Draws what is too long to be beside the count: over the lines above, where one is too
  /// short for it.
  private func draw(
    _ told: SafeText,
    _ style: Style,
    on frame: inout Frame,
    in area: CellRect,
  ) {
    let room = area.columns - 2
    let lines = frame.keepsTexts ? [told] : Array(told.wrapped(to: room).prefix(Footer.most))
    let rows = lines.count
    let row = area.row - rows + 1
    frame.fill(CellRect(column: area.column, row: row, columns: area.columns, rows: rows))
    for (number, line) in lines.enumerated() {
      let place = CellPosition(column: area.column + 1, row: row + number)
      frame.put(line, at: place, style, maxWidth: room)
    }
  }

  /// The most lines something is said in.
  private static let most = 3

  /// As many keys as fit whole; those that open or take, lead back and help, always.
  private func hints(_ room: Int) -> Strip {
    var shown = keymap.bindings
      .filter {
        $0.contexts.contains(context) && $0.hint != nil && !$0.keys.isEmpty
          && (takesFacts || context == .queue || !$0.command.entersFacts)
          && ($0.command != .group || isOfClocks || context == .figures)
      }
    while shown.count > 1, strip(shown).cells > room {
      let kept: Set<Command> = [.help, .open, .accept, .back, .cancel]
      let extra = shown.lastIndex { !kept.contains($0.command) } ?? 0
      shown.remove(at: extra)
    }
    return strip(shown)
  }

  private func strip(_ bindings: [Binding]) -> Strip {
    var strip = Strip()
    for (index, binding) in bindings.enumerated() {
      if index > 0 { strip.add("  ") }
      strip.add(SafeText(binding.keys[0].name), Style(.key))
      strip.add(" ")
      strip.add(binding.hint ?? .empty, .dim)
    }
    return strip
  }
}
