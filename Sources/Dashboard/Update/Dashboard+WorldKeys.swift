import CaseModel
import TerminalKit
import TextLayout

extension Dashboard {
  /// Does what a command means among countries and states.
  mutating func runInWorld(_ command: Command) {
    switch command {
    case .left: world.turn(-1)
    case .right: world.turn(1)
    case .open: world.isCardOpen = true
    case .back: world.isCardOpen = false
    case .cases: openCases()
    default: world.isCardOpen ? scrollCard(command) : moveInWorld(command)
    }
  }

  private mutating func moveInWorld(_ command: Command) {
    let rows = max(1, worldLayout.table.rows - 1)
    let scrolling = Scrolling(lines: world.subjects.count + rows - 1, rows: rows)
    world.select(scrolling.offset(command, from: world.index))
  }

  private mutating func scrollCard(_ command: Command) {
    let lines = worldCard(width: layout.body.columns - 2).count
    world.scroll = Scrolling(lines: lines, rows: layout.body.rows)
      .offset(command, from: world.scroll)
  }

  /// Opens the cases of the selected country, or of the courts of the selected state.
  private mutating func openCases() {
    guard let subject = world.subject, let text = casesFilter(of: subject),
      let filter = try? Filter(text)
    else {
      message = "Only a country or a state has cases"
      return
    }
    open(facts?.kind == .release ? .orders : .cases)
    changeList { $0.ask(filter: text, filter) }
    keepInHistory(text)
  }

  private func casesFilter(of subject: FactSubject) -> String? {
    switch subject.kind {
    case .country: return "nat:\(subject.code)"
    case .state:
      let codes = world.courts(of: subject).map(\.code)
      return codes.isEmpty ? nil : "court:" + codes.joined(separator: ",")
    default: return nil
    }
  }

  /// Asks for what the docket counts, once the pane is open.
  mutating func askForWorld() {
    guard facts != nil, world.wantsCounts, !desk.isWaiting(.world) else { return }
    world.wantsCounts = false
    ask(.world, .world)
  }

  /// Takes what the docket counts.
  mutating func receiveWorld(_ answer: Answer) {
    guard case .world(let counts) = answer else { return }
    world.labels = facts?.labels ?? .fallback
    returns.labels = world.labels
    world.counts = counts
    returns.counts = counts
  }
}
