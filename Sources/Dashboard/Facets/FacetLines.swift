import CaseModel
import TerminalKit
import TextLayout

/// The facets of a list, line by line: a title, then a bar for each value.
struct FacetLines: Sendable {
  private enum Line {
    case title(SafeText)
    case value(SafeText, count: Int, most: Int, sign: SafeText)
    case others(SafeText, count: Int)
    case blank
  }

  private var lines: [Line] = []
  /// The place among the lines of each value.
  private var values: [Int] = []
  private let digits: Int
  /// The cells of the longest name.
  private var longest = 0

  /// Makes the lines; what the filter has is marked.
  init(_ facets: [Facet], _ filter: String, _ facts: DocketFacts) {
    digits =
      facets.flatMap { $0.values.map(\.count) + [$0.otherCases] }.max()
      .map { $0.grouped.utf8.count } ?? 1
    let text = FilterText(filter)
    for facet in facets where !facet.values.isEmpty {
      if !lines.isEmpty { lines.append(.blank) }
      lines.append(.title(SafeText(words: facet.grouping.title)))
      let most = facet.values.map(\.count).max() ?? 0
      for group in facet.values {
        let value = group.keys.first ?? .empty
        let test = facet.grouping.test(of: value, labels: facts.labels)
        let words = facet.grouping.words(of: value, labels: facts.labels, asOf: facts.asOf)
        let sign: SafeText = text.has(test) ? "+" : text.has("-" + test) ? "-" : " "
        values.append(lines.count)
        let name = facet.holdsWords ? SafeText(words: words) : SafeText(words)
        longest = max(longest, name.cells)
        lines.append(.value(name, count: group.count, most: most, sign: sign))
      }
      guard facet.others > 0 else { continue }
      lines.append(.others("\(String(facet.others)) more", count: facet.otherCases))
    }
  }

  /// Draws as many lines as fit, so that the value at the pointer is among them.
  func draw(on frame: inout Frame, in area: CellRect, at place: Int?) {
    let pointed = line(of: place)
    let first = first(in: area, pointed)
    for row in 0..<min(area.rows, lines.count - first) {
      let line = area.splitTop(row).rest.splitTop(1).top
      draw(lines[first + row], on: &frame, in: line)
      guard first + row == pointed else { continue }
      // In the colours of a selection a bar would be one block with the line.
      frame.select(line.splitLeft(barStart(in: area) - 1).left)
      frame.restyle(line.splitRight(digits + 1).right) { $0 = .selection }
    }
    if values.isEmpty { frame.put("Nothing to count", at: area.origin, .dim) }
  }

  /// The value drawn at a place of the screen; nil where there is none.
  func value(at place: CellPosition, in area: CellRect, pointedAt value: Int?) -> Int? {
    let line = first(in: area, line(of: value)) + place.row - area.row
    return values.firstIndex(of: line)
  }

  private func line(of value: Int?) -> Int? {
    value.flatMap { values.indices.contains($0) ? values[$0] : nil }
  }

  private func first(in area: CellRect, _ pointed: Int?) -> Int {
    Scrolling(lines: lines.count, rows: area.rows)
      .clamped((pointed ?? 0) - area.rows * 2 / 3)
  }

  private func draw(_ line: Line, on frame: inout Frame, in area: CellRect) {
    switch line {
    case .blank: break
    case .title(let title):
      frame.put(title, at: area.origin.moved(columns: 2), .heading, maxWidth: area.columns - 3)
    case .others(let words, let count):
      frame.put(words, at: area.origin.moved(columns: 3), .dim)
      put(count, on: &frame, in: area, .dim)
    case .value(let words, let count, let most, let sign):
      let width = nameWidth(in: area)
      let style: Style = sign == " " ? .plain : .accent
      frame.put(sign, at: area.origin.moved(columns: 1), style)
      frame.put(
        words.clipped(to: width, mark: frame.glyphs.clip),
        at: area.origin.moved(columns: 3),
        style,
      )
      frame.keep(words.said, at: area.origin.moved(columns: 3), cells: width)
      let start = barStart(in: area)
      let bar = Bar.text(
        Double(count),
        of: Double(most),
        width: max(0, area.columns - digits - 2 - start),
        style: frame.glyphs.chart,
      )
      frame.put(bar, at: area.origin.moved(columns: start), Style(.chartA))
      put(count, on: &frame, in: area, style)
    }
  }

  /// The column the bars begin at.
  private func barStart(in area: CellRect) -> Int { 4 + nameWidth(in: area) }

  /// The cells of a name: what the longest takes, as long as a bar has five.
  private func nameWidth(in area: CellRect) -> Int {
    let room = area.columns - digits - 5
    return max(4, min(longest, max(room - 6, room * 62 / 100)))
  }

  private func put(_ count: Int, on frame: inout Frame, in area: CellRect, _ style: Style) {
    let number = SafeText(count.grouped)
    frame.put(
      number,
      at: area.origin.moved(columns: area.columns - number.cells - 1),
      style,
    )
  }
}

extension Facet {
  /// Whether its values are words of the program, and no codes or names of a docket.
  fileprivate var holdsWords: Bool {
    if case .field(let field) = grouping { field.holdsWords } else { false }
  }
}
