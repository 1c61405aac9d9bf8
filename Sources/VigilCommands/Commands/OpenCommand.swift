import ArgumentParser
import CaseStore

/// Opens the dashboard on the user's docket.
struct OpenCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "open",
    abstract: "Open the dashboard on your docket; what vigil does without a command.",
    discussion: """
      vigil
      vigil ~/clinic.vigil
      vigil open --view friday
      """,
  )

  @OptionGroup var docket: DocketOptions
  @Argument(help: "The docket file, as with --docket.", completion: .file(extensions: ["vigil"]))
  var file: String?
  @Option(
    name: .long,
    help: ArgumentHelp(
      "Hide the screen after a time without a key, such as 15m.",
      discussion: "It hides and does not protect; lock your screen or session for that.",
    ),
  )
  var lock: Span?

  @Option(
    name: .long,
    help: ArgumentHelp("Open a view by its name; vigil views lists them.", valueName: "name"),
  )
  var view: String?

  @Flag(
    name: .long,
    help: "Say lines one after the other and draw nothing, for a screen reader; the same keys.",
  )
  var linear = false

  func run() throws {
    let docket = try docket.named(file)
    if !docket.exists, FirstStart.isPossible { return try FirstStart(docket).run() }
    var settings = Settings.read()
    settings.lockAfter = lock?.seconds ?? settings.lockAfter
    let file = SessionFile(of: docket.path)
    let start = try view.map { try ViewsCommand.named($0).start(from: file.read()) }
    guard docket.isWritable else {
      let look = try docket.look()
      let start = start ?? file.read()
      return try DashboardSession(watching: look, start: start, rotation: nil).run()
    }
    let opened = try docket.openToWork()
    try DashboardSession(
      opened,
      settings: settings,
      sessionFile: file,
      start: start,
      isLinear: linear,
    )
    .run()
  }
}
