import CaseModel

extension PaneKey {
  /// The days of the strip of hearings: half a year, in whole weeks.
  static let stripDays = 182

  /// The plot of the pane; none where it has none, or the docket is not known yet.
  func plot(of docket: DocketFacts?) -> Plot? {
    switch self {
    case .hearings:
      docket.map { .hearingLoad(first: $0.asOf.startOfWeek, days: PaneKey.stripDays) }
    case .orders: .ordersByFiscalYear
    // A public docket tells no stages; what it can tell is how many ICE removed.
    case .repatriation: docket.map { $0.kind == .release ? .removals : .stages }
    case .clocks: .clocksByDay
    case .overview, .queues, .cases: nil
    }
  }
}

extension Day {
  /// The Monday of the day's week.
  var startOfWeek: Day {
    self - (Weekday.allCases.firstIndex(of: weekday) ?? 0)
  }
}
