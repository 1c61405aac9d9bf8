import CaseModel

extension PaneKey {
  /// The days of the strip of hearings: half a year, in whole weeks.
  static let stripDays = 182

  /// The plot of the pane; none where it has none, or the as-of day is not known.
  func plot(asOf day: Day?) -> Plot? {
    switch self {
    case .hearings: day.map { .hearingLoad(first: $0.startOfWeek, days: PaneKey.stripDays) }
    case .orders: .ordersByFiscalYear
    case .repatriation: .stages
    case .overview, .cases: nil
    }
  }
}

extension Day {
  /// The Monday of the day's week.
  var startOfWeek: Day {
    self - (Weekday.allCases.firstIndex(of: weekday) ?? 0)
  }
}
