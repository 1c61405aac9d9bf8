import ArgumentParser
import CaseModel
import CaseSamples
import CaseStore
import Foundation

/// Shows somebody around in the dashboard, on a made-up clinic.
struct TourCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "tour",
    abstract: "See what the dashboard does in eight steps, on made-up clients.",
    discussion: """
      Each step is done by you, in the real dashboard, and the next one follows.
      Nothing is kept; q leaves at any time.
      """,
  )

  @Flag(name: .long, help: "Say lines instead of drawing, for a screen reader.") var linear = false

  func run() throws {
    try DemoCommand.withDocket(nil) { path in
      let made = try DemoCommand.make(DemoDocket(seed: 1, today: Day.today), at: path)
      let settings = Settings.read()
      try DashboardSession(
        made,
        settings: settings,
        sessionFile: nil,
        isLinear: linear,
        isTour: true,
      )
      .run()
    }
  }
}
