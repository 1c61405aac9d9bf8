import ArgumentParser

/// What belongs to a team of several machines.
struct TeamCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "team",
    abstract: "Share a clinic's docket among offices, over a PostgreSQL database.",
    discussion: """
      vigil team init 'host=db.example.org dbname=clinic'   begin, with this docket
      vigil team invite ana --office north --to ana.invitation
      vigil team join ana.invitation --docket clinic.vigil  on the other machine
      vigil team status                                     who, how far, what waits
      vigil team follow                                     stay in step, live
      vigil team check                                      compare log and docket

      Every machine keeps a docket of its own, which works without a line. What is
      entered waits until there is one; the order in the log decides. The server
      reads nothing: what is sent is sealed with the team's key.

      The line is encrypted and the server's certificate checked (sslrootcert=FILE
      in the address names the one to check by). Passwords come from ~/.pgpass, a
      service file or the terminal, never from the command line.
      """,
    subcommands: [
      TeamInitCommand.self, TeamInviteCommand.self, TeamJoinCommand.self, TeamStatusCommand.self,
      TeamSyncCommand.self, TeamFollowCommand.self, TeamCheckCommand.self, TeamLeaveCommand.self,
      TeamUpgradeCommand.self,
    ],
  )
}

/// The name a machine goes by in its team.
struct MachineOptions: ParsableArguments {
  @Option(
    name: .long,
    help: ArgumentHelp("What the team calls this machine; else $USER.", valueName: "name"),
  )
  var machine: String?

  var name: String { machine ?? CurrentUser.name }
}
