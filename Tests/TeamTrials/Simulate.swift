import ArgumentParser
import CaseStore
import Foundation
import TeamFeed
import TeamTestSupport

/// Simulates a team from a seed.
struct Simulate: ParsableCommand {
  static let configuration = CommandConfiguration(abstract: "Simulate a team from a seed.")

  @Option(help: "The seed.") var seed: UInt64 = 1
  @Option(help: "The machines.") var machines = 8
  @Option(help: "The facts entered.") var events = 200_000
  @Option(help: "A database with an empty team's log; a log in memory where none is named.")
  var address: String?

  func run() throws {
    let start = ContinuousClock.now
    let memory = try SQLiteTeamLog(team: "team")
    let place = try address.map { try TeamAddress($0) }
    if let place { _ = try PostgresTeamLog.prepare(place, team: "team") }
    let size = TeamSimulation.Size(machines: machines, events: events)
    let run = try TeamSimulation(size, seed: seed) {
      if let place { return try PostgresTeamLog(place) }
      return memory
    }
    let findings = try run.findings()
    let outcome = try run.outcome()
    let seconds = Int((ContinuousClock.now - start) / .seconds(1))
    print(
      "seed \(seed): \(machines) machines, \(run.entered) facts, \(outcome.entries) entries, "
        + "\(run.cuts) cuts, \(run.kills) kills, digest \(outcome.facts), \(seconds) s: "
        + (findings.isEmpty ? "as it should be" : "WRONG")
    )
    for finding in findings.prefix(20) { print("  \(finding)") }
    guard findings.isEmpty else { throw ExitCode.failure }
  }
}
