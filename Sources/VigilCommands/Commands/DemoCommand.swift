import ArgumentParser
import CaseModel
import CaseSamples
import CaseStore
import Foundation

/// Makes up a clinic and opens the dashboard on it.
struct DemoCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "demo",
    abstract: "Try Vigil on a made-up clinic with made-up clients.",
    discussion: """
      Without --docket the clinic is gone when you leave. With it the docket stays,
      for vigil find, vigil report and the other commands. With --live the court
      moves a hearing every few seconds, and lists and queues follow.
      """,
  )

  @Option(name: .long, help: ArgumentHelp("Keep the docket in a new file.", valueName: "file"))
  var docket: String?
  @Option(name: .long, help: "Another number makes up other clients.") var seed: UInt64 = 1
  @Flag(name: .long, help: "Make the docket and do not open the dashboard.") var noOpen = false

  @Flag(name: .long, help: "Have something happen every few seconds.") var live = false
  @Flag(name: .long, help: "Say lines instead of drawing, for a screen reader.") var linear = false

  func run() throws {
    try DemoCommand.withDocket(docket) { path in
      let demo = DemoDocket(seed: seed, today: Day.today)
      let made = try DemoCommand.make(demo, at: path)
      if noOpen {
        return StandardError.remark("\(path): \(demo.histories.count) made-up clients")
      }
      if live { feed(DemoFeed(made, demo, seed: seed, today: Day.today)) }
      try DashboardSession(made, settings: .read(), sessionFile: nil, isLinear: linear).run()
    }
  }

  /// Runs a body with the path of a docket to make: the one given, or one that is removed after.
  static func withDocket(_ path: String?, _ body: (String) throws -> Void) throws {
    if let path { return try body(path) }
    try TemporaryDocket.lend("demo.vigil", body)
  }

  /// Makes the docket of a made-up clinic.
  static func make(_ demo: DemoDocket, at path: String) throws -> Docket {
    let made = try Docket.create(
      at: path,
      kind: .caseload,
      name: DemoDocket.clinic,
      asOf: Day.today,
      plan: try UserRules.plan(),
    )
    try made.add(demo.histories, who: "vigil demo", source: "made up")
    return made
  }

  /// Lets things happen, until the program ends.
  private func feed(_ feed: DemoFeed) {
    Thread.detachNewThread {
      var feed = feed
      while true {
        Thread.sleep(forTimeInterval: DemoCommand.pause)
        // One that cannot be entered, such as at the very end, is left out.
        _ = try? feed.next()
      }
    }
  }

  private static let pause = 4.0
}
