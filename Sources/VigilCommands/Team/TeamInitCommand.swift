import ArgumentParser
import CaseModel
import CaseStore
import Foundation
import Sealing
import TeamFeed
import TextLayout

/// Begins a team with the docket there is.
struct TeamInitCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "init",
    abstract: "Begin a team in a database, with this docket as its first.",
    discussion: """
      vigil team init 'host=db.example.org dbname=clinic user=admin'
      vigil team init service=clinic

      The database is there and empty; its user may make schemas and roles. The
      team's key is made here and kept in your configuration: without it, or an
      invitation, nobody reads the log, you included. Keep a copy elsewhere.
      """,
  )

  @OptionGroup var docket: DocketOptions
  @OptionGroup var machine: MachineOptions
  @Argument(help: "The database, as PostgreSQL's tools write it; without a password.")
  var address: String

  func run() throws {
    let address = try TeamAddress(address)
    let docket = try docket.open()
    guard try TeamVisit.found(docket) == nil else {
      throw Problem(.failed, "\(docket.path): is in a team already; vigil team status says which")
    }
    let log = try prepared(address)
    let team = try log.team()
    // A team that was begun and holds nothing yet is begun again, such as after a lost connection.
    guard try log.entries(after: 0, limit: 1).head == 0 else {
      throw Problem(
        .failed,
        "there is a team in this database already; ask for an invitation, and vigil team join it",
      )
    }
    // The key is on the disk before anything is sealed with it.
    let key = try TeamKeyFile.isThere(team) ? TeamKeyFile.read(team) : TeamKey()
    try TeamKeyFile.write(key, of: team)
    let sync = try TeamSync.join(
      docket,
      log: log,
      key: key,
      team: team,
      address: address.text,
      name: machine.name,
    )
    let applied = try TeamVisit.visit(sync)
    StandardOutput.say(
      "\(docket.path): a team begins; \(applied.confirmed.grouped) entries sent"
    )
    StandardError.remark(
      """
      the team's key: \(TeamKeyFile.path(team)); keep a copy elsewhere
      next: vigil team invite USER --to FILE, and vigil team join FILE on the other machine
      """
    )
  }

  private func prepared(_ address: TeamAddress) throws -> PostgresTeamLog {
    let name = TeamSync.newTeam
    do {
      _ = try PostgresTeamLog.prepare(address, team: name)
      return try PostgresTeamLog(address)
    } catch TeamFault.needsPassword where StandardError.isTerminal {
      let password = try Passphrase.password()
      _ = try PostgresTeamLog.prepare(address, password: password, team: name)
      return try PostgresTeamLog(address, password: password)
    }
  }
}
