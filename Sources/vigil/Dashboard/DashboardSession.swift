import CaseStore
import Dashboard
import Foundation
import NcursesTerminal
import TextLayout

/// A run of the dashboard from start to end.
struct DashboardSession {
  private let docket: Docket
  private let name: SafeText
  private let sessionFile: SessionFile?

  /// Makes a run on a docket; where no file is given, nothing is kept of it.
  init(_ docket: Docket, name: String, sessionFile: SessionFile?) {
    self.docket = docket
    self.name = SafeText(name)
    self.sessionFile = sessionFile
  }

  /// Shows the dashboard until the user leaves.
  ///
  /// - Throws: `DocketError`, or `TerminalError` where nothing can be drawn on.
  func run() throws {
    let mailbox = try Mailbox<Event>()
    let post: @Sendable (Event) -> Void = { mailbox.post($0) }
    let rows = DocketWorker(try DocketAnswers(docket, name: name), post: post)
    let figures = DocketWorker(try DocketAnswers(docket, name: name), post: post)
    let watch = DocketWatch()
    watch.begin(try docket.reader()) { post(.docketChanged) }
    let environment = ProcessInfo.processInfo.environment
    let terminal = try NcursesTerminal(TerminalOptions(environment: environment))
    defer { terminal.close() }
    var program = DashboardProgram(
      Dashboard(session: sessionFile?.read() ?? SessionState()),
      terminal: terminal,
      rows: rows,
      figures: figures,
      writer: DocketWriter(docket, who: CurrentUser.name, post: post),
    )
    var loop = EventLoop(terminal, mailbox)
    _ = loop.run(&program)
    watch.end()
    rows.stop()
    figures.stop()
    sessionFile?.write(program.dashboard.session)
  }
}
