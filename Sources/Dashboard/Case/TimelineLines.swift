import CaseModel
import TerminalKit
import TextLayout

/// The timeline of a case as lines: days, what happened, and where today lies.
struct TimelineLines: Sendable {
  let entries: [TimelineEntry]
  let asOf: Day
  let width: Int
  let glyphs: GlyphSet

  /// Reads the timeline of a history.
  init(_ history: CaseHistory, facts: DocketFacts, width: Int, glyphs: GlyphSet) {
    entries = history.timeline(labels: facts.labels)
    asOf = facts.asOf
    self.width = width
    self.glyphs = glyphs
  }

  /// The column the words begin at: a day of the week, a day and a mark are before.
  private static let indent = 17

  /// The place of the first entry that is still to come.
  private var split: Int {
    entries.firstIndex { ($0.day ?? asOf) > asOf } ?? entries.count
  }

  /// Every line, today's rule among them, and the place of that rule.
  var all: (lines: [Strip], today: Int) {
    let past = entries[..<split].flatMap(lines)
    let ahead = entries[split...].flatMap(lines)
    var today = Strip(asOf.words, .accent)
    today.add("   as-of day ", .accent)
    today.add(glyphs.horizontal.repeated(width - today.cells), .border)
    return (past + [today] + ahead, past.count)
  }

  /// A few entries around today, one line each.
  func excerpt(rows: Int) -> [Strip] {
    let ahead = min(entries.count - split, max(1, rows / 3))
    let behind = min(split, max(0, rows - ahead))
    let more = min(entries.count - split, rows - behind)
    return entries[(split - behind)..<(split + more)].map { line($0) }
  }

  /// One entry in one line, cut where it is too long.
  private func line(_ entry: TimelineEntry) -> Strip {
    var strip = head(entry)
    strip.add(SafeText(entry.title), isAhead(entry) ? .accent : .plain)
    if !entry.detail.isEmpty { strip.add("  " + SafeText(entry.detail), .dim) }
    return strip
  }

  /// One entry in as many lines as it takes.
  private func lines(_ entry: TimelineEntry) -> [Strip] {
    let room = max(10, width - TimelineLines.indent)
    let title = SafeText(entry.title)
    let detail = SafeText(entry.detail)
    let style: Style = isAhead(entry) ? .accent : .plain
    if title.cells + 2 + detail.cells <= room { return [line(entry)] }
    let blank = Strip(.spaces(TimelineLines.indent))
    let titles = title.wrapped(to: room)
    let details = detail.isEmpty ? [] : detail.wrapped(to: room)
    return [head(entry).adding(titles[0], style)]
      + titles.dropFirst().map { blank.adding($0, style) }
      + details.map { blank.adding($0, .dim) }
  }

  private func head(_ entry: TimelineEntry) -> Strip {
    let weekday = entry.day.map { SafeText(words: $0.weekday.rawValue) } ?? "   "
    var strip = Strip(weekday + " ", .dim)
    strip.add(entry.day.map { SafeText($0.description) } ?? "no day    ", .plain)
    strip.add(" " + mark(entry.kind) + " ", Style(role(entry.kind)))
    return strip
  }

  private func isAhead(_ entry: TimelineEntry) -> Bool {
    entry.day.map { $0 > asOf } ?? false
  }

  private func mark(_ kind: TimelineEntry.Kind) -> SafeText {
    switch kind {
    case .decision, .boardDecision: glyphs.alarm
    case .hearing: glyphs.notice
    default: glyphs.bullet
    }
  }

  private func role(_ kind: TimelineEntry.Kind) -> Role {
    switch kind {
    case .decision, .boardDecision: .caution
    case .hearing: .accent
    default: .dim
    }
  }
}
