import CaseModel
import TextLayout

extension Dashboard {
  /// The facts in a list of those of a case.
  func rows(of list: FactList) -> [FactRow] {
    shelf.history(of: list.caseID).map(FactList.rows) ?? []
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
