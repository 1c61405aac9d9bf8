import TerminalKit
import TextLayout

extension Tour {
  /// Draws the step at the bottom of an area, over what is least needed there.
  func draw(on frame: inout Frame, in body: CellRect) {
    let columns = body.centred(CellSize(columns: 76, rows: 1)).columns
    let texts = step.map { [$0.task, $0.reason] } ?? Tour.farewell
    let lines = texts.enumerated()
      .flatMap { place, text in
        text.wrapped(to: columns - 4).map { Strip($0, place == 0 ? .accent : .plain) }
      }
    let rows = min(body.rows, lines.count + 2)
    let area = CellRect(
      column: body.column + (body.columns - columns) / 2,
      row: body.endRow - rows,
      columns: columns,
      rows: rows,
    )
    frame.fill(area)
    let inner = frame.box(area, title: title, Style(.focusedBorder)).inset(columns: 1, rows: 0)
    frame.put(lines, in: inner)
  }

  private var title: SafeText {
    step == nil ? "Tour" : SafeText("Tour, step \(index + 1) of \(Tour.steps.count)")
  }

  private static let farewell: [SafeText] = [
    "That was the tour. Esc, then q, leaves.",
    "Begin with  vigil import caseload clients.xlsx  or  vigil add client .",
  ]
}
