public import CaseModel
public import TextLayout

/// What a pane is waiting for; a newer request of the same purpose makes an older one stale.
public enum Purpose: Hashable, Sendable {
  /// A page of the list a pane shows.
  case page(PaneKey)
  /// The rows of the list a pane shows, counted.
  case count(PaneKey)
  /// The plot of a pane.
  case plot(PaneKey)
  /// The counts beside the list a pane shows.
  case facets(PaneKey)
  /// The open case, or the case previewed beside a list.
  case history
  /// The figures of a tile of the overview.
  case tile(Int)
  /// What the docket is.
  case docket
  /// Everything entered about a case.
  case events
  /// A change being entered.
  case change
  /// Items of the chosen queue.
  case items
  /// The state of the queues.
  case figures
  /// What was done with the selected item.
  case steps
  /// An action on an item.
  case work
  /// What the docket counts by nationality and court.
  case world
  /// The last rows of the list a pane shows, read ahead.
  case end(PaneKey)
  /// The next row with a text that is sought.
  case search(PaneKey)
  /// Every row of the list a pane shows, to be marked.
  case marks(PaneKey)
  /// The cases of an attorney, to be handed over.
  case attorney
  /// The values of a field being completed in the filter line, counted.
  case completion
  /// Clients whose name or number holds what is typed in the palette.
  case palette
  /// Measures by group and period.
  case measures
  /// Measures of the page of a group, of every group.
  case groupPages
  /// The steps between two definitions.
  case bridge
  /// Published figures beside computed ones.
  case printed
}

/// A request with its number, so that late answers are told from fresh ones.
public struct Ticket: Hashable, Sendable {
  /// What the answer is for.
  public let purpose: Purpose
  /// Grows with each request of the dashboard.
  public let generation: Int

  /// Makes a ticket.
  public init(_ purpose: Purpose, _ generation: Int) {
    self.purpose = purpose
    self.generation = generation
  }
}

/// Something the dashboard wants to know from the docket.
public enum Request: Hashable, Sendable {
  /// Rows of a list.
  case page(ListQuery, PageStart, limit: Int)
  /// The number of cases: a capped count first, the exact one after.
  case count(ListQuery)
  /// The counts of a plot.
  case plot(Plot, ListQuery)
  /// The values of some fields beside a list, counted.
  case facets(ListQuery, [Grouping])
  /// One case with everything recorded.
  case history(Int64)
  /// What the docket is.
  case docket
  /// Everything entered about a case, in the order of entry.
  case events(Int64)
  /// Items of a queue, on the day it is where the user is.
  case items(Queue, QueuePage, on: Day)
  /// The state of queues, with what came and went in the hours up to a moment.
  case figures([Queue], hours: Int, at: Moment, on: Day)
  /// What was done with an item.
  case steps(QueueItem)
  /// What the docket counts by nationality and court.
  case world
  /// Every value of a field among the cases of a list, counted.
  case values(ListQuery, CaseField)
  /// Measures by group and period.
  case measures(FigureQuestion)
  /// The steps from one definition to another.
  case bridge(from: Measure, to: Measure, FigureQuestion)
  /// Published figures beside computed ones.
  case printed
}

/// A chart over a list.
public enum Plot: Hashable, Sendable {
  /// Hearings scheduled on each day of a stretch, of the cases listed.
  case hearingLoad(first: Day, days: Int)
  /// Removal orders by federal fiscal year.
  case ordersByFiscalYear
  /// Cases at each execution stage.
  case stages
  /// Clocks that run out on each day.
  case clocksByDay
  /// Removals by ICE by federal fiscal year; of no case, so the filter plays no part.
  case removals
}

