/// Every published figure beside the one computed from a docket.
public struct PrintedFigures: Hashable, Sendable {
  /// The published figures, in the order of their file.
  public let published: [PrintedComparison]
  /// The variants of the article's figure whose days are over in the docket.
  public let article: [ArticleComparison]

  /// Puts comparisons together.
  public init(published: [PrintedComparison], article: [ArticleComparison]) {
    self.published = published
    self.article = article
  }
}

/// A published figure beside the computed one.
public struct PrintedComparison: Hashable, Sendable {
  /// How the two agree.
  public let agreement: FigureAgreement
  /// Whether its days are not over in the docket, so that nothing was computed.
  public let isAhead: Bool

  /// Compares a figure with a value; nil where none was computed.
  public init(_ figure: PublishedFigure, computed: FigureValue?, asOf day: Day) {
    agreement = FigureAgreement(figure, computed: computed.flatMap(figure.number))
    isAhead = figure.measure != nil && figure.period.last > day
  }
}

/// A variant of the article's figure as computed, and what came since it was written.
public struct ArticleComparison: Hashable, Sendable {
  /// The variant.
  public let figure: ArticleFigure
  /// What it counts in the article's days.
  public let computed: Int
  /// What it counts from the day after to the docket's own day.
  public let since: Int

  /// By how many per cent of the number printed the computed one is greater.
  public var percent: Double {
    let printed = Double(ArticleFigure.printedCount)
    return (Double(computed) - printed) / printed * 100
  }

  /// Puts counts beside a variant.
  public init(_ figure: ArticleFigure, computed: Int, since: Int) {
    self.figure = figure
    self.computed = computed
    self.since = since
  }
}

extension ArticleFigure {
  /// What is known to have changed since the article was written.
  ///
  /// > Source: each fact names its own.
  public static let changes: [WorldFact] = FactBook.standard.subjects(.article)
    .flatMap { FactBook.standard.facts(about: $0) }.filter { $0.topic.key == "since" }
}

/// Published figures of the same cases in the same days, which are computed together.
public struct PrintedPlace: Hashable, Sendable {
  /// The filter of cases, as typed.
  public let filter: String
  /// Before which courts; anywhere where it is empty.
  public let courts: Set<String>
  /// The days.
  public let period: FactDate

  /// Makes a place.
  public init(filter: String, courts: Set<String> = [], period: FactDate) {
    self.filter = filter
    self.courts = courts
    self.period = period
  }

  /// The place of a published figure; the labels say which courts are in a state.
  public init(_ figure: PublishedFigure, labels: CodeLabels) {
    var courts = Set(figure.courts)
    if !figure.state.isEmpty {
      let codes = labels.tables[.court]?.keys.sorted() ?? []
      courts.formUnion(codes.filter { CourtZone.state(of: $0, labels: labels) == figure.state })
      // A state without a court in the docket's own list has no case, and not every case.
      if courts.isEmpty { courts = ["no court of \(figure.state)"] }
    }
    self.init(filter: figure.filter, courts: courts, period: figure.period)
  }

  /// The question of some measures here.
  ///
  /// - Parameters:
  ///   - measures: The measures.
  ///   - filter: The filter, as it was read.
  ///   - day: The day everything is looked at from.
  /// - Returns: A question with one period.
  public func question(_ measures: [Measure], _ filter: Filter, asOf day: Day) -> FigureQuestion {
    FigureQuestion(
      measures,
      periods: [FigurePeriod(period.description, period.first, period.last, asOf: day)],
      filter: filter,
      courts: courts,
      asOf: day,
    )
  }
}
