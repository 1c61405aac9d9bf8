import ArgumentParser
import CaseStore

/// Opens the dashboard on the user's docket.
struct OpenCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "open",
    abstract: "Open the dashboard on your docket; what vigil does without a command.",
  )

  @OptionGroup var docket: DocketOptions
  @Option(
    name: .long,
    help: ArgumentHelp(
      "Hide the screen after a time without a key, such as 15m.",
      discussion: "It hides and does not protect; lock your screen or session for that.",
    ),
  )
  var lock: Span?

  func run() throws {
    var settings = Settings.read()
    settings.lockAfter = lock?.seconds ?? settings.lockAfter
    let docket = try docket.open()
    try DashboardSession(docket, settings: settings, sessionFile: SessionFile(of: docket.path))
      .run()
  }
}
