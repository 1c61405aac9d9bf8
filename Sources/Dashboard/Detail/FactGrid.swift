import TerminalKit
import TextLayout

/// Facts in columns, labels aligned.
struct FactGrid: Sendable {
  let facts: [CaseFact]
  let columns: Int

  /// The rows the facts take.
  var rows: Int { (facts.count + columns - 1) / columns }

  /// Draws the facts, downwards first.
  func draw(on frame: inout Frame, in area: CellRect) {
    guard columns > 0, area.columns > 0 else { return }
    let width = (area.columns + 2) / columns
    for (index, fact) in facts.enumerated() {
      let row = index % rows
      guard row < area.rows else { continue }
      let place = area.origin.moved(columns: index / rows * width, rows: row)
      frame.put(fact.label, at: place, .dim, maxWidth: CaseFact.labelWidth - 1)
      let room = width - 2 - CaseFact.labelWidth
      let at = place.moved(columns: CaseFact.labelWidth)
      frame.put(fact.words, at: at, fact.style, maxWidth: room)
    }
  }

  /// The facts one below the other, wrapped.
  static func lines(_ facts: [CaseFact], width: Int) -> [Strip] {
    let room = max(8, width - CaseFact.labelWidth)
    return facts.flatMap { fact in
      fact.words.wrapped(to: room).enumerated()
        .map { index, words in
          var strip = Strip(index == 0 ? fact.label : .empty, .dim)
          strip.pad(to: CaseFact.labelWidth)
          return strip.adding(words, fact.style)
        }
    }
  }
}
