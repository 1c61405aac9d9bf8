public import CaseModel

extension DocketReader {
  /// Computes every published figure whose days are over, and the article's variants.
  ///
  /// - Parameter vocabulary: The words filters may use for codes.
  /// - Returns: Published figures beside computed ones.
  /// - Throws: `CancellationError` when interrupted; `DocketError`; `FilterError`.
  public func printedFigures(_ vocabulary: FilterVocabulary) throws -> PrintedFigures {
    let asOf = try asOf()
    let labels = try labels()
    let figures = PublishedFigure.all
    var computed: [PrintedPlace: [Measure: FigureValue]] = [:]
    let groups = Dictionary(grouping: figures) { PrintedPlace($0, labels: labels) }
    for (place, group) in groups where place.period.last <= asOf {
      let measures = Set(group.compactMap(\.measure)).sorted { $0.key < $1.key }
      guard !measures.isEmpty else { continue }
      let filter = try Filter(place.filter, vocabulary)
      let table = try self.figures(place.question(measures, filter, asOf: asOf))
      let values = table.total.values.compactMap(\.first)
      computed[place] = Dictionary(uniqueKeysWithValues: zip(measures, values))
    }
    return PrintedFigures(
      published: figures.map { figure in
        let values = computed[PrintedPlace(figure, labels: labels)]
        let value = figure.measure.flatMap { values?[$0] }
        return PrintedComparison(figure, computed: value, asOf: asOf)
      },
      article: try article(vocabulary, asOf),
    )
  }

  private func article(_ vocabulary: FilterVocabulary, _ asOf: Day) throws -> [ArticleComparison] {
    try ArticleFigure.all.filter { $0.period.last <= asOf }
      .map { figure in
        let last = figure.period.last
        let periods = [
          FigurePeriod("printed", figure.period.first, last, asOf: asOf),
          FigurePeriod("since", last + 1, asOf, asOf: asOf),
        ]
        let question = FigureQuestion(
          [figure.measure],
          periods: periods,
          filter: try Filter(figure.filter, vocabulary),
          asOf: asOf,
        )
        let counts = try figures(question).total.values[0].map(\.basis)
        return ArticleComparison(figure, computed: counts[0], since: counts[1])
      }
  }
}
