import CaseModel
import TextLayout

extension Dashboard {
  /// The facts in the list that is open.
  func rows(of list: FactList) -> [FactRow] {
    shelf.history(of: list.caseID).map(FactList.rows) ?? []
  }

  /// Does what a command means in the list of facts.
  mutating func run(_ command: Command, in list: FactList) {
    var list = list
    let rows = rows(of: list)
    switch command {
    case .back: layers.removeLast()
    case .accept: if rows.indices.contains(list.index) { correct(rows[list.index], of: list) }
    default:
      let step = command.step(page: layout.menuRows, count: rows.count)
      list.index = max(0, min(list.index + step, rows.count - 1))
      replaceLayer(list)
    }
  }

  private mutating func correct(_ row: FactRow, of list: FactList) {
    guard let history = shelf.history(of: list.caseID), let context = formContext,
      let form = FactForm.correcting(row, caseType: history.courtCase.caseType)
    else { return }
    layers.append(FormEntry(form, row: row, of: history, in: context))
  }

  /// Asks whether the selected fact is to be taken back.
  mutating func askToWithdraw() {
    guard let list = layers.last as? FactList, let facts,
      let history = shelf.history(of: list.caseID), rows(of: list).indices.contains(list.index)
    else { return }
    let row = rows(of: list)[list.index]
    guard !row.table.isOnePerCase else {
      message = "A client is taken back by undoing the event that added it; L shows the log"
      return
    }
    let words = FactWords(labels: facts.labels).sentence(row)
    let note: SafeText = "It leaves the case and stays in the log, where it can be undone."
    let change = CaseChange.withdrawal(of: row, in: history)
    let title = "Withdraw this fact of " + FactWords.name(of: history) + "?"
    layers.append(Question(title, [words, .empty, note], .record(change)))
  }
}
