import CaseModel
import TerminalKit
import TextLayout

extension Dashboard {
  /// Does what a command means among the countries of final orders.
  mutating func runInReturns(_ command: Command) {
    switch command {
    case .open: openReturnCases()
    case .cases: showsReturnCases = true
    case .country: openWorld(at: returns.subject)
    default:
      let rows = max(1, returnsLayout.table.rows - 1)
      let scrolling = Scrolling(lines: returns.subjects.count + rows - 1, rows: rows)
      returns.select(scrolling.offset(command, from: returns.index))
    }
  }

  /// Shows the cases of the selected country in the same pane.
  private mutating func openReturnCases() {
    guard let country = returns.subject else { return }
    let text = "nat:\(country.code)"
    // A code of a country is always understood after `nat:`.
    guard let filter = try? Filter(text) else { return }
    changeList { $0.ask(filter: text, filter) }
    message = "What became of these cases is not in this data; custody is as last recorded"
  }

  /// Opens the card of a case's country, or of the state its court is in.
  mutating func openWorld(of view: CaseView, _ command: Command) {
    guard let summary = caseScreen(view)?.row.summary else { return }
    world.labels = facts?.labels ?? .fallback
    openWorld(
      at: command == .country
        ? FactSubject(.country, summary.nationality) : world.state(ofCourt: summary.court)
    )
  }

  private mutating func openWorld(at subject: FactSubject?) {
    var shown = world
    guard let subject, shown.show(subject) else {
      message = "Nothing is known here of that country or state; vigil facts takes your own"
      return
    }
    open(.world)
    world = shown
    world.isCardOpen = true
  }

  /// Puts the newest orders of a public docket first, unless another order was chosen: the oldest
  /// say least, because nobody tells there what became of them.
  mutating func putNewestOrdersFirst() {
    guard let list = lists[.repatriation], list.sort == list.list.sort else { return }
    lists[.repatriation]?.order(FieldSort(list.sort.field, isDescending: true))
  }
}
