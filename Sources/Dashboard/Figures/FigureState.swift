import CaseModel
import TextLayout

/// The pane of figures: which question, by what, over what, and which group is selected.
struct FigureState: Sendable {
  /// The question whose measures are the columns.
  private(set) var family = MeasureFamily.pending
  /// What the groups are.
  private(set) var grouping = FigureGrouping.court
  /// How long the periods of the series are.
  private(set) var unit = FigureUnit.fiscalYear
  /// The measure the groups are sorted by and the plot shows, by its place in the family.
  private(set) var place = 0
  /// The filter, as typed; every case where it is empty.
  private(set) var filterText = ""
  private var filter = Filter.all
  /// The figures; nil until they are known.
  private(set) var table: FigureTable?
  /// The groups in the order they are shown.
  private(set) var groups: [FigureGroup] = []
  /// Whether the figures are to be asked for again.
  var wantsTable = true
  /// Whether a group's page fills the pane.
  var isPageOpen = false
  /// The first line of the page that is shown.
  var scroll = 0
  private var chosen: [CellValue]?

  /// What groups can be turned through.
  static let groupings: [FigureGrouping] = [
    "court", "state", "judge", "nat", "lang", "rep", "custody", "type", "relief", "family",
  ]
  .compactMap { FigureGrouping($0) }

  /// How many periods a series has.
  private static let periods = 10

  /// The measures of the question: its rival definitions side by side.
  var measures: [Measure] { Measure.all.filter { $0.family == family } }

  /// The measure sorted by and plotted.
  var measure: Measure { measures[min(place, measures.count - 1)] }

  /// The selected row.
  var index: Int { groups.firstIndex { $0.keys == chosen } ?? 0 }

  /// The selected group; nil where there is none.
  var group: FigureGroup? { groups.indices.contains(index) ? groups[index] : nil }

  /// What is asked of a docket as of a day.
  func question(asOf day: Day) -> FigureQuestion {
    let all = FigurePeriod.series(unit, from: day - unit.days * FigureState.periods, to: day)
    return FigureQuestion(
      measures,
      by: [grouping],
      periods: all.suffix(FigureState.periods),
      filter: filter,
      asOf: day,
    )
  }

  /// Takes figures, and keeps the selected group selected.
  mutating func take(_ table: FigureTable) {
    self.table = table
    sort()
  }

  /// Turns to the question some places further, wrapping round.
  mutating func turn(_ step: Int) {
    family = MeasureFamily.allCases.neighbour(of: family, step)
    place = 0
    askAgain()
  }

  /// Turns to the next grouping.
  mutating func turnGrouping() {
    grouping = FigureState.groupings.neighbour(of: grouping, 1)
    chosen = nil
    askAgain()
  }

  /// Turns to the next length of periods.
  mutating func turnPeriod() {
    unit = FigureUnit.allCases.neighbour(of: unit, 1)
    askAgain()
  }

  /// Turns to the next definition, by which groups are sorted and which is plotted.
  mutating func turnMeasure() {
    place = (place + 1) % measures.count
    sort()
  }

  /// Counts the cases of a filter alone.
  mutating func ask(_ text: String, _ filter: Filter) {
    guard text != filterText else { return }
    filterText = text
    self.filter = filter
    askAgain()
  }

  /// Selects a row, the nearest there is.
  mutating func select(_ row: Int) {
    guard !groups.isEmpty else { return }
    chosen = groups[min(max(0, row), groups.count - 1)].keys
    scroll = 0
  }

  private mutating func askAgain() {
    table = nil
    groups = []
    isPageOpen = false
    scroll = 0
    wantsTable = true
  }

  /// The greatest come first, then those of one value as they were.
  private mutating func sort() {
    guard let table else { return }
    let shown = table.question.measures.firstIndex(of: measure) ?? 0
    let values = table.groups.enumerated()
      .map { place, group in
        (group, group.values[shown].last?.sortNumber ?? -1, place)
      }
    groups = values.sorted { ($1.1, $0.2) < ($0.1, $1.2) }.map(\.0)
  }
}

extension FigureUnit {
  /// About how long a period is.
  fileprivate var days: Int {
    switch self {
    case .month: 31
    case .quarter: 92
    case .year, .fiscalYear: 366
    }
  }
}

extension FigureValue {
  /// What groups are sorted by: a share that rests on a few rows says little, and comes last.
  fileprivate var sortNumber: Double? {
    if case .share(let share) = self, share.denominator < 10 { return nil }
    return number
  }
}

extension Array where Element: Equatable {
  /// The element some places after another, wrapping round.
  fileprivate func neighbour(of element: Element, _ step: Int) -> Element {
    let place = firstIndex(of: element) ?? 0
    return self[(place + step + count) % count]
  }
}
