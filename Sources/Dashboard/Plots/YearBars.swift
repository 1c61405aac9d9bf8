import CaseModel
import TerminalKit
import TextLayout

/// Counts per federal fiscal year as columns, the latest at the right.
struct YearBars: Sendable {
  private let years: [(year: Int, count: Int)]
  private let title: SafeText

  /// What is above bars of removal orders.
  static let orders: SafeText = "Removal orders per federal fiscal year"

  /// What is above bars of removals by ICE.
  static func removals(_ groups: [GroupCount]) -> SafeText {
    groups.isEmpty
      ? "No removals by ICE are loaded; vigil import ice adds them"
      : "Removals by ICE per federal fiscal year, as its latest release counts them"
  }

  /// Makes bars from groups keyed by year.
  init(_ groups: [GroupCount], title: SafeText) {
    self.title = title
    years = groups.compactMap { group in
      guard case .integer(let year)? = group.keys.first else { return nil }
      return (Int(year), group.count)
    }
  }

  /// The cells of a year: as many as the widest count needs, so that labels are apart.
  private var width: Int {
    let counts = years.map { SafeText($0.count.grouped).cells }.max() ?? 0
    return max(10, YearBars.label(2000).cells + 2 + counts)
  }

  /// The last two digits of a year, in the language spoken here, with a blank behind.
  private static func label(_ year: Int) -> SafeText {
    let digits = String(year % 100)
    return "FY\(digits.count == 1 ? "0" + digits : digits) "
  }

  /// The year whose column is at a place of the area the bars are drawn in; nil where there is
  /// none.
  func year(at place: CellPosition, in area: CellRect) -> Int? {
    let area = area.inset(columns: 1, rows: 0)
    let shown = Array(years.suffix(max(1, area.columns / width)))
    let index = (place.column - area.column) / width
    guard place.column >= area.column, shown.indices.contains(index) else { return nil }
    return shown[index].year
  }

  /// Draws a title, the columns, and beneath each its year and count.
  func draw(on frame: inout Frame, in area: CellRect) {
    let area = area.inset(columns: 1, rows: 0)
    let shown = years.suffix(max(1, area.columns / width))
    let parts = area.splitTop(1)
    frame.put(title, at: parts.top.origin, .heading, maxWidth: area.columns)
    let axis = parts.rest.splitBottom(1)
    let values: [Double] = shown.flatMap { item in
      Array(repeating: Double(item.count), count: width - 3) + [0, 0, 0]
    }
    TallColumns(values: values, rows: axis.rest.rows).draw(on: &frame, in: axis.rest)
    for (index, item) in shown.enumerated() {
      let place = axis.bottom.origin.moved(columns: index * width)
      let year = YearBars.label(item.year)
      let end = frame.put(year, at: place, .dim)
      let count = SafeText(item.count.grouped)
      let at = CellPosition(column: end, row: place.row)
      frame.put(count, at: at, .plain, maxWidth: width - year.cells)
    }
  }
}
