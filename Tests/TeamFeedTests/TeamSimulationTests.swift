import CaseStore
import TeamFeed
import TeamTestSupport
import Testing

@Suite("Machines whose lines are cut, from seeds")
struct TeamSimulationTests {
  @Test(
    "Every docket ends the same, every fact is there once, every claim has one winner",
    arguments: 1...3 as ClosedRange<UInt64>,
  )
  func simulation(seed: UInt64) throws {
    let log = try SQLiteTeamLog(team: "team")
    let run = try TeamSimulation(TeamSimulation.Size(), seed: seed) { log }
    #expect(try run.findings() == [], "seed \(seed)")
    #expect(run.cuts > 0 && run.kills > 0, "seed \(seed) tries nothing")
  }

  @Test("The same over PostgreSQL", .enabled(if: PostgresServer.isInstalled))
  func overPostgres() throws {
    let server = try #require(PostgresServer.shared)
    let address = try server.address(try server.database())
    #expect(try PostgresTeamLog.prepare(address, team: "team"))
    let run = try TeamSimulation(TeamSimulation.Size(events: 300), seed: 7) {
      try PostgresTeamLog(address)
    }
    #expect(try run.findings() == [])
  }
}
