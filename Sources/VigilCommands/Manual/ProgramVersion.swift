import CVersion
import CaseIntake
import CaseStore
import NcursesTerminal
import Sealing
import TeamFeed

/// Which Vigil this is, and what it was built with.
enum ProgramVersion {
  /// The number of the release this is, or is on the way to.
  static let number = "0.2.0"

  /// What `--version` prints: number and commit, and below them every library.
  static var page: String {
    let libraries = [
      "libpq \(PostgresTeamLog.libraryVersion)", "libsodium \(TeamKey.libraryVersion)",
      "libxml2 \(WorkbookLibrary.version)", NcursesTerminal.libraryVersion,
      unsafe String(cString: vigil_packages()),
    ]
    return text + "\nwith " + libraries.joined(separator: ", ")
  }

  /// Number, commit and the library of the file format, on one line.
  static var text: String {
    let commit = unsafe String(cString: vigil_commit())
    let parts =
      (commit.isEmpty ? [] : ["commit \(commit)"]) + ["SQLite \(Docket.libraryVersion)"]
    return "\(number) (\(parts.joined(separator: ", ")))"
  }
}
