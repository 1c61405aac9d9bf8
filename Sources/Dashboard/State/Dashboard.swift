import CaseModel
public import TerminalKit
import TextLayout

/// The dashboard as a value: what happened goes in, what is to be done comes out, and a frame shows
/// where things are.
///
/// It has no clock, no terminal and no docket of its own; the same events always give the same
/// screens.
public struct Dashboard: Sendable {
  /// What the docket is, once known.
  var facts: DocketFacts?
  /// Why that cannot be known.
  var docketFailure: SafeText?
  var pane: PaneKey
  /// The panes with a list.
  var lists: [PaneKey: ListState]
  /// The pane without one.
  var overview = OverviewState()
  /// The pane of queues.
  var board: QueueBoard
  /// The pane of countries and states.
  var world: WorldState
  /// The countries that lead the pane of repatriation on a public docket.
  var returns: WorldState
  /// Whether that pane shows its cases instead.
  var showsReturnCases = false
  /// The pane of calculations.
  var whatIf: WhatIfState
  /// The pane of figures.
  var measured = FigureState()
  /// What is open above the pane, the topmost last.
  var layers: [any Layer] = []
  /// The case previewed or open.
  var shelf = CaseShelf()
  /// The filter line while it is edited.
  var editor: FilterEditor?
  /// The counts beside the list, and where the user is in them.
  var facetPanel = FacetPanel()
  /// Where to jump to, while it is typed.
  var jump: LineEditor?
  /// What the program measured of itself.
  var meters: Meters?
  /// The filters kept so far, the latest last.
  var filterHistory: [String] = []
  /// The case whose last event is to be undone, once it is known.
  var undoWanted: Int64?
  /// The client just added, to be selected in the list once more is known.
  var added: Int64?
  /// What the user chose to see beside a list.
  var shape = ScreenShape()
  /// The state of the law whose line the user put away; nil if none was.
  var bannerPutAway: String?
  /// Where the user was, and how to get back there.
  var trail = Trail()
  /// The text sought in lists, and the line while it is typed.
  var search = TextSearch()
  /// The filters and columns kept under a name.
  var views: [SavedView] = []
  /// The values of the field being completed, with their counts.
  var completion = CompletionCounts()
  /// The keys that are recorded or played again.
  var macro = Macro()
  /// The tour the user is on; nil if on none.
  var tour: Tour?
  /// What was just done, for the footer until the next key.
  var message: SafeText?
  var theme: Theme
  /// Whether the user chose it with a key, now or another day.
  var isThemeChosen: Bool
  /// The language everything is said in.
  var speech: Speech
  /// Whether the user chose it with a key, now or another day.
  var isSpeechChosen: Bool
  /// What every key does.
  let keymap: Keymap
  /// Whether the mouse is reported.
  var isMouseOn: Bool
  /// The size of the screen.
  var size = CellSize(columns: 80, rows: 24)
  /// Requests and their numbers.
  var desk = TicketDesk()
  /// What is to be done after the event at hand.
  var effects: [Effect] = []
  /// Whether rows are late enough for the user to be told.
  var isSlow = false
  /// Whether the docket was changed since it was last read.
  var isChanged = false
  /// Whether changes of the docket wait until the user goes on.
  var isPaused = false
  /// The changes that wait.
  var changesWaiting = 0
  /// Whether names and A-numbers are hidden.
  var hidesNames: Bool
  /// What its keys may do, and what passing time does to it.
  let conduct: Conduct
  /// The state of the docket in its team; nil where it is in none.
  var team: TeamView?
  /// The case the team was told is open; nil if none.
  var lookedAt: Int64?
  /// When things happened last.
  var time = Timekeeping()
  /// Whether everything is hidden until the user shows it again.
  var isLocked = false
  private var isGreeted = false

  /// Makes a dashboard as it was left, or as it is at first.
  public init(session: SessionState = SessionState(), conduct: Conduct = Conduct()) {
    self.conduct = conduct
    world = WorldState(conduct.world)
    hidesNames = conduct.hidesNames
    whatIf = WhatIfState(saved: conduct.scenarios)
    returns = WorldState(conduct.world, for: .returns)
    board = QueueBoard(conduct.queues, filter: session.panes[.queues]?.filter ?? "")
    if let queue = session.queue { board.begin(with: queue, isFixed: conduct.isReadOnly) }
    pane = session.pane
    let chosen = session.theme.flatMap { Theme(name: $0) }
    isThemeChosen = chosen != nil
    theme = chosen ?? conduct.theme
    let spoken = conduct.isSpeechAsked ? nil : session.language
    let kept = conduct.languages.first { $0.language == spoken }
    speech = kept ?? conduct.speech
    isSpeechChosen = kept != nil
    let keys = Keymap.standard.changed(by: conduct.keys)
    keymap = conduct.isReadOnly ? keys.readOnly : keys
    message = conduct.complaint
    filterHistory = session.history
    bannerPutAway = session.banner
    shape.hidesDetail = session.hidesDetail
    shape.hidesPlot = session.hidesPlot
    views = conduct.views
    if conduct.isTour { tour = Tour() }
    isMouseOn = session.isMouseOn
    lists = Dashboard.lists(session)
  }

