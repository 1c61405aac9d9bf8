import TerminalKit
import TextLayout

/// What the probe shows: characters of every kind, rows to select from, and what it was given.
struct ProbeScreen {
  /// Which row is selected.
  var selected = 0
  /// The first row shown.
  var top = 0
  /// Whether the terminal's own cursor is shown.
  var showsCursor = false
  /// Everything that happened, in words.
  var log = SafeText.empty

  static let samples: [SafeText] = [
    "plain ASCII with ~ and \\",
    "Łódź ñandú Þór €1,50 … ─│┌┐└┘",
    "東京 한국어 ✓ 📄 end",
    "e\u{301} a\u{308}\u{304} o\u{328} \u{E01}\u{E34} end",
    "hostile \u{1B}]0;owned\u{7} \u{202E}abc \u{200B} \u{9B}31m \u{E0041} end",
  ]

  /// Writes down something that happened.
  mutating func note(_ words: SafeText) { log = log + words + " " }

  /// Returns the frame for a size.
  func frame(size: CellSize, glyphs: GlyphSet) -> Frame {
    var frame = Frame(size, glyphs: glyphs)
    let (bar, rest) = frame.bounds.splitTop(1)
    let (foot, middle) = rest.splitBottom(1)
    frame.fill(bar, Style(.bar))
    frame.put("probe \(size.columns)x\(size.rows)", at: bar.origin, Style(.bar))
    let (box, list) = middle.splitTop(ProbeScreen.samples.count + 2)
    drawSamples(frame.box(box, title: "Samples"), &frame)
    drawRows(list, &frame)
    frame.put(log.dropping(cells: log.cells - foot.columns), at: foot.origin)
    if showsCursor { frame.cursor = CellPosition(column: 2, row: 1) }
    return frame
  }

  private func drawSamples(_ area: CellRect, _ frame: inout Frame) {
    for (row, sample) in ProbeScreen.samples.prefix(area.rows).enumerated() {
      let role = Role.allCases[(row * 3) % Role.allCases.count]
      frame.put(sample, at: area.origin.moved(rows: row), Style(role), maxWidth: area.columns)
    }
  }

  private func drawRows(_ area: CellRect, _ frame: inout Frame) {
    for row in 0..<area.rows {
      let (number, line) = (top + row, area.origin.moved(rows: row))
      let style: Style = number == selected ? .selection : .plain
      if number == selected { frame.fill(area.splitTop(row + 1).top.splitBottom(1).bottom, style) }
      frame.put(ProbeScreen.row(number), at: line, style, maxWidth: area.columns)
    }
  }

  /// The text of a row, different in every word.
  private static func row(_ number: Int) -> SafeText {
    let words = (0..<30).map { SafeText("\((number * 7919 + $0 * 104_729) % 9973)") }
    return "row \(number) " + words.joined(separator: " ")
  }
}
