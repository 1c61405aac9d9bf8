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

  private init(
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
    case .count, .depth: true
    case .hearingLoad, .stages, .nextHearings, .lastOrders: false
    }
  }

  /// The rows of a short list, more than any screen shows.
  private static let rows = 40

  /// Every tile: the figures by pane, then charts and short lists.
  static let all = [
    OverviewTile(.hearings, "in the next 7 days", "hearing<=7d"),
    OverviewTile(.hearings, "moved up", "moved:any", .soon),
    OverviewTile(.hearings, "in 30 days, without counsel", "rep:no hearing<=30d", .now),
    OverviewTile(.orders, "appeal window open", "order:window", .now),
    OverviewTile(.orders, "on appeal", "order:appeal"),
    OverviewTile(.orders, "final in the last 30 days", "final>=-30d", .soon),
    OverviewTile(.repatriation, "90 days past final or more", "days>=90", .soon),
    OverviewTile(.repatriation, "180 days past final or more", "days>=180", .now),
    OverviewTile(.repatriation, "blocker on record", "blocker:any"),
    OverviewTile(.clocks, "late", "left<0", .now),
    OverviewTile(.clocks, "due in 7 days", "left:0..7", .soon),
    OverviewTile(.clocks, "due in 30 days", "left:0..30"),
    OverviewTile(.queues, "hearing changes", "", .soon, figure: .depth("hearings")),
    OverviewTile(.queues, "decisions and orders", "", .soon, figure: .depth("decisions")),
    OverviewTile(.queues, "custody", "", .soon, figure: .depth("custody")),
    OverviewTile(.cases, "pending", "case:pending"),
    OverviewTile(.cases, "pending, in custody", "case:pending custody:detained"),
    OverviewTile(.cases, "pending without counsel", "case:pending rep:no", .soon),
    OverviewTile(.hearings, "Hearings per day", figure: .hearingLoad),
    OverviewTile(.repatriation, "Execution stages", figure: .stages),
    OverviewTile(.hearings, "Next hearings", figure: .nextHearings),
    OverviewTile(.orders, "Latest removal orders", figure: .lastOrders),
  ]

  /// What is asked of the docket; none while too little is known of it.
  func request(of docket: DocketFacts?) -> Request? {
    guard let list = pane.list else { return nil }
    let query = ListQuery(list, filter: (try? Filter(filter)) ?? .all)
    switch figure {
    case .count: return .count(query)
    case .depth: return nil
    case .stages:
      // A public docket tells no stages; orders by year are what it can tell instead.
      return docket.map {
        $0.kind == .release
          ? .plot(.ordersByFiscalYear, ListQuery(.orders)) : .plot(.stages, query)
      }
    case .hearingLoad:
      return docket.map {
        .plot(.hearingLoad(first: $0.asOf.startOfWeek, days: PaneKey.stripDays), query)
      }
    case .nextHearings: return .page(query, .first, limit: OverviewTile.rows)
    case .lastOrders:
      let latest = ListQuery(list, sort: FieldSort(list.dateField, isDescending: true))
      return .page(latest, .first, limit: OverviewTile.rows)
    }
  }
}
