import CaseModel
import TerminalKit
import TextLayout

/// The first line: the name of the program and the tabs of the panes.
struct TitleBar: Sendable {
  let pane: PaneKey

  /// A tab and the columns it takes.
  struct Tab: Hashable, Sendable {
    let pane: PaneKey
    let words: SafeText
    let columns: Range<Int>
  }

  /// The tabs across a width: titles in full, short ones, or only the open one's where narrow.
  func tabs(in width: Int) -> [Tab] {
    let sets = [
      tabs { $0.title }, tabs(gap: .empty) { $0.pane.shortTitle },
      tabs(from: 0, gap: .empty) { TitleBar.shortest[$0] ?? $0.pane.shortTitle },
      tabs { $0 == pane ? $0.title : .empty },
      tabs(from: 0) { $0 == pane ? $0.title : .empty },
      tabs(from: 0, gap: .empty) {
        $0 == pane ? TitleBar.shortest[$0] ?? $0.pane.shortTitle : .empty
      },
    ]
    return sets.first { $0.last.map { $0.columns.upperBound <= width } ?? true }
      ?? sets[sets.count - 1]
  }

  /// Titles for a screen of 80 columns, where the name of the program gives way to them.
  private static let shortest: [PaneKey: SafeText] = [
    .overview: "Home", .repatriation: "Repat", .figures: "Figs", .whatIf: "If",
  ]

  private func tabs(
    from start: Int = 7,
    gap: SafeText = " ",
    _ title: (PaneKey) -> SafeText,
  ) -> [Tab] {
    var column = start
    return PaneKey.tabs.map { pane in
      let digit = SafeText(String(pane.rawValue))
      let title = title(pane)
      let words: SafeText = title.isEmpty ? " " + digit + " " : " " + digit + " " + title + gap
      defer { column += words.cells }
      return Tab(pane: pane, words: words, columns: column..<(column + words.cells))
    }
  }

  /// Draws the line.
  func draw(on frame: inout Frame, in area: CellRect) {
    if let first = tabs(in: area.columns).first, first.columns.lowerBound > 6 {
      frame.put("Vigil", at: area.origin.moved(columns: 1), .heading)
    }
    for tab in tabs(in: area.columns) {
      let place = area.origin.moved(columns: tab.columns.lowerBound)
      if tab.pane == pane {
        frame.put(tab.words, at: place, .selection)
      } else {
        frame.put(tab.words, at: place, .plain)
        frame.put(SafeText(String(tab.pane.rawValue)), at: place.moved(columns: 1), Style(.key))
      }
    }
  }
}

/// On a low screen, which has no second line, the day stands beside the filter.
struct DayCorner: Sendable {
  let facts: DocketFacts?

  /// Draws the day.
  func draw(on frame: inout Frame, in area: CellRect) {
    guard let facts, !area.isEmpty else { return }
    let day = SafeText(facts.asOf.description)
    frame.put(day, at: area.origin.moved(columns: 1), .plain, maxWidth: area.columns - 1)
  }
}

/// The second line: which docket this is, and the day everything is seen from.
struct ContextLine: Sendable {
  let facts: DocketFacts?
  /// What is before the day, the longest first; nothing in an ordinary dashboard.
  let watch: [SafeText]
  /// Whether that is a fault.
  var isFault = false

  /// Draws the line.
  func draw(on frame: inout Frame, in area: CellRect) {
    guard !area.isEmpty else { return }
    guard let facts else {
      frame.put("Opening the docket", at: area.origin.moved(columns: 1), .dim)
      return
    }
    let asOf: SafeText = "as of \(facts.asOf.words)"
    let words = watch.first { $0.cells + asOf.cells + 18 <= area.columns }
    let day = words.map { $0 + "   " + asOf } ?? asOf
    let dayColumn = area.columns - day.cells - 1
    frame.put(day, at: area.origin.moved(columns: dayColumn), .plain)
    if isFault, let words {
      frame.put(words, at: area.origin.moved(columns: dayColumn), Style(.danger))
    }
    let kind: SafeText = facts.kind == .caseload ? "caseload docket" : "public docket"
    let rules: SafeText = facts.hasOtherRules ? "lists by earlier rules" : .empty
    var names = [facts.name, rules, facts.release, kind].filter { !$0.isEmpty }
    let room = dayColumn - 3
    while names.count > 1, names.joined(separator: "   ").cells > room { names.removeLast() }
    let text = names.joined(separator: "   ")
    frame.put(text, at: area.origin.moved(columns: 1), .dim, maxWidth: room)
  }
}
