import CaseModel
import TerminalKit
import TextLayout

extension Dashboard {
  /// The screen of a case, once the case and the docket have arrived.
  func caseScreen(_ view: CaseView, glyphs: GlyphSet = .unicode) -> CaseScreen? {
    guard let facts, let history = shelf.history(of: view.id) else { return nil }
    return CaseScreen(
      view,
      history,
      from: pane,
      facts: facts,
      glyphs: glyphs,
      marks: marks(of: view.id),
    )
  }

  /// What a case is called: by its name once it is known, else by its number.
  func name(of id: Int64) -> SafeText {
    shelf.history(of: id).map(FactWords.name) ?? SafeText("case \(String(id))")
  }

  /// Says in a line which case is open, and from which pane where there is room for both.
  func drawPath(_ title: SafeText, on frame: inout Frame, in line: CellRect) {
    frame.fill(line)
    var place = line.origin.moved(columns: 1)
    let path = pane.title + " " + frame.glyphs.crumb + " "
    if path.cells + title.cells < line.columns - 1 {
      place = CellPosition(column: frame.put(path, at: place, .dim), row: line.row)
    }
    frame.put(title, at: place, .heading, maxWidth: line.endColumn - place.column)
  }
}
