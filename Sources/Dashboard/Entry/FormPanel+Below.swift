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

  private func suggestions(_ glyphs: GlyphSet) -> [Strip] {
    let all = entry.suggestions
    guard !all.isEmpty else { return [] }
    let picked = entry.current.pick?.index
    let rows = min(FormPanel.most, max(1, space - problem.count))
    let first = Scrolling(lines: all.count, rows: rows).clamped((picked ?? 0) - rows / 2)
    let width = all.map { SafeText($0.code).cells }.max() ?? 0
    return all.indices.dropFirst(first).prefix(rows)
      .map { place in
        let suggestion = all[place]
        let isPicked = place == picked
        let style: Style = isPicked ? .selection : .plain
        var strip = Strip(isPicked ? glyphs.pointer + " " : "  ", style)
        strip.add(SafeText(suggestion.code).padded(to: width) + "  ", style)
        return strip.adding(SafeText(words: suggestion.title), style)
      }
  }
}
