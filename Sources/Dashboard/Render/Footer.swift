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
    if let failure {
      frame.put("Not refreshed: \(failure)", at: place, Style(.danger), maxWidth: room)
    } else if let message {
      frame.put(message, at: place, .plain, maxWidth: room)
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

/// Says how many cases a list has.
enum CountWords {
  /// Returns a count in words, such as `1,234 of 12,345 cases`.
  static func words(_ list: ListState, facts: DocketFacts?) -> SafeText {
    guard let count = list.count else { return list.failure == nil ? "counting" : .empty }
    if list.list.rows == .clocks {
      return count.value == 1 ? "\(number(count)) clock" : "\(number(count)) clocks"
    }
    let total = facts?.cases ?? count.value
    if !count.isCapped, count.value == total { return cases(total) }
    return total == 1
      ? "\(number(count)) of \(total) case" : "\(number(count)) of \(total.grouped) cases"
  }

  /// Returns a count with its thousands parted, and a plus where it stopped early.
  static func number(_ count: CaseCount) -> SafeText {
    SafeText(count.value.grouped) + (count.isCapped ? "+" : "")
  }

  /// Says a number of cases.
  static func cases(_ number: Int) -> SafeText {
    number == 1 ? "\(number) case" : "\(number.grouped) cases"
  }
}
