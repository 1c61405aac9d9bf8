import CaseModel
import TerminalKit
import TextLayout

extension Dashboard {
  /// Where the parts of the pane are now.
  var figureLayout: FigureLayout { FigureLayout(layout.body) }

  /// The lines of a screen of figures that scrolls; none among the groups.
  var figureLines: [Strip] {
    let width = layout.body.columns - 2
    switch measured.screen {
    case .groups, .steps: return []
    case .group: return FigurePage(state: measured, name: figureName, width: width).lines
    case .printed: return PrintedLines(printed: measured.printed, width: width).lines
    }
  }

  /// What the footer counts: the figure of everything in the last period.
  var figureCount: SafeText {
    guard let table = measured.table,
      let place = table.question.measures.firstIndex(of: measured.measure),
      let value = table.total.values[place].last
    else { return "counting" }
    return SafeText(value.text()) + " " + SafeText(words: measured.measure.unit)
  }

  /// What the selected group is called.
  private var figureName: SafeText {
    measured.group.map { figureTable.title(of: $0) } ?? .empty
  }

  private var figureTable: FigureGroupTable {
    FigureGroupTable(
      state: measured,
      labels: facts?.labels ?? .fallback,
      hasFocus: layers.isEmpty && editor == nil,
    )
  }

  /// Draws the filter line, the questions, and the groups or the page that is open.
  func drawFigures(on frame: inout Frame, _ layout: ScreenLayout) {
    FilterLine(text: measured.filterText, editor: editor).draw(on: &frame, in: layout.filter)
    let plan = figureLayout
    drawQuestions(on: &frame, in: plan.questions)
    switch measured.screen {
    case .groups: drawGroups(on: &frame, plan)
    case .steps: drawSteps(on: &frame, in: plan.page)
    case .group, .printed:
      let lines = figureLines
      let area = plan.page.inset(columns: 1, rows: 0)
      let first = Scrolling(lines: lines.count, rows: area.rows).clamped(measured.scroll)
      frame.put(lines.dropFirst(first), in: area)
      ScrollMark(scroll: first, lines: lines.count, area: area).draw(on: &frame)
    }
    drawBelowFilter(on: &frame, under: layout.filter)
  }

  private func drawGroups(on frame: inout Frame, _ plan: FigureLayout) {
    guard let table = measured.table else {
      frame.put("Counting", at: plan.page.origin.moved(columns: 1), .dim, maxWidth: 20)
      return
    }
    guard !measured.groups.isEmpty || measured.filterText.isEmpty else {
      let words: [SafeText] = ["No case of the filter is counted by these measures."]
      return Notice("Nothing to count", words).draw(on: &frame, in: plan.page)
    }
    if let words = measured.missingWords {
      return Notice("Not counted", words).draw(on: &frame, in: plan.page)
    }
    if let area = plan.plot?.inset(columns: 1, rows: 0) {
      let plot = FigurePlot(state: measured, name: figureName, style: frame.glyphs.chart)
      frame.put(plot.lines(width: area.columns, rows: area.rows - 1), in: area)
    }
    if let area = plan.steps?.inset(columns: 1, rows: 0) {
      let steps = StepLines(state: measured, width: area.columns, isShort: true)
      frame.put(steps.lines.map(\.strip).prefix(area.rows - 1), in: area)
    }
    figureTable.draw(on: &frame, in: plan.table)
    if let area = plan.multiples?.inset(columns: 1, rows: 0) {
      FigureMultiples(state: measured, table: table, titles: figureTable)
        .draw(on: &frame, in: area)
    }
  }

  private func drawSteps(on frame: inout Frame, in area: CellRect) {
    let area = area.inset(columns: 1, rows: 0)
    let lines = StepLines(state: measured, width: area.columns, isShort: false).lines
    let chosen = lines.firstIndex { $0.step == measured.step } ?? 0
    let first = Scrolling(lines: lines.count, rows: area.rows).clamped(chosen - area.rows / 2)
    for (row, line) in lines.dropFirst(first).prefix(area.rows).enumerated() {
      let place = area.origin.moved(rows: row)
      frame.put(line.strip, at: place, maxWidth: area.columns)
      guard let step = line.step, step == measured.step else { continue }
      frame.restyle(area.splitTop(row).rest.splitTop(1).top) { $0 = .selection }
      frame.put(frame.glyphs.pointer, at: place.moved(columns: -1), .selection)
      frame.cursor = place
    }
  }

  private func drawQuestions(on frame: inout Frame, in line: CellRect) {
    var strip = Strip()
    for family in MeasureFamily.allCases {
      let isShown = family == measured.family
      strip.add(SafeText(words: family.rawValue), isShown ? Style(.accent) : Style(.dim))
      strip.add("  ")
    }
    frame.put(strip, at: line.origin.moved(columns: 1), maxWidth: line.columns - 2)
  }
}
