import CaseModel
import TextLayout

/// A figure of the overview: the number of cases of a list that pass a filter.
///
/// Opening it opens the same list with the same filter, so that the two always agree.
struct OverviewTile: Sendable {
  /// What the figure shows.
  enum Figure: Hashable, Sendable {
    case count
    /// The depth of a queue, by its key.
    case depth(String)
    /// A measure of every case, by its key; it leads to the pane of figures.
    case measure(String)
    case hearingLoad
    case stages
    case nextHearings
    case lastOrders
  }

  /// The pane whose list is counted.
  let pane: PaneKey
  /// What is counted, in words that follow the number whatever it is.
  let title: SafeText
  /// The filter as it would be typed.
  let filter: String
  /// What the figure shows.
  let figure: Figure
  /// What the number means for whoever reads it.
  let urgency: Urgency

  /// How soon somebody has to look.
  enum Urgency: Hashable, Sendable {
    case calm
    case soon
    case now
  }

  init(
    _ pane: PaneKey,
    _ title: SafeText,
    _ filter: String = "",
    _ urgency: Urgency = .calm,
    figure: Figure = .count,
  ) {
    self.pane = pane
    self.title = title
    self.filter = filter
    self.figure = figure
    self.urgency = urgency
  }

  /// Whether it is a number that can be selected.
  var isNumber: Bool {
    switch figure {
    case .count, .depth, .measure: true
    case .hearingLoad, .stages, .nextHearings, .lastOrders: false
    }
  }

  /// The pane it opens; a measure is among the figures of a list, and opens the pane of figures.
  var leadsTo: PaneKey { if case .measure = figure { .figures } else { pane } }

  /// The rows of a short list, more than any screen shows.
  private static let rows = 40

  /// Every tile, in the order of the panes' tabs.
  static let all = PaneKey.tabs.flatMap(\.pane.tiles)

  /// What is asked of the docket; none while too little is known of it.
  func request(of docket: DocketFacts?) -> Request? {
    if case .measure(let key) = figure {
      guard let measure = Measure.named(key), let docket else { return nil }
      return .measures(FigureQuestion([measure], asOf: docket.asOf))
    }
    guard let list = pane.list else { return nil }
    // Filters of tiles are part of the program, and a test reads each.
    let query = ListQuery(list, filter: (try? Filter(filter)) ?? .all)
    switch figure {
    case .count: return .count(query)
    case .depth, .measure: return nil
    case .stages:
      // A public docket tells no stages; orders by year are what it can tell instead.
      return docket.map {
        $0.kind == .release
          ? .plot(.ordersByFiscalYear, ListQuery(.orders)) : .plot(.stages, query)
      }
    case .hearingLoad:
      return docket.map {
        .plot(.hearingLoad(first: $0.asOf.startOfWeek, days: PanePlot.stripDays), query)
      }
    case .nextHearings: return .page(query, .first, limit: OverviewTile.rows)
    case .lastOrders:
      let latest = ListQuery(list, sort: FieldSort(list.dateField, isDescending: true))
      return .page(latest, .first, limit: OverviewTile.rows)
    }
  }
}
