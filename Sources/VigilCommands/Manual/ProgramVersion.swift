import CVersion
import CaseStore

/// Which Vigil this is, and what it was built with.
enum ProgramVersion {
  /// The number of the release this is, or is on the way to.
  static let number = "0.2.0"

  /// Number, commit and libraries, as `--version` prints them.
  static var text: String {
    let commit = unsafe String(cString: vigil_commit())
    let parts =
      (commit.isEmpty ? [] : ["commit \(commit)"]) + ["SQLite \(Docket.libraryVersion)"]
    return "\(number) (\(parts.joined(separator: ", ")))"
  }
}
