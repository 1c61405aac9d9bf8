import CaseModel
import TerminalKit
import TextLayout

/// Hearings, or clocks, per day as columns, a blank between weeks, the Monday beneath each.
struct DayStrip: Sendable {
  let first: Day
  let asOf: Day
  let counts: [Int]
  private let title: SafeText

  /// What is counted per day.
  enum Subject: Hashable, Sendable {
    case hearings
    case clocks

    /// The plural for a title.
    var words: SafeText { self == .hearings ? "Hearings" : "Clocks" }
  }

  /// Makes a strip from groups keyed by day; days without a group have none.
  init(
    _ groups: [GroupCount],
    first: Day,
    asOf: Day,
    days: Int,
    of what: Subject,
  ) {
    title = what.words + " per day"
    self.first = first
    self.asOf = asOf
    var counts = Array(repeating: 0, count: days)
    for group in groups {
      guard case .integer(let number)? = group.keys.first else { continue }
      let index = Int(number) - Int(first.number)
      if counts.indices.contains(index) { counts[index] = group.count }
    }
    self.counts = counts
  }

  /// Draws a title, the columns and the days beneath.
  func draw(on frame: inout Frame, in area: CellRect) {
    let whole = area.inset(columns: 1, rows: 0)
    let gutter = SafeText((counts.max() ?? 0).grouped).cells + 1
    let area = whole.splitLeft(gutter).rest
    let weeks = min(counts.count / 7, (area.columns + 1) / 8)
    guard weeks > 0, area.rows >= 3 else { return }
    let shown = Array(counts.prefix(weeks * 7))
    let title = area.splitTop(1)
    let axis = title.rest.splitBottom(1)
    drawTitle(shown, on: &frame, in: whole.splitTop(1).top)
    // The scale: the top of the columns is the most a day shown has.
    let most = SafeText((shown.max() ?? 0).grouped)
    if shown.max() ?? 0 > 0 { frame.put(most, at: whole.origin.moved(rows: 1), .dim) }
    frame.put("0", at: axis.rest.origin.moved(columns: -gutter, rows: axis.rest.rows), .dim)
    let values = slots(shown)
    let columns = TallColumns(values: values, rows: axis.rest.rows)
    columns.draw(on: &frame, in: axis.rest)
    markToday(on: &frame, in: axis.rest)
    for week in 0..<weeks {
      let monday = first + week * 7
      let place = axis.bottom.origin.moved(columns: week * 8)
      frame.put(SafeText(String(monday.description.dropFirst(5))), at: place, .dim)
    }
  }

  /// The day whose column is at a place of the area the strip is drawn in; nil between weeks.
  func day(at place: CellPosition, in area: CellRect) -> Day? {
    let gutter = SafeText((counts.max() ?? 0).grouped).cells + 1
    let inner = area.inset(columns: 1, rows: 0).splitLeft(gutter).rest
    let (week, day) = (place.column - inner.column).quotientAndRemainder(dividingBy: 8)
    let weeks = min(counts.count / 7, (inner.columns + 1) / 8)
    guard place.column >= inner.column, week < weeks, day < 7 else { return nil }
    return first + (week * 7 + day)
  }

  /// The as-of day has another colour; the week's label already says where it lies.
  private func markToday(on frame: inout Frame, in area: CellRect) {
    let days = asOf - first
    let cell = CellRect(
      column: area.column + days + days / 7,
      row: area.row,
      columns: 1,
      rows: area.rows,
    )
    frame.restyle(cell.intersection(area)) { $0 = Style(.chartB) }
  }

  private func drawTitle(_ shown: [Int], on frame: inout Frame, in line: CellRect) {
    frame.put(title, at: line.origin, .heading)
    guard let most = shown.max(), most > 0, let index = shown.firstIndex(of: most) else { return }
    let day = first + index
    let words: SafeText =
      """
      most: \(SafeText(most.grouped)) on \(SafeText(words: day.weekday.rawValue)) \(day.description)
      """
    frame.put(words, at: line.origin.moved(columns: title.cells + 2), .dim)
  }

  /// Seven days and a blank.
  private func slots(_ shown: [Int]) -> [Double] {
    stride(from: 0, to: shown.count, by: 7)
      .flatMap { shown[$0..<($0 + 7)].map(Double.init) + [0] }
      .dropLast()
  }
}

/// Columns several rows high, one cell wide each.
struct TallColumns: Sendable {
  let values: [Double]
  let rows: Int

  /// Draws the columns from the left.
  func draw(on frame: inout Frame, in area: CellRect, _ style: Style = Style(.chartA)) {
    let top = values.max() ?? 0
    guard top > 0, rows > 0 else { return }
    let step = top / Double(rows)
    for row in 0..<rows {
      let below = Double(rows - 1 - row) * step
      let line = values.map { min(max(0, $0 - below), step) }
      let text = Sparkline.text(
        line,
        width: line.count,
        maximum: step,
        style: frame.glyphs.chart,
      )
      frame.put(text, at: area.origin.moved(rows: row), style, maxWidth: area.columns)
    }
  }
}
