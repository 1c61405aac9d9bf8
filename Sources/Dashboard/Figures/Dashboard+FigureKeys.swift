import CaseModel
import TerminalKit
import TextLayout

extension Dashboard {
  /// Does what a command means among figures.
  mutating func runInFigures(_ command: Command) {
    switch command {
    case .left: measured.turn(-1)
    case .right: measured.turn(1)
    case .open: measured.isPageOpen = measured.group != nil
    case .back: measured.isPageOpen = false
    case .group: measured.turnGrouping()
    case .preset: measured.turnPeriod()
    case .sort: measured.turnMeasure()
    default: measured.isPageOpen ? scrollPage(command) : moveInFigures(command)
    }
  }

  private mutating func moveInFigures(_ command: Command) {
    let rows = max(1, figureLayout.table.rows - 2)
    let scrolling = Scrolling(lines: measured.groups.count + rows - 1, rows: rows)
    measured.select(scrolling.offset(command, from: measured.index))
  }

  private mutating func scrollPage(_ command: Command) {
    let lines = figurePage(width: layout.body.columns - 2).count
    measured.scroll = Scrolling(lines: lines, rows: layout.body.rows)
      .offset(command, from: measured.scroll)
  }

  /// Asks for the figures, once the pane is open.
  mutating func askForFigures() {
    guard let facts, measured.wantsTable, !desk.isWaiting(.measures) else { return }
    measured.wantsTable = false
    ask(.measures, .measures(measured.question(asOf: facts.asOf)))
  }

  /// Takes figures; those of an earlier question are dropped.
  mutating func takeMeasures(_ answer: Answer) {
    guard case .measures(let table) = answer, let facts,
      table.question == measured.question(asOf: facts.asOf)
    else { return }
    measured.take(table)
  }
}
