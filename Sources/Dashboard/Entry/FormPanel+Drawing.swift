import CaseModel
import TerminalKit
import TextLayout

extension FormPanel {
  /// Draws the form; its title is in the border, or in the line above where there is none.
  func draw(on frame: inout Frame, _ layout: ScreenLayout) {
    frame.fill(area)
    if isFramed {
      frame.box(area, title: entry.title, Style(.focusedBorder))
    } else {
      frame.fill(layout.filter)
      let room = layout.filter.columns - 2
      let place = layout.filter.origin.moved(columns: 1)
      frame.put(entry.title, at: place, .heading, maxWidth: room)
    }
    for place in entry.fields.indices { drawField(place, on: &frame) }
    ScrollMark(scroll: first, lines: entry.fields.count, area: lines.splitRight(1).rest)
      .draw(on: &frame)
    drawStatus(on: &frame)
    drawBelow(on: &frame)
  }

  private func drawField(_ place: Int, on frame: inout Frame) {
    guard let line = line(of: place) else { return }
    let field = entry.fields[place]
    let isCurrent = place == entry.index
    if isCurrent { frame.put(frame.glyphs.pointer, at: line.origin, .accent) }
    if entry.shownProblem(at: place) != nil {
      frame.put("!", at: line.origin.moved(columns: 1), Style(.caution))
    }
    let title = SafeText(words: field.field.title) + (field.field.isRequired ? " *" : "")
    frame.put(title, at: line.origin.moved(columns: 3), isCurrent ? .accent : .plain)
    let at = line.origin.moved(columns: value)
    if isCurrent {
      frame.put(field.line, at: at, maxWidth: valueCells)
    } else {
      frame.put(SafeText(field.text), at: at, .plain, maxWidth: valueCells)
    }
    guard hasAside else { return }
    let aside = aside(of: place)
    let column = value + valueCells + 2
    let beside = line.origin.moved(columns: column)
    frame.put(aside.text, at: beside, aside.style, maxWidth: asideCells)
  }

  /// What is beside a value: what is wrong with it, what it means, or what to write.
  private func aside(of place: Int) -> (text: SafeText, style: Style) {
    if place != entry.index, let problem = entry.shownProblem(at: place) {
      return (problem, Style(.caution))
    }
    if let meaning = entry.meaning(at: place) { return (meaning, .plain) }
    let isDone = place != entry.index && !entry.fields[place].text.isEmpty
    if isDone || entry.shownProblem(at: place) != nil { return (.empty, .plain) }
    return (SafeText(entry.fields[place].field.hint), .dim)
  }

  private func drawStatus(on frame: inout Frame) {
    if let failure = entry.failure {
      let lines = ("! " + failure).wrapped(to: status.columns).prefix(max(2, status.rows))
      let area = lines.count > status.rows ? grown(status, to: lines.count) : status
      frame.fill(area)
      frame.put(lines.map { Strip($0, Style(.caution)) }, in: area)
    } else {
      let last = status.origin.moved(rows: status.rows - 1)
      frame.put(legend, at: last, .dim, maxWidth: status.columns)
    }
  }

  /// What the marks mean, and what to write where that was cut off beside the value.
  private var legend: SafeText {
    if entry.isSaving { return "Saving" }
    let hint = SafeText(words: entry.current.field.hint)
    if !hasAside { return entry.meaning(at: entry.index) ?? hint }
    return hasAside && hint.cells > asideCells ? "* needed   " + hint : "* needed"
  }

  private func grown(_ area: CellRect, to rows: Int) -> CellRect {
    CellRect(
      column: area.column,
      row: area.endRow - rows,
      columns: area.columns,
      rows: rows,
    )
  }
}
