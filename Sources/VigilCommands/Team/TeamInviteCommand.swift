import ArgumentParser
import CaseModel
import CaseStore
import Foundation
import Sealing
import TeamFeed

/// Lets another machine into the team.
struct TeamInviteCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "invite",
    abstract: "Let a database user into the team, and write an invitation for their machine.",
    discussion: """
      vigil team invite ana --to ana.invitation
      vigil team invite bo --office north --may read --to bo.invitation

      The user is made in the database where there is none, without a password: set
      one with psql's \\password, or let them in by a certificate. With --office they
      see the clients of that office, and those of none, and no others: the server
      keeps the rest from them. The invitation is sealed with a passphrase, which
      you tell them by another way. It opens the whole log to whoever gets hold of
      both and of the database.
      """,
  )

  @OptionGroup var docket: DocketOptions
  @OptionGroup var secret: SecretOptions
  @Argument(help: "The database user.") var user: String
  @Option(name: .long, help: "The office whose clients they see; all where none is named.")
  var office: String?
  @Option(name: .long, help: "What they may do: read, add or administer.") var may = "add"
  @Option(name: .long, help: "The file to write.", completion: .file()) var to: String

  func validate() throws {
    guard TeamRight(rawValue: may) != nil else {
      throw ValidationError("--may takes read, add or administer")
    }
  }

  func run() throws {
    let docket = try docket.open()
    let membership = try TeamVisit.membership(of: docket)
    let key = try TeamKeyFile.read(membership.team)
    let address = try TeamAddress(membership.address)
    let log = try TeamVisit.log(address)
    let isMade = try log.invite(user, TeamRight(rawValue: may) ?? .add, office: office)
    try TeamInvitation(
      team: membership.team,
      address: try address.forUser(user).text,
      key: key,
    )
    .write(to: to, with: try secret.secret(twice: true))
    StandardOutput.say("\(to): an invitation for \(user)")
    if isMade {
      StandardError.remark("\(user) is new in the database and has no password yet")
    }
  }
}
