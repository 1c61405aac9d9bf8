import ArgumentParser
import CaseModel
import CaseStore
import TeamFeed

/// Brings the schema of a team's log up to date.
struct TeamUpgradeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "upgrade",
    abstract: "Bring the team's database up to the version this Vigil writes.",
    discussion: """
      Whoever began the team runs it once, after Vigil was updated. Machines that are
      not updated yet go on in their own dockets, and are told so.
      """,
  )

  @OptionGroup var docket: DocketOptions

  func run() throws {
    let docket = try docket.open()
    let membership = try TeamVisit.membership(of: docket)
    let address = try TeamAddress(membership.address)
    do {
      _ = try PostgresTeamLog.prepare(address, team: nil)
    } catch TeamFault.needsPassword where StandardError.isTerminal {
      let password = try Passphrase.password()
      _ = try PostgresTeamLog.prepare(address, password: password, team: nil)
    }
    StandardOutput.say("the team's log is of this version")
  }
}
