import ArgumentParser

/// Tries a team out at full size; Scripts/team-simulation and Scripts/benchmark-team run it.
@main
struct TeamTrials: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "team-trials",
    abstract: "Try a team out at full size.",
    subcommands: [Simulate.self, Measure.self],
  )
}
