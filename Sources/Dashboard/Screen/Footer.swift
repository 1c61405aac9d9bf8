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
    let waiting: SafeText =
      dashboard.isPaused
      ? "paused, \(dashboard.changesWaiting.grouped) changes wait; " : .empty
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
      let isLong = told.cells > room
      let style = failure == nil ? Style.plain : Style(.danger)
      frame.put(told, at: place, style, maxWidth: isLong ? area.columns - 2 : room)
      if isLong { return }
    } else {
      frame.put(hints(room), at: place, maxWidth: room)
    }
    let end = area.origin.moved(columns: area.columns - count.cells - 1)
    frame.put(count, at: end, .plain)
  }

  /// As many keys as fit whole; those that open, lead back and help, always.
  private func hints(_ room: Int) -> Strip {
    var shown = keymap.bindings
      .filter {
        $0.contexts.contains(context) && $0.hint != nil && !$0.keys.isEmpty
          && (takesFacts || context == .queue || !$0.command.entersFacts)
          && ($0.command != .group || isOfClocks || context == .figures)
      }
    while shown.count > 1, strip(shown).cells > room {
      let extra = shown.lastIndex { ![.help, .open, .back].contains($0.command) } ?? 0
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
