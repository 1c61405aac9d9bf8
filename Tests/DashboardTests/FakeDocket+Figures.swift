import CaseModel
import Dashboard

extension FakeDocket {
  /// Figures of the histories, row by row.
  func figures(_ question: FigureQuestion) -> FigureTable {
    var tally = FigureTally(question)
    var keys: [[CellValue]] = []
    forEachRow(question) { row, summary, id in
      let key = question.groupings.map { $0.value(of: row, summary, labels: facts.labels) }
      if !keys.contains(key) { keys.append(key) }
      var block = FigureBlock(row.kind)
      block.append(row, group: keys.firstIndex(of: key) ?? 0, of: id)
      tally.count(block, groups: keys.count)
    }
    return tally.table(keys, own: asOf)
  }

  /// The steps between two definitions, row by row.
  func bridge(_ first: Measure, _ second: Measure, _ question: FigureQuestion) -> Bridge? {
    var asked = question
    asked.measures = [first, second]
    guard
      var tally = BridgeTally(from: first, to: second, question.periods[0], asOf: question.asOf)
    else { return nil }
    forEachRow(asked) { row, _, id in
      var block = FigureBlock(row.kind)
      block.append(row, group: 0, of: id)
      tally.add(block)
    }
    return tally.bridge
  }

  /// Two published figures beside computed ones, one beside none, and a variant of the article's.
  var printedFigures: PrintedFigures {
    let published = PublishedFigure.all.prefix(2)
      .map { figure in
        PrintedComparison(figure, computed: .count(Int(figure.value * 1.02)), asOf: asOf)
      }
    let bare = PublishedFigure.all.dropFirst(2).prefix(1)
      .map { PrintedComparison($0, computed: nil, asOf: asOf) }
    let article = ArticleFigure.all.prefix(1).map { ArticleComparison($0, computed: 12, since: 3) }
    return PrintedFigures(published: published + bare, article: article)
  }

  private func forEachRow(
    _ question: FigureQuestion,
    _ body: (FigureRow, CaseSummary, Int64) -> Void,
  ) {
    let predicate = question.filter.predicate(asOf: asOf)
    for history in histories {
      let derivation = history.derive(asOf: asOf)
      let summary = derivation.summary
      guard predicate.holds(for: summary) else { continue }
      for row in derivation.figureRows where question.kinds.contains(row.kind) {
        body(row, summary, history.id)
      }
    }
  }
}
