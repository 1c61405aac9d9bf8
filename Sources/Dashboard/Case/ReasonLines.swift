import TerminalKit
import TextLayout

/// What the law says of a case as lines: one for each item, and under an open one its reasons.
struct ReasonLines: Sendable {
  /// Every line.
  let lines: [Strip]
  /// The place of each item's own line.
  let heads: [Int]

  private static let indent = 4

  init(_ items: [ReasonItem], opened: Set<String>, width: Int, glyphs: GlyphSet) {
    var lines: [Strip] = []
    var heads: [Int] = []
    for item in items {
      heads.append(lines.count)
      let isOpen = opened.contains(item.id)
      let mark = isOpen ? glyphs.unfolded : glyphs.folded
      let head = Strip(mark + " ", .dim).adding(item.title + ": ", .heading)
      let note = item.note.isEmpty ? item.note : "  " + item.note
      lines.append(head.adding(item.value, item.style).adding(note, .dim))
      guard isOpen else { continue }
      lines += item.reasons.flatMap { ReasonLines.wrapped($0, width) }
    }
    self.lines = lines
    self.heads = heads
  }

  private static func wrapped(_ paragraph: ReasonItem.Paragraph, _ width: Int) -> [Strip] {
    paragraph.text.wrapped(to: max(10, width - indent))
      .map { Strip(.spaces(indent)).adding($0, paragraph.style) }
  }
}
