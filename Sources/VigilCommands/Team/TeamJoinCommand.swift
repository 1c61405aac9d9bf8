import ArgumentParser
import CaseModel
import CaseStore
import Foundation
import Sealing
import TeamFeed
import TextLayout

/// Takes a docket into a team.
struct TeamJoinCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "join",
    abstract: "Join a team by an invitation, with a new docket.",
    discussion: """
      vigil team join ana.invitation --docket ~/clinic.vigil
      vigil team join --again

      The docket is made where there is none, and is empty otherwise: clients of
      another docket are brought in by vigil import. --again gives a docket that is
      a copy, or was brought back from a backup, a number of its own; what it holds
      is neither lost nor sent twice.
      """,
  )

  @OptionGroup var docket: DocketOptions
  @OptionGroup var machine: MachineOptions
  @OptionGroup var secret: SecretOptions
  @Argument(help: "The invitation.", completion: .file()) var invitation: String?
  @Flag(name: .long, help: "Give this docket another number in its team.") var again = false

  func validate() throws {
    guard (invitation != nil) != again else {
      throw ValidationError("name an invitation, or take --again")
    }
  }

  func run() throws {
    if again { return try joinAgain() }
    let invitation = try TeamInvitation(invitation ?? "", with: try secret.secret(twice: false))
    guard let key = TeamKey(Array(invitation.key)) else {
      throw Problem(.failed, "the invitation's key is damaged; ask for another")
    }
    let log = try TeamVisit.log(try TeamAddress(invitation.address))
    let docket = try docket.openOrMake()
    try requireEmpty(docket)
    let sync = try TeamSync.join(
      docket,
      log: log,
      key: key,
      team: invitation.team,
      address: invitation.address,
      name: machine.name,
    )
    try TeamKeyFile.write(key, of: invitation.team)
    let applied = try TeamVisit.visit(sync)
    StandardOutput.say("\(docket.path): joined; \(TeamVisit.words(applied))")
  }

  private func requireEmpty(_ docket: Docket) throws {
    if let membership = try TeamVisit.found(docket) {
      throw Problem(.failed, "\(docket.path): is machine \(membership.machine) of a team already")
    }
    // Numbers it gave before would be those of other machines.
    guard try docket.reader().events(after: 0, EventSelection(), limit: 1).events.isEmpty else {
      throw Problem(
        .failed,
        """
        \(docket.path): has been entered into; join with a new docket, --docket FILE, and bring \
        them in by vigil import caseload
        """,
      )
    }
  }

  private func joinAgain() throws {
    let docket = try docket.open()
    let membership = try TeamVisit.membership(of: docket)
    let key = try TeamKeyFile.read(membership.team)
    let log = try TeamVisit.log(try TeamAddress(membership.address))
    let (sync, sent) = try TeamSync.joinAgain(docket, log: log, key: key, name: machine.name)
    let applied = try TeamVisit.visit(sync)
    StandardOutput.say(
      """
      \(docket.path): a machine of its own now; \(sent.grouped) entries that waited had been sent \
      already; \(TeamVisit.words(applied))
      """
    )
  }
}
