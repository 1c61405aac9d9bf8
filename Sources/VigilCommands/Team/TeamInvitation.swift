import CaseModel
import CaseStore
import Foundation
import Sealing

/// What a machine needs to join a team: where its log is, and the key that opens it.
///
/// It is handed over in a sealed file; who has the file and its passphrase can read every client of
/// the team once the database lets them in.
struct TeamInvitation: Codable {
  var team: String
  var address: String
  var key: Data

  /// Writes the invitation, sealed.
  func write(to path: String, with secret: Secret) throws {
    guard !FileManager.default.fileExists(atPath: path) else {
      throw Problem(.failed, "\(path): there is a file already; choose another name")
    }
    // The key of the team is never on the disk in the clear.
    let plain = Array(try JSONEncoder().encode(self))
    try PrivateFile.write(try SealedFile.seal(plain, with: secret), to: path)
  }

  /// Opens an invitation.
  init(_ path: String, with secret: Secret) throws {
    guard SealedFile.isSealed(path) else {
      throw Problem(.failed, "\(path): is no invitation to a team; vigil team invite writes one")
    }
    var plain: [UInt8] = []
    try SealedFile.open(path, with: secret) { plain += $0 }
    // Opened with the right secret, and something else: the error says so.
    guard let found = try? JSONDecoder().decode(TeamInvitation.self, from: Data(plain)) else {
      throw Problem(.failed, "\(path): is no invitation to a team")
    }
    self = found
  }

  init(team: String, address: String, key: TeamKey) {
    self.team = team
    self.address = address
    self.key = Data(key.bytes)
  }
}
