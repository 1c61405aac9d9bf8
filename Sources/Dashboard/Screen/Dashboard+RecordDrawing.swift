import CaseModel
import TerminalKit
import TextLayout

extension Dashboard {
  /// Draws the log of a case: when, who, what and source, the newest first.
  func draw(_ log: EventLog, on frame: inout Frame, _ layout: ScreenLayout) {
    drawRecordPath("Log of \(name(of: log.caseID))", on: &frame, layout)
    guard let events = log.events, let facts, let selected = log.selected else {
      let words: SafeText = log.events == nil ? "Reading the log" : "Nothing was entered"
      frame.fill(layout.body)
      return Notice(words, [], .dim).draw(on: &frame, in: layout.body)
    }
    let words = EventWords(events, labels: facts.labels)
    let columns = LogColumns(width: layout.body.columns)
    RecordTable(
      head: columns.head,
      lines: log.shown.map { columns.line($0, words, mark: frame.glyphs.clip) },
      index: log.index,
      detail: ["by " + words.origin(selected)] + words.lines(selected),
    )
    .draw(on: &frame, in: layout.body)
  }

  /// Draws the facts of a case that can be put right.
  func draw(_ list: FactList, on frame: inout Frame, _ layout: ScreenLayout) {
    drawRecordPath("Facts of \(name(of: list.caseID))", on: &frame, layout)
    let rows = rows(of: list)
    guard let facts, let selected = rows.indices.contains(list.index) ? rows[list.index] : rows.last
    else {
      frame.fill(layout.body)
      return Notice("The case has no facts to correct").draw(on: &frame, in: layout.body)
    }
    let words = FactWords(labels: facts.labels)
    let width = layout.body.columns < 60 ? 14 : 25
    let mark = frame.glyphs.clip
    RecordTable(
      head: Strip("  ").adding(SafeText("Fact").padded(to: width), .heading)
        .adding("What it says", .heading),
      lines: rows.map { row in
        Strip("  ").adding(words.title(row).fitted(to: width - 1, mark: mark) + " ")
          .adding(words.words(row))
      },
      index: min(list.index, rows.count - 1),
      detail: [words.sentence(selected)],
    )
    .draw(on: &frame, in: layout.body)
  }

  private func name(of id: Int64) -> SafeText {
    shelf.history(of: id).map(FactWords.name) ?? SafeText("case \(String(id))")
  }

  private func drawRecordPath(_ title: SafeText, on frame: inout Frame, _ layout: ScreenLayout) {
    let line = layout.filter
    frame.fill(line)
    var place = line.origin.moved(columns: 1)
    let path = pane.title + " " + frame.glyphs.crumb + " "
    if path.cells + title.cells < line.columns - 1 {
      place = CellPosition(column: frame.put(path, at: place, .dim), row: line.row)
    }
    frame.put(title, at: place, .heading, maxWidth: line.endColumn - place.column)
  }
}