/// The docket's answer to a request.
public enum Answer: Sendable {
  /// Rows, in the list's order; `isEnd` where no row follows in the direction asked for.
  case page(rows: [ListRow], isEnd: Bool)
  /// A count.
  case count(CaseCount)
  /// The groups of a plot, in the plot's order: days, fiscal years or stages.
  case plot([GroupCount])
  /// A facet for each field; nil if counting them would take too long.
  case facets([Facet]?)
  /// A case; nil if the docket has no such case.
  case history(CaseHistory?)
  /// What was last known of a case a release no longer holds, and since when it is gone.
  case lastKnown(CaseHistory, SafeText)
  /// What the docket is.
  case docket(DocketFacts)
  /// Everything entered about a case, in the order of entry.
  case events([CaseEvent])
  /// A change was entered, as this event.
  case saved(CaseEvent)
  /// Facts were entered or undone together, as these events.
  case savedTogether([CaseEvent])
  /// A change was refused, and nothing was entered; the words say why and what to do.
  case refused(SafeText)
  /// Items of a queue, for the page that was asked for.
  case items([QueueItem], Queue, QueuePage)
  /// The state of queues, by key.
  case figures([String: QueueFigures])
  /// What was done with an item, the first action first.
  case steps(QueueItem, [QueueStep])
  /// An action was done, and this is the state of the item now.
  case worked(QueueAction, QueueItem)
  /// An action was done on several items, and this is how they stand now.
  case workedTogether(QueueAction, [QueueItem])
  /// An action was refused: the state of the item by what others did, and why.
  case overtaken(QueueItem, SafeText)
  /// What the docket counts by nationality and court.
  case world(WorldCounts)
  /// Measures by group and period.
  case measures(FigureTable)
  /// The steps between two definitions; nil if the two are no rivals that count.
  case bridge(Bridge?)
  /// Published figures beside computed ones.
  case printed(PrintedFigures)
  /// The request could not be answered.
  case failed(SafeText)
}

/// One row of a list, ready to draw.
public struct ListRow: Hashable, Sendable {
  /// The row's number: the case's, or in the list of clocks the clock's.
  public let id: Int64
  /// The case's number.
  public let caseID: Int64
  /// Its stored values, by which roles are chosen and marks are made.
  public let summary: CaseSummary
  /// The text of every field of the catalogue, in the catalogue's order.
  public internal(set) var texts: [SafeText]

  /// Makes a row; a value becomes safe here, once.
  public init(_ summary: CaseSummary, asOf day: Day) {
    id = summary.id
    caseID = summary.caseID
    self.summary = summary
    texts = summary.texts(of: CaseField.all, asOf: day).map { SafeText($0) }
  }

  /// The row's place in a list sorted by a field.
  public func cursor(by sort: FieldSort) -> ListCursor {
    summary.cursor(by: sort)
  }
}

/// What the docket is: shown on every screen.
public struct DocketFacts: Hashable, Sendable {
  /// Whether it holds a clinic's own clients or public releases.
  public var kind: DocketKind
  /// Its name, such as the file's.
  public var name: SafeText
  /// The day everything is derived as of.
  public var asOf: Day
  /// The release loaded, or the clinic's name.
  public var release: SafeText
  /// The labels of codes.
  public var labels: CodeLabels
  /// The labels that several codes of a list have, such as four courts in New York.
  let sharedLabels: [LookupTable: Set<String>]
  /// Cases in the docket.
  public var cases: Int
  /// The rules and closures everything is derived by.
  public var plan: ClockPlan
  /// Whether the lists of a public docket were derived by other rules, at its import.
  public var hasOtherRules: Bool
  /// The number of the last event there was when this was read; nil if it was not asked for.
  public var lastEvent: Int64?

  /// Makes a set of facts.
  public init(
    kind: DocketKind,
    name: SafeText,
    asOf: Day,
    release: SafeText,
    labels: CodeLabels,
    cases: Int,
    plan: ClockPlan = .standard,
    hasOtherRules: Bool = false,
    lastEvent: Int64? = nil,
  ) {
    self.lastEvent = lastEvent
    self.kind = kind
    self.name = name
    self.asOf = asOf
    self.release = release
    self.labels = labels
    sharedLabels = labels.shared
    self.cases = cases
    self.plan = plan
    self.hasOtherRules = hasOtherRules
  }
}
