import TerminalKit
import TextLayout

/// A line that is typed in the middle of the screen, with what it is about over it and what can be
/// done beneath.
struct LinePanel: Sendable {
  let title: SafeText
  /// What the line is about; nil if the title says it.
  var about: SafeText?
  let line: LineEditor
  /// What is beneath, a paragraph each.
  let below: [(text: SafeText, style: Style)]
  /// The columns it has where there is room.
  var columns = 72

  /// Draws the panel, as high as its texts are.
  func draw(on frame: inout Frame, in body: CellRect) {
    let above = about == nil ? 0 : 1
    let width = body.centred(CellSize(columns: columns, rows: 1)).columns - 4
    let beneath = below.flatMap { paragraph in
      paragraph.text.wrapped(to: width).map { Strip($0, paragraph.style) }
    }
    let area = body.centred(CellSize(columns: columns, rows: above + beneath.count + 3))
    frame.fill(area)
    let inner = frame.box(area, title: title, Style(.focusedBorder)).inset(columns: 1, rows: 0)
    if let about { frame.put(about, at: inner.origin, .dim, maxWidth: inner.columns) }
    frame.put(line, at: inner.origin.moved(rows: above), maxWidth: inner.columns)
    frame.put(beneath, in: inner.splitTop(above + 1).rest)
  }
}
