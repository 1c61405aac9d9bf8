import CaseModel
import TerminalKit
import TextLayout

extension FormPanel {
  /// Draws what is said of the field with the cursor: what is wrong in lines the others make room
  /// for, suggestions over the lines next to it, so that nothing moves while they come and go.
  func drawBelow(on frame: inout Frame) {
    let strips = problem + suggestions(frame.glyphs)
    guard !strips.isEmpty else { return }
    let area = below(rows: strips.count)
    frame.fill(area)
    let inner = area.splitLeft(indent).rest.splitRight(1).rest
    frame.put(strips, in: inner)
  }

  /// The column these lines begin at: under the value, or under the title on a narrow screen.
  private var indent: Int { hasAside ? value - 2 : 1 }

  private var room: Int { lines.columns - indent - 3 }

  /// The most lines there are below or above the field.
  private var space: Int { max(lines.rows - entry.index + first - 1, entry.index - first) }

  /// What is wrong with the field with the cursor.
  var problem: [Strip] {
    guard let problem = entry.shownProblem(at: entry.index) else { return [] }
    return problem.wrapped(to: room).enumerated()
      .map { Strip($0 == 0 ? "! " : "  ", Style(.caution)).adding($1, Style(.caution)) }
  }

  /// The places of the suggestions there is room for, the one taken among them.
  private var shown: Range<Int> {
    let count = entry.suggestions.count
    let rows = min(FormPanel.most, max(1, space - problem.count))
    let first = Scrolling(lines: count, rows: rows)
      .clamped((entry.current.pick?.index ?? 0) - rows / 2)
    return first..<min(count, first + rows)
  }

  private func suggestions(_ glyphs: GlyphSet) -> [Strip] {
    let all = entry.suggestions
    let picked = entry.current.pick?.index
    let width = all.map { SafeText($0.code).cells }.max() ?? 0
    return shown.map { place in
      let suggestion = all[place]
      let isPicked = place == picked
      let style: Style = isPicked ? .selection : .plain
      var strip = Strip(isPicked ? glyphs.pointer + " " : "  ", style)
      strip.add(SafeText(suggestion.code).padded(to: width) + "  ", style)
      return strip.adding(SafeText(words: suggestion.title), style)
    }
  }

  /// How many suggestions lie between the one taken and the one at a cell; nil where there is none.
  func suggestion(at cell: CellPosition) -> Int? {
    let shown = shown
    let area = below(rows: problem.count + shown.count)
    let place = shown.lowerBound + cell.row - area.row - problem.count
    guard area.contains(cell), shown.contains(place) else { return nil }
    return place - (entry.current.pick?.index ?? -1)
  }

  /// The place of the field at a cell; nil where there is none, or something lies over it.
  func field(at cell: CellPosition) -> Int? {
    guard !below(rows: problem.count + shown.count).contains(cell) else { return nil }
    return entry.fields.indices.first { line(of: $0)?.contains(cell) == true }
  }
}
