import CaseModel
import TerminalKit
import TextLayout

/// Removal orders per federal fiscal year as columns, the latest at the right.
struct YearBars: Sendable {
  let years: [(year: Int, count: Int)]

  /// Makes bars from groups keyed by year.
  init(_ groups: [GroupCount]) {
    years = groups.compactMap { group in
      guard case .integer(let year)? = group.keys.first else { return nil }
      return (Int(year), group.count)
    }
  }

  /// The cells of a year: as many as the widest count needs, so that labels stand apart.
  private var width: Int {
    max(10, 7 + (years.map { CountWords.grouped($0.count).cells }.max() ?? 0))
  }

  /// Draws a title, the columns, and beneath each its year and count.
  func draw(on frame: inout Frame, in area: CellRect) {
    let area = area.inset(columns: 1, rows: 0)
    let shown = years.suffix(max(1, area.columns / width))
    let title = area.splitTop(1)
    frame.put("Removal orders per federal fiscal year", at: title.top.origin, .heading)
    let axis = title.rest.splitBottom(1)
    let values: [Double] = shown.flatMap { item in
      Array(repeating: Double(item.count), count: width - 3) + [0, 0, 0]
    }
    TallColumns(values: values, rows: axis.rest.rows).draw(on: &frame, in: axis.rest)
    for (index, item) in shown.enumerated() {
      let place = axis.bottom.origin.moved(columns: index * width)
      let year = SafeText("FY\(String(item.year).suffix(2)) ")
      let end = frame.put(year, at: place, .dim)
      let count = CountWords.grouped(item.count)
      let at = CellPosition(column: end, row: place.row)
      frame.put(count, at: at, .plain, maxWidth: width - year.cells)
    }
  }
}
