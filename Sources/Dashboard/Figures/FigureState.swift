import CaseModel
import TextLayout

/// The pane of figures: which question, by what, over what, and which group is selected.
struct FigureState: Sendable {
  /// What fills the pane.
  enum Screen: Hashable, Sendable {
    /// The groups, with a series above.
    case groups
    /// One group: its measures by period.
    case group
    /// The steps from one definition to another.
    case steps
    /// Published figures beside computed ones.
    case printed
  }

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
  /// The filter, as it was read.
  private(set) var filter = Filter.all
  /// The figures; nil until they are known.
  private(set) var table: FigureTable?
  /// The groups in the order they are shown.
  private(set) var groups: [FigureGroup] = []
  /// What fills the pane.
  private(set) var screen = Screen.groups
  /// What is to be asked for.
  var wanted: Set<Purpose> = [.measures, .bridge]
  /// The first line shown of a screen that scrolls.
  var scroll = 0
  /// The steps to the definition that is shown; nil until they are known, or where there are none.
  private(set) var bridge: Bridge?
  /// The selected step, by its place.
  var step = 0
  /// The measures of a group's page, for every group; nil until they are known.
  private(set) var pages: FigureTable?
  /// The published figures; nil until they were compared.
  private(set) var printed: PrintedFigures?
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

  /// The rival definition before the measure, from which steps lead to it; nil where none can be
  /// counted.
  var rival: Measure? {
    let rivals = measure.rivals
    guard rivals.count > 1 else { return nil }
    switch measure.formula {
    case .count, .share: return rivals.neighbour(of: measure, -1)
    default: return nil
    }
  }

  /// The steps of counts or numerators, then of denominators.
  var steps: [BridgeStep] { (bridge?.above.steps ?? []) + (bridge?.below?.steps ?? []) }

  /// Why the measure cannot be counted at all; nil where it is.
  var missingWords: [SafeText]? {
    guard let table, let place = table.question.measures.firstIndex(of: measure),
      let value = table.total.values[place].last, case .missing(let gap) = value
    else { return nil }
    let reason = SafeText("\(measure.title): not counted, because \(value.detail).")
    guard case .table(let needed) = gap else { return [reason] }
    return [
      reason, SafeText("A release that has the table \(needed.rawValue) can be imported over it."),
    ]
  }

  /// The selected row.
  var index: Int { groups.firstIndex { $0.keys == chosen } ?? 0 }

  /// The selected group; nil where there is none.
  var group: FigureGroup? { groups.indices.contains(index) ? groups[index] : nil }

  /// The measures of the selected group's page; nil until they are known, or where it has none.
  var page: FigureGroup? { pages?.groups.first { $0.keys == group?.keys } }

  /// What is asked of a docket as of a day: the measures of the question, or others.
  func question(_ measures: [Measure]? = nil, asOf day: Day) -> FigureQuestion {
    let all = FigurePeriod.series(unit, from: day - unit.days * FigureState.periods, to: day)
    return FigureQuestion(
      measures ?? self.measures,
      by: [grouping],
      periods: all.suffix(FigureState.periods),
      filter: filter,
      asOf: day,
    )
  }

  /// What steps are asked of: the same cases, in the last period.
  func stepQuestion(asOf day: Day) -> FigureQuestion {
    var question = question([measure], asOf: day)
    question.groupings = []
    question.periods = question.periods.suffix(1)
    return question
  }

  /// Receives figures, and keeps the selected group selected.
  mutating func receive(_ table: FigureTable) {
    self.table = table
    sort()
  }

  /// Receives the steps to the measure.
  mutating func receive(_ bridge: Bridge?) {
    self.bridge = bridge
    step = min(step, max(0, steps.count - 1))
  }

  /// Receives the measures of the groups' pages.
  mutating func receivePages(_ table: FigureTable) { pages = table }

  /// Receives published figures.
  mutating func receive(_ printed: PrintedFigures) { self.printed = printed }

  /// Shows a screen, and asks for what it shows.
  mutating func show(_ screen: Screen) {
    self.screen = screen
    scroll = 0
    step = 0
    switch screen {
    case .group where pages == nil: wanted.insert(.groupPages)
    case .printed where printed == nil: wanted.insert(.printed)
    default: break
    }
  }

  /// Shows a measure, of every case.
  mutating func show(_ measure: Measure) {
    family = measure.family
    place = measures.firstIndex(of: measure) ?? 0
    filterText = ""
    filter = .all
    screen = .groups
    askAgain()
  }

  /// Turns to the question some places further, wrapping round.
  mutating func turn(_ step: Int) {
    family = MeasureFamily.allCases.neighbour(of: family, step)
    place = 0
    screen = .groups
    askAgain()
  }

  /// Turns to the next grouping.
  mutating func turnGrouping() {
    grouping = FigureState.groupings.neighbour(of: grouping, 1)
    chosen = nil
    if screen == .group { screen = .groups }
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
    step = 0
    bridge = nil
    wanted.insert(.bridge)
    sort()
  }

  /// Counts the cases of a filter alone; the figures before stay until the new ones come.
  mutating func ask(_ text: String, _ filter: Filter) {
    guard text != filterText || filter != self.filter else { return }
    filterText = text
    self.filter = filter
    readAgain()
  }

  /// Reads everything shown again; the old stays until the new comes.
  mutating func readAgain() {
    wanted.formUnion([.measures, .bridge])
    if screen == .group { wanted.insert(.groupPages) } else { pages = nil }
    if screen == .printed { wanted.insert(.printed) } else { printed = nil }
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
    bridge = nil
    pages = nil
    scroll = 0
    readAgain()
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

extension FigureState {
  /// The measures of a group's page, whatever the question: pending, waits, filings, outcomes,
  /// counsel, hearings and hearings moved up.
  static let pageMeasures: [Measure] = [
    "pending-trac", "wait", "filings-trac", "completions-trac", "orders", "absentia-eoir",
    "grants-trac", "represented-trac", "hearings", "adjourned", "advanced", "advanced-days",
    "advanced-notice", "advanced-missed",
  ]
  .compactMap { Measure.named($0) }
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
