import CaseModel
import TerminalKit
import TextLayout

/// A small plot of the measure for each of the first groups, with its own scale and the periods.
struct FigureMultiples: Sendable {
  let state: FigureState
  let table: FigureTable
  let titles: FigureGroupTable

  private static let rows = 5

  /// Draws as many plots as there is room for, two beside each other.
  func draw(on frame: inout Frame, in area: CellRect) {
    guard let place = table.question.measures.firstIndex(of: state.measure), area.columns >= 40
    else { return }
    let width = area.columns / 2
    let count = 2 * (area.rows / FigureMultiples.rows)
    for (number, group) in state.groups.prefix(count).enumerated() {
      let corner = area.origin.moved(
        columns: number % 2 * width,
        rows: number / 2 * FigureMultiples.rows,
      )
      draw(group, group.values[place], on: &frame, at: corner, width: width - 2)
    }
  }

  private func draw(
    _ group: FigureGroup,
    _ values: [FigureValue],
    on frame: inout Frame,
    at corner: CellPosition,
    width: Int,
  ) {
    let numbers = values.map { $0.number ?? 0 }
    let most: SafeText = "most \((numbers.max() ?? 0).shown)"
    let room = max(0, width - most.cells - 1)
    let name = titles.title(of: group).fitted(to: room)
    frame.put(name, at: corner, .heading, maxWidth: room)
    frame.put(most, at: corner.moved(columns: room + 1), .dim)
    let each = max(1, width / max(1, numbers.count))
    let gap: [Double] = each > 1 ? [0] : []
    let columns = numbers.flatMap { (number: Double) -> [Double] in
      Array(repeating: number, count: max(1, each - 1)) + gap
    }
    let plot = CellRect(column: corner.column, row: corner.row + 1, columns: width, rows: 2)
    TallColumns(values: columns, rows: 2).draw(on: &frame, in: plot)
    let periods = table.question.periods
    guard let first = periods.first, let last = periods.last else { return }
    let axis = corner.moved(rows: 3)
    frame.put(SafeText(first.title), at: axis, .dim)
    let end = SafeText("\(last.title)  \(values.last?.text() ?? "")")
    frame.put(end, at: axis.moved(columns: max(0, width - end.cells)), .dim)
  }
}
