import CaseModel
import TerminalKit
import TextLayout

extension Dashboard {
  /// What the word at the cursor of the filter line can become; nil if no filter is typed.
  var filterCompletion: FilterCompletion? {
    guard let editor, let facts else { return nil }
    return editor.completing?.completion
      ?? FilterCompletion(editor.line, facts: facts, counts: completion)
  }

  /// Completes the word at the cursor; again takes the next or the previous way.
  mutating func completeFilter(_ step: Int) {
    guard let known = filterCompletion, !known.choices.isEmpty else {
      message = "Nothing completes this; a field such as nat, a colon, a value"
      return
    }
    editor?.complete(known, step)
  }

  /// Asks how many cases have each value of the field that is typed.
  mutating func askForCompletion() {
    guard editor != nil, let field = filterCompletion?.field, completion.field != field,
      field.isGroupable || field.kind == .text, !hidesNames || !field.isOfClients,
      let query = list?.query ?? casesQuery
    else { return }
    completion.ask(field)
    let everything = ListQuery(query.list)
    ask(.completion, .values(everything, field))
  }

  private var casesQuery: ListQuery? {
    pane == .queues || pane == .figures ? ListQuery(.cases) : nil
  }

  /// Draws what the word can become under the filter line, or what is wrong with the filter.
  func drawBelowFilter(on frame: inout Frame, under line: CellRect) {
    guard let editor, let known = filterCompletion, !known.choices.isEmpty,
      known.field != nil || editor.error == nil
    else {
      FilterComplaint(editor: editor)?.draw(on: &frame, under: line)
      return
    }
    let index = editor.completing?.index
    let rows = min(8, known.choices.count, max(1, (frame.size.rows - line.endRow) / 2))
    let room = frame.size.columns - FilterLine.start - 1
    let hidden = editor.line.hiddenCells(room)
    let column = FilterLine.start + max(0, editor.line.cells(before: known.start) - hidden)
    let width = min(64, frame.size.columns - 2)
    let left = max(1, min(column - 1, frame.size.columns - width - 1))
    let area = CellRect(column: left, row: line.endRow, columns: width, rows: rows + 1)
    // At its sides nothing of the list is left, except where there is enough to be read.
    let side = frame.size.columns - area.endColumn
    let covered = side < 20 ? frame.size.columns : area.endColumn
    frame.fill(CellRect(column: 0, row: area.row, columns: covered, rows: area.rows))
    let first = Scrolling(lines: known.choices.count, rows: rows).clamped((index ?? 0) - rows / 2)
    for row in 0..<rows {
      let choice = known.choices[first + row]
      let isChosen = first + row == index
      let place = area.splitTop(row).rest.splitTop(1).top
      draw(choice, isChosen: isChosen, on: &frame, in: place)
    }
    let more = known.choices.count - rows
    let foot: SafeText = more > 0 ? "Tab takes one; \(String(more)) more" : "Tab takes one"
    frame.put(foot, at: area.origin.moved(columns: 1, rows: rows), .dim, maxWidth: width - 1)
  }

  private func draw(
    _ choice: FilterCompletion.Choice,
    isChosen: Bool,
    on frame: inout Frame,
    in line: CellRect,
  ) {
    let code = SafeText(choice.insertion)
    let end = frame.put(code, at: line.origin.moved(columns: 1), Style(.key))
    let count = choice.count.map { SafeText($0.grouped) } ?? .empty
    let words = CellPosition(column: max(end + 2, line.column + 13), row: line.row)
    let room = line.endColumn - words.column - count.cells - 2
    let text = choice.words.clipped(to: max(0, room), mark: frame.glyphs.clip)
    let style: Style = choice.count == 0 ? .dim : .plain
    frame.put(text, at: words, style, maxWidth: max(0, room))
    frame.put(count, at: line.origin.moved(columns: line.columns - count.cells - 1), style)
    if isChosen { frame.highlight(line) }
  }
}
