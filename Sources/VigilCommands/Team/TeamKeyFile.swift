import CaseModel
import CaseStore
import Foundation
import Sealing
import TeamFeed

/// Where the key of a team is kept: in the user's configuration, apart from the docket, so that
/// a backup of the docket does not open the team's log.
enum TeamKeyFile {
  private static var folder: String { UserFolders.configuration + "/teams" }

  static func path(_ team: String) -> String { "\(folder)/\(team).key" }

  /// Reads the key of a team.
  ///
  /// - Parameter team: The team's name for itself.
  /// - Returns: The key.
  /// - Throws: `Problem` where it is not there or is no key.
  static func read(_ team: String) throws -> TeamKey {
    let path = path(team)
    guard let data = FileManager.default.contents(atPath: path) else {
      throw Problem(
        .failed,
        "\(path): the team's key is not here; ask for another invitation, and vigil team join it",
      )
    }
    let text = String(decoding: data, as: UTF8.self).trimmingCharacters(in: .whitespacesAndNewlines)
    guard let key = Data(base64Encoded: text).flatMap({ TeamKey(Array($0)) }) else {
      throw Problem(.failed, "\(path): is no key of a team; ask for another invitation")
    }
    return key
  }

  /// Whether there is a key of a team.
  static func isThere(_ team: String) -> Bool {
    FileManager.default.fileExists(atPath: path(team))
  }

  /// Keeps a key, readable by the user alone.
  static func write(_ key: TeamKey, of team: String) throws {
    try FileManager.default.createDirectory(
      atPath: folder,
      withIntermediateDirectories: true,
      attributes: [.posixPermissions: 0o700],
    )
    try PrivateFile.write(Array(Data(key.bytes).base64EncodedString().utf8) + [10], to: path(team))
  }
}
