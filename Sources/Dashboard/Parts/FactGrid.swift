import TerminalKit
import TextLayout

/// Facts in columns, labels aligned; the first column is the widest and never moves.
struct FactGrid: Sendable {
  let facts: [CaseFact]
  let columns: Int

  /// The cells of a label.
  private static let label = 13

  /// The rows the facts take.
  var rows: Int { columns > 0 ? (facts.count + columns - 1) / columns : 0 }

  /// Draws the facts, downwards first.
  func draw(on frame: inout Frame, in area: CellRect) {
    guard columns > 0, !area.isEmpty else { return }
    let first =
      columns == 1 ? area.columns : max(min(49, area.columns * 3 / 5), area.columns / columns)
    let other = columns == 1 ? 0 : (area.columns - first) / (columns - 1)
    for (index, fact) in facts.enumerated() where index % rows < area.rows {
      let column = index / rows
      let start = column == 0 ? 0 : first + (column - 1) * other
      let label = FactGrid.label
      let width = (column == 0 ? first : other) - (column == columns - 1 ? 0 : 2)
      let place = area.origin.moved(columns: start, rows: index % rows)
      frame.put(fact.label, at: place, .dim, maxWidth: label - 1)
      frame.put(fact.words, at: place.moved(columns: label), fact.style, maxWidth: width - label)
    }
  }

  /// The facts one below the other, wrapped.
  static func lines(_ facts: [CaseFact], width: Int) -> [Strip] {
    let room = max(8, width - label)
    return facts.flatMap { fact in
      fact.words.wrapped(to: room).enumerated()
        .map { index, words in
          var strip = Strip(index == 0 ? fact.label : .empty, .dim)
          strip.pad(to: label)
          return strip.adding(words, fact.style)
        }
    }
  }
}
