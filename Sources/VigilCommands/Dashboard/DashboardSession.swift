import CaseModel
import CaseStore
import Dashboard
import Foundation
import NcursesTerminal
import TerminalKit
import TextLayout

/// A run of the dashboard from start to end.
struct DashboardSession {
  private let docket: ReadOnlyDocket
  private let writable: Docket?
  private let start: SessionState
  private let conduct: Conduct
  private let sessionFile: SessionFile?
  private let settings: Settings
  private let isLinear: Bool

  /// Makes a run on a docket that facts can be entered into; where no file is given, nothing is
  /// kept of it.
  init(
    _ docket: Docket,
    settings: Settings,
    sessionFile: SessionFile?,
    start: SessionState? = nil,
    isLinear: Bool = false,
    isTour: Bool = false,
  ) throws {
    self.isLinear = isLinear
    self.docket = docket.readOnly
    self.settings = settings
    writable = docket
    self.start = start ?? sessionFile?.read() ?? SessionState()
    let look = ThemeChoice(settings, environment: ProcessInfo.processInfo.environment)
    var conduct = Conduct(
      lockAfter: settings.lockAfter,
      who: CurrentUser.name,
      queues: try UserQueues.all(try docket.readOnly.vocabulary()),
      theme: look.theme,
      isThemeChosen: look.isChosen,
      keys: settings.keys,
      complaint: settings.complaint,
      world: try UserFacts.book(),
      scenarios: try UserScenarios.presets(),
    )
    conduct.views = ViewsFile().read()
    conduct.isTour = isTour
    conduct.isLinear = isLinear
    if let looked = self.start.looked {
      conduct.queues.append(.news(for: conduct.who, after: looked))
    }
    if sessionFile?.isFirst == true { conduct.complaint = conduct.complaint ?? Tour.offer }
    try conduct.speak(settings)
    self.conduct = conduct
    self.sessionFile = sessionFile
  }

  /// Makes a run that only looks: there is nothing in it that could write.
  init(
    watching docket: ReadOnlyDocket,
    start: SessionState,
    rotation: Conduct.Rotation?,
    hidesNames: Bool = false,
  ) throws {
    isLinear = false
    self.docket = docket
    let known = Settings.read()
    settings = Settings()
    writable = nil
    let look = ThemeChoice(known, environment: ProcessInfo.processInfo.environment)
    self.start = start
    var conduct = Conduct(
      isReadOnly: true,
      rotation: rotation,
      who: CurrentUser.name,
      queues: try UserQueues.all(try docket.vocabulary()),
      theme: look.theme,
      isThemeChosen: look.isChosen,
      keys: known.keys,
      world: try UserFacts.book(),
      scenarios: try UserScenarios.presets(),
    )
    conduct.views = ViewsFile().read()
    conduct.hidesNames = hidesNames
    try conduct.speak(known)
    self.conduct = conduct
    sessionFile = nil
  }

  /// Shows the dashboard until the user leaves.
  ///
  /// - Throws: `DocketError`, or `TerminalError` where nothing can be drawn on.
  func run() throws {
    // What is said of a wait would be drawn over the screen; the dashboard shows its own.
    WaitingRoom.attend(say: { _ in }, isGivenUp: { false })
    let mailbox = try Mailbox<Event>()
    let post: @Sendable (Event) -> Void = { mailbox.post($0) }
    let name = SafeText(URL(filePath: docket.path).lastPathComponent)
    let requests = RequestMeter()
    let rows = DocketWorker(docket, name: name, meter: requests, post: post)
    let figures = DocketWorker(docket, name: name, meter: requests, post: post)
    writable?.makeColumnsAside()
    let arrivals = Arrivals(docket, queues: conduct.queues, settings: settings, post: post)
    let days = writable.map { DayWatch($0) { Day.today } }
    let team = writable.flatMap { TeamThread($0, who: conduct.who, post: post) }
    let watch = ChangeWatch()
    watch.begin(try DocketWatch(docket)) { change in
      if change != .committed { for worker in [rows, figures] { worker.letGo() } }
      if change != .yielding { post(.docketChanged) }
      if change == .committed { arrivals?.look() }
    }
    let environment = ProcessInfo.processInfo.environment
    var options = TerminalOptions(environment: environment, theme: conduct.theme)
    // What only looks sends nothing but its screens; a session over SSH asks nothing.
    options.asksBackground =
      !isLinear && !conduct.isReadOnly && !conduct.isThemeChosen && start.theme == nil
      && !options.isRemote
    options.isLinear = isLinear
    let terminal = try NcursesTerminal(options)
    defer { terminal.close() }
    var program = DashboardProgram(
      Dashboard(session: start, conduct: conduct),
      terminal: terminal,
      rows: rows,
      figures: figures,
      writer: writable.map {
        DocketWriter($0, who: conduct.who, queues: conduct.queues, post: post)
      },
      requests: requests,
      clipboard: Clipboard(terminal, environment: environment, post: post),
      exporter: ListExporter(docket, name: name, post: post),
      isLinear: isLinear,
      keeper: ScenarioKeeper(post: post),
      team: team,
      clock: LocalTime.now,
    )
    var loop = EventLoop(terminal, mailbox)
    _ = loop.run(&program)
    days?.end()
    team?.end()
    watch.end()
    rows.stop()
    figures.stop()
    sessionFile?.write(program.dashboard.session)
    writable?.settle()
  }
}

extension Conduct {
  /// Sets the languages there are and the one at the start.
  fileprivate mutating func speak(_ settings: Settings) throws {
    speech = Speech(try LanguageOptions.spoken(settings))
    isSpeechAsked = LanguageOptions.asked != nil
    languages = Speech.offered
  }
}

extension Settings {
  /// The first fault of the settings, and how many more there are; nil if there is none.
  fileprivate var complaint: SafeText? {
    guard let first = faults.first else { return nil }
    let more = faults.count - 1
    return SafeText(first) + (more == 0 ? .empty : "; \(String(more)) more: vigil settings")
  }
}
