public import ArgumentParser
import CaseModel
import CaseStore
public import Dashboard
import TextLayout

/// Opens a dashboard that only looks.
struct MonitorCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "monitor",
    abstract: "Watch a docket on a wall screen or over SSH; nothing can be changed from there.",
    discussion: """
      vigil monitor --rotate 20s                     every pane in turn
      vigil monitor --pane hearings --pane clocks --rotate 1m
      vigil monitor --pane hearings --filter 'hearing<7d'

      The docket is opened for reading alone; keys that would change it, copy from
      it or stop the program do not exist there, and nothing is kept of the visit.
      For a key that may watch and do nothing else, write in
      ~/.ssh/authorized_keys, on one line:

        restrict,pty,command="vigil monitor --docket /srv/clinic.vigil" ssh-ed25519 …

      What the other side asks to run is not looked at.
      """,
  )

  @OptionGroup var docket: DocketOptions
  @Option(
    name: .long,
    help: ArgumentHelp(
      "A pane to show, by name: \(PaneKey.tabs.map(\.word).joined(separator: ", ")).",
      discussion: "Given more than once, the panes --rotate goes through.",
      valueName: "name",
    ),
  )
  var pane: [PaneKey] = []
  @Option(name: .long, help: "The queue to show in the pane of queues, by name.")
  var queue: String?
  @Option(name: .long, help: "Show the panes in turn, each for a time such as 20s or 2m.")
  var rotate: Span?
  @Flag(name: .long, help: "Hide names, A-numbers and notes: for a wall others can see.")
  var noNames = false
  @Option(name: .long, help: "A filter for every list, as after / in the dashboard.")
  var filter: String?

  func run() throws {
    var start = SessionState()
    start.pane = pane.first ?? (queue == nil ? .overview : .queues)
    if let queue {
      let known = try UserQueues.all().map(\.key)
      guard known.contains(queue) else {
        let names = known.joined(separator: ", ")
        throw Problem(.usage, "no queue is called \(SafeText(queue).text); there are \(names)")
      }
      start.queue = queue
    }
    let docket = try ReadOnlyDocket.open(at: docket.path, plan: try UserRules.plan()) { Day.today }
    if let filter {
      _ = try Filter.read([filter], try docket.vocabulary())
      for key in PaneKey.tabs where key != .overview {
        start.panes[key, default: SessionState.Pane()].filter = filter
      }
    }
    let panes = pane.isEmpty ? PaneKey.tabs : pane
    let rotation = rotate.map { Conduct.Rotation(panes: panes, seconds: $0.seconds) }
    try DashboardSession(
      watching: docket,
      start: start,
      rotation: rotation,
      hidesNames: noNames,
    )
    .run()
  }
}

extension PaneKey: ExpressibleByArgument {
  /// Reads the name of a pane.
  public init?(argument: String) {
    self.init(word: argument)
  }

  /// The names there are, for help and completion.
  public static var allValueStrings: [String] { tabs.map(\.word) }
}
