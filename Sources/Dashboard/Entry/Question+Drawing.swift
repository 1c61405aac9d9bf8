import TerminalKit
import TextLayout

extension Question {
  private static let keys = Strip("y", Style(.key)).adding(" yes    ", .dim)
    .adding("n", Style(.key)).adding(" no", .dim)
  private static let closing = Strip("Esc", Style(.key)).adding(" close", .dim)

  /// Draws the question, or why it was not done, in the middle; the keys are always there.
  func draw(on frame: inout Frame, in body: CellRect) {
    let columns = 64
    let room = max(0, body.rows - 3)
    let lines = lines(width: body.centred(CellSize(columns: columns, rows: 1)).columns - 4)
    var strips = Array(lines.prefix(room))
    if lines.count > room, !strips.isEmpty { strips[room - 1] = Strip("...", .dim) }
    if strips.count < room { strips.append(Strip()) }
    let area = body.centred(CellSize(columns: columns, rows: strips.count + 3))
    frame.fill(area)
    let inner = frame.box(area, title: title, Style(.focusedBorder)).inset(columns: 1, rows: 0)
    frame.put(strips + [refusal == nil ? Question.keys : Question.closing], in: inner)
    frame.cursor = inner.origin.moved(rows: strips.count)
  }

  private func lines(width: Int) -> [Strip] {
    if let refusal {
      return ("! " + refusal).wrapped(to: width).map { Strip($0, Style(.caution)) }
    }
    return words.flatMap { $0.wrapped(to: width) }.map { Strip($0) }
  }
}
