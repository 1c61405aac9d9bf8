import CaseModel
import TerminalKit

/// The chart above a list: how much room it takes, what it asks and how it is drawn.
struct PanePlot: Sendable {
  /// The rows it takes on a screen of a size that has room for a plot; 0 leaves it out.
  let rows: @Sendable (CellSize) -> Int
  /// What it asks of the docket.
  let request: @Sendable (DocketFacts) -> Plot
  /// Draws the counts that arrived.
  let draw: @Sendable ([GroupCount], DocketFacts, inout Frame, CellRect) -> Void
}

extension PanePlot {
  /// The days of a strip: half a year, in whole weeks.
  static let stripDays = 182

  /// A column per day from this week's Monday, of hearings or clocks.
  static func strip(
    _ draw: @escaping @Sendable ([GroupCount], DocketFacts) -> DayStrip
  )
    -> @Sendable ([GroupCount], DocketFacts, inout Frame, CellRect) -> Void
  {
    { groups, facts, frame, area in draw(groups, facts).draw(on: &frame, in: area) }
  }
}

extension DocketFacts {
  /// The strip of the half year from this week on.
  func strip(_ groups: [GroupCount], of what: DayStrip.Subject) -> DayStrip {
    DayStrip(
      groups,
      first: asOf.startOfWeek,
      asOf: asOf,
      days: PanePlot.stripDays,
      of: what,
    )
  }
}

extension Day {
  /// The Monday of the day's week.
  var startOfWeek: Day {
    self - (Weekday.allCases.firstIndex(of: weekday) ?? 0)
  }
}