  /// The theme the screen is drawn in.
  public var shownTheme: Theme { theme }

  /// Takes what happened and returns what is to be done, in order.
  public mutating func update(_ event: Event) -> [Effect] {
    speech.speak { happened(event) }
  }

  private mutating func happened(_ event: Event) -> [Effect] {
    effects = []
    greet()
    switch event {
    case .terminal(let event): handle(event)
    case .answer(let ticket, let answer): receive(answer, for: ticket)
    case .docketChanged:
      isChanged = true
      changesWaiting += isPaused ? 1 : 0
      time.changedAt = time.now?.seconds
    case .told(let words, let rings):
      message = words
      if rings { effects.append(.bell) }
    case .time(let moment, let offset): receive(moment, offset: offset)
    case .measured(let meters): self.meters = meters
    case .team(let team): receive(team)
    }
    if isChanged, !isReadingAgain, !isPaused { refresh() }
    if conduct.isLinear { size = spokenSize }
    arrange()
    askWhatIsMissing()
    continueKeys()
    sayWhatIsOpen()
    if let tour { self.tour = tour.advanced(by: self) }
    return effects
  }

  /// Whether nothing asked for is on its way and nothing waits for its time.
  public var isSettled: Bool { desk.isQuiet && pauseAfter == nil }

  /// Whether the screen before stays for a moment, because the first rows of a pane just opened are
  /// on their way: an empty screen in between would flicker and be sent for nothing.
  public var keepsScreen: Bool { isReading && !isSlow && editor == nil && layers.isEmpty }

  /// How long until the dashboard wants a tick; nil if it waits for nothing.
  public var tickAfter: Duration? {
    let metersAfter: Duration? = showsMeters ? .seconds(1) : nil
    return [pauseAfter, alarmAfter, metersAfter].compactMap(\.self).min()
  }

  /// How long the user has to pause until something is done.
  private var pauseAfter: Duration? {
    if editor?.isDue == true { return .milliseconds(150) }
    if shelf.isDue { return .milliseconds(120) }
    return isReading && !isSlow ? .milliseconds(200) : nil
  }

  /// Whether what the screen shows is on its way already; a busy docket is read one change at a
  /// time, so that an answer is never overtaken for ever.
  private var isReadingAgain: Bool {
    switch pane {
    case .overview: !desk.isQuiet
    case .world: desk.isWaiting(.world)
    case .repatriation where leadsByCountries: desk.isWaiting(.world)
    case .whatIf: false
    case .figures: desk.isWaiting(.measures)
    case .queues: desk.isWaiting(.items) || desk.isWaiting(.figures)
    default: desk.isWaiting(.page(pane))
    }
  }

  /// Whether the screen waits for its first rows.
  private var isReading: Bool {
    if pane == .queues { return board.items == nil && desk.isWaiting(.items) }
    guard let list else { return false }
    return list.window.rows.isEmpty && desk.isWaiting(.page(pane))
  }

  private mutating func greet() {
    guard !isGreeted else { return }
    isGreeted = true
    effects.append(.theme(theme))
    if isMouseOn { effects.append(.mouse(true)) }
  }

  private mutating func handle(_ event: TerminalEvent) {
    switch event {
    case .key(let key):
      let wasPlaying = macro.isPlaying
      macro.stop()
      press(key)
      if wasPlaying, !macro.isPlaying, message == nil { message = "The recorded keys were stopped" }
    case .resize(let size): self.size = size
    case .tick: handleTick()
    case .resumed: effects.append(.redraw)
    case .background(let isLight): follow(isLight: isLight)
    case .wake, .hangup, .terminate: break
    }
  }

  private mutating func handleTick() {
    applyFilter()
    isSlow = isReading
    if shelf.isDue { shelf.isWanted = true }
    shelf.isDue = false
  }
}
