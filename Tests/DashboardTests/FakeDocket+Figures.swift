import CaseModel
import Dashboard

extension FakeDocket {
  /// Figures of the histories, row by row.
  func figures(_ question: FigureQuestion) -> FigureTable {
    var tally = FigureTally(question)
    var keys: [[CellValue]] = []
    let predicate = question.filter.predicate(asOf: asOf)
    for history in histories {
      let derivation = history.derive(asOf: asOf)
      let summary = derivation.summary
      guard predicate.holds(for: summary) else { continue }
      for row in derivation.figureRows where question.kinds.contains(row.kind) {
        let key = question.groupings.map { $0.value(of: row, summary, labels: facts.labels) }
        if !keys.contains(key) { keys.append(key) }
        var block = FigureBlock(row.kind)
        block.append(row, group: keys.firstIndex(of: key) ?? 0, of: history.id)
        tally.take(block, groups: keys.count)
      }
    }
    return tally.table(keys)
  }
}
