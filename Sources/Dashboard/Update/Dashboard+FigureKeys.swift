import CaseModel
import TerminalKit
import TextLayout

extension Dashboard {
  /// Does what a command means among figures.
  mutating func runInFigures(_ command: Command) {
    switch command {
    case .left: measured.turn(-1)
    case .right: measured.turn(1)
    case .open: openInFigures()
    case .back: closeInFigures()
    case .group: measured.turnGrouping()
    case .preset: measured.turnPeriod()
    case .sort: measured.turnMeasure()
    case .filter: beginFilter()
    case .compare: openSteps()
    case .printed: measured.show(.printed)
    default: moveInFigures(command)
    }
  }

  /// Opens the selected group, or the cases of the selected step.
  private mutating func openInFigures() {
    switch measured.screen {
    case .groups: if measured.group != nil { measured.show(.group) }
    case .steps: openStepCases()
    case .group, .printed: break
    }
  }

  private mutating func openSteps() {
    guard measured.rival != nil else {
      message = "Steps are counted between rival counts or shares; this figure has none"
      return
    }
    measured.show(.steps)
  }

  /// Lists the cases of the selected step, the first hundred of many.
  private mutating func openStepCases() {
    guard measured.steps.indices.contains(measured.step) else { return }
    let step = measured.steps[measured.step]
    let ids = Set(step.cases).sorted()
    let text = "id:" + ids.map { String($0) }.joined(separator: ",")
    // Numbers after `id:` are always understood.
    guard !ids.isEmpty, let filter = try? Filter(text) else { return }
    trail.leave(stop)
    open(.cases)
    changeList { $0.ask(filter: text, filter) }
    let rows = abs(step.change)
    let title = SafeText(step.title)
    message =
      rows > step.cases.count
      ? "The first \(step.cases.count) of \(rows.grouped): \(title)" : title
  }

  /// Closes what fills the pane; among the groups, shows every case again.
  private mutating func closeInFigures() {
    guard measured.screen == .groups else { return measured.show(.groups) }
    guard !measured.filterText.isEmpty else { return }
    keepInHistory(measured.filterText)
    measured.ask("", .all)
    message = "Filter cleared; / and Up bring it back"
  }

  private mutating func moveInFigures(_ command: Command) {
    switch measured.screen {
    case .groups:
      let rows = max(1, figureLayout.table.rows - 2)
      let scrolling = Scrolling(lines: measured.groups.count + rows - 1, rows: rows)
      measured.select(scrolling.offset(command, from: measured.index))
    case .steps:
      let scrolling = Scrolling(lines: measured.steps.count, rows: 1)
      measured.step = scrolling.offset(command, from: measured.step)
    case .group, .printed:
      measured.scroll = Scrolling(lines: figureLines.count, rows: figureLayout.page.rows)
        .offset(command, from: measured.scroll)
    }
  }

  /// Asks for what is shown, once the pane is open.
  mutating func askForFigures() {
    guard let facts else { return }
    for purpose in Array(measured.wanted) where !desk.isWaiting(purpose) {
      measured.wanted.remove(purpose)
      switch purpose {
      case .measures: ask(purpose, .measures(measured.question(asOf: facts.asOf)))
      case .groupPages:
        let question = measured.question(FigureState.pageMeasures, asOf: facts.asOf)
        ask(purpose, .measures(question))
      case .bridge:
        guard let rival = measured.rival else { continue }
        let question = measured.stepQuestion(asOf: facts.asOf)
        ask(.bridge, .bridge(from: rival, to: measured.measure, question))
      case .printed: ask(purpose, .printed)
      default: break
      }
    }
  }

  /// Takes figures; those of an earlier question are dropped.
  mutating func receiveMeasures(_ answer: Answer, for purpose: Purpose) {
    guard let facts else { return }
    switch (purpose, answer) {
    case (.measures, .measures(let table)):
      guard table.question == measured.question(asOf: facts.asOf) else { return }
      measured.receive(table)
    case (.groupPages, .measures(let table)):
      let asked = measured.question(FigureState.pageMeasures, asOf: facts.asOf)
      if table.question == asked { measured.receivePages(table) }
    case (.bridge, .bridge(let bridge)):
      if let bridge, bridge.to != measured.measure { return }
      measured.receive(bridge)
    case (.printed, .printed(let printed)): measured.receive(printed)
    default: break
    }
  }
}
