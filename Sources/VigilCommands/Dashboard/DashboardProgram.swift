import Dashboard
import NcursesTerminal
import TerminalKit
import TextLayout

/// The dashboard run by the terminal's loop: events go in, and what it wants is done.
struct DashboardProgram: LoopProgram {
  private(set) var dashboard: Dashboard
  private let terminal: NcursesTerminal
  private let rows: DocketWorker
  private let figures: DocketWorker
  private let writer: DocketWriter?
  private let clipboard: Clipboard
  private let exporter: ListExporter
  private let isLinear: Bool
  private let keeper: ScenarioKeeper
  private let team: TeamThread?
  private let clock: () -> LocalTime
  private let requests: RequestMeter
  private let meter = ScreenMeter()
  private var now: LocalTime?
  private var isOver = false

  /// Makes the program: one worker reads rows and cases, another counts, the third writes, where
  /// anything may be written.
  init(
    _ dashboard: Dashboard,
    terminal: NcursesTerminal,
    rows: DocketWorker,
    figures: DocketWorker,
    writer: DocketWriter?,
    requests: RequestMeter,
    clipboard: Clipboard,
    exporter: ListExporter,
    isLinear: Bool = false,
    keeper: ScenarioKeeper,
    team: TeamThread? = nil,
    clock: @escaping () -> LocalTime,
  ) {
    self.dashboard = dashboard
    self.terminal = terminal
    self.rows = rows
    self.figures = figures
    self.writer = writer
    self.requests = requests
    self.clipboard = clipboard
    self.exporter = exporter
    self.isLinear = isLinear
    self.keeper = keeper
    self.team = team
    self.clock = clock
  }

  /// Takes what happened, in order, and does what is wanted.
  mutating func handle(_ events: [LoopEvent<Event>]) -> LoopAnswer {
    meter.begin(hasKey: events.contains(where: \.isKey))
    tellTime()
    for event in events {
      switch event {
      case .terminal(let event): update(with: .terminal(event))
      case .message(let event): update(with: event)
      }
    }
    if dashboard.showsMeters { update(with: .measured(meter.figures(requests.all))) }
    return LoopAnswer(
      draws: !dashboard.keepsScreen,
      isSettled: dashboard.isSettled,
      tickAfter: dashboard.tickAfter,
      isOver: isOver,
    )
  }

  private mutating func tellTime() {
    let time = clock()
    guard time != now else { return }
    now = time
    update(with: .time(time.moment, offset: time.offset))
  }

  private mutating func update(with event: Event) {
    for effect in dashboard.update(event) { perform(effect) }
  }

  /// Returns the frame to show now.
  func frame(size: CellSize, glyphs: GlyphSet) -> Frame {
    defer { meter.end() }
    return isLinear
      ? dashboard.linearFrame(size: dashboard.spokenSize)
      : dashboard.frame(size: size, glyphs: glyphs)
  }

  private mutating func perform(_ effect: Effect) {
    switch effect {
    case .ask(let ticket, let request): worker(for: ticket.purpose).ask(ticket, request)
    case .record(let ticket, let change): writer?.record(ticket, change)
    case .undo(let ticket, let event): writer?.undo(ticket, event)
    case .work(let ticket, let action, let item): writer?.work(ticket, action, item)
    case .recordTogether(let ticket, let group): writer?.record(ticket, group)
    case .undoTogether(let ticket, let source): writer?.undo(ticket, together: source)
    case .workTogether(let ticket, let action, let items): writer?.work(ticket, action, items)
    case .keepInputs(let inputs, let calculation): keeper.keep(inputs, of: calculation)
    case .copy(let lines, let what): clipboard.put(lines, what)
    case .export(let export): exporter.write(export)
    case .exportQueue(let export): exporter.write(export)
    case .exportInputs(let export): exporter.write(export)
    case .keepViews(let views): keep(views)
    case .looking(let id): team?.look(at: id)
    case .suspend: terminal.suspend()
    case .redraw: terminal.redraw()
    case .mouse(let isOn): terminal.setMouse(isOn)
    case .theme(let theme): terminal.setTheme(theme)
    case .bell: terminal.bell()
    case .quit: isOver = true
    }
  }

  private mutating func keep(_ views: [SavedView]) {
    do {
      try ViewsFile().write(views)
    } catch {
      update(with: .told(SafeText("Not kept: \(error)"), rings: true))
    }
  }

  private func worker(for purpose: Purpose) -> DocketWorker {
    switch purpose {
    case .page, .history, .docket, .events, .change, .items, .steps, .work: rows
    case .count, .plot, .facets, .tile, .figures, .world, .end, .measures, .groupPages,
      .bridge, .printed, .search, .completion,
      .palette, .marks, .attorney:
      figures
    }
  }
}

extension LoopEvent<Event> {
  /// Whether somebody pressed a key.
  fileprivate var isKey: Bool {
    if case .terminal(.key) = self { true } else { false }
  }
}
