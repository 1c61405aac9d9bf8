import CaseModel
import CaseReports
import CaseStore
import TextLayout

/// Computes every published figure from a docket and writes both side by side.
struct FigureCheck {
  private let open: OpenDocket
  private let paper: PaperOptions
  private let hasHead: Bool

  init(_ open: OpenDocket, _ paper: PaperOptions, head: Bool) {
    self.open = open
    self.paper = paper
    hasHead = head
  }

  /// Writes the page.
  func write(to output: OutputOptions) throws {
    let rows = try published() + article()
    let head = ReportHead(
      title: "Published figures",
      docket: open.name,
      asOf: SafeText(open.profile.asOf.description),
      release: open.release,
      definition: FigureCheckContents.definition,
      filter: .empty,
      total: rows.count,
    )
    try paper.write(head, FigureCheckContents.columns, rows, hasHead: hasHead, to: output)
  }

  /// What figures are computed together: the same cases in the same days.
  private struct Place: Hashable {
    let filter: String
    let courts: Set<String>
    let period: FactDate
  }

  private func published() throws -> [[SafeText]] {
    let asOf = open.profile.asOf
    var computed: [Place: [Measure: FigureValue]] = [:]
    let figures = PublishedFigure.all
    for (place, group) in Dictionary(grouping: figures, by: place) where place.period.last <= asOf {
      let measures = group.compactMap(\.measure)
        .reduce(into: [Measure]()) { list, measure in
          if !list.contains(measure) { list.append(measure) }
        }
      guard !measures.isEmpty else { continue }
      let values = try value(measures, place)
      computed[place] = Dictionary(uniqueKeysWithValues: zip(measures, values))
    }
    return figures.map { figure in
      let value = figure.measure.flatMap { computed[place(of: figure)]?[$0] }
      let agreement = FigureAgreement(figure, computed: value.flatMap(figure.number))
      let isAhead = figure.measure != nil && figure.period.last > asOf
      return FigureCheckContents.row(agreement, isAhead: isAhead)
    }
  }

  private func article() throws -> [[SafeText]] {
    try ArticleFigure.all.filter { $0.period.last <= open.profile.asOf }
      .map { figure in
        let place = Place(filter: figure.filter, courts: [], period: figure.period)
        let value = try value([figure.measure], place).first
        return FigureCheckContents.row(figure, computed: value?.basis ?? 0)
      }
  }

  private func value(_ measures: [Measure], _ place: Place) throws -> [FigureValue] {
    let day = place.period.last
    let isOneDay = place.period.first == day
    let first = isOneDay ? day : place.period.first
    let question = FigureQuestion(
      measures,
      periods: [FigurePeriod(place.period.description, first, day, asOf: open.profile.asOf)],
      filter: try open.filter(place.filter.isEmpty ? [] : [place.filter]),
      courts: place.courts,
      asOf: open.profile.asOf,
    )
    return try open.reader.figures(question).total.values.compactMap(\.first)
  }

  private func place(of figure: PublishedFigure) -> Place {
    var courts = Set(figure.courts)
    if !figure.state.isEmpty {
      let codes = open.labels.tables[.court]?.keys.sorted() ?? []
      courts.formUnion(
        codes.filter { CourtZone.state(of: $0, labels: open.labels) == figure.state }
      )
      // A state without a court in the docket's own list has no case, and not every case.
      if courts.isEmpty { courts = ["no court of \(figure.state)"] }
    }
    return Place(filter: figure.filter, courts: courts, period: figure.period)
  }
}
