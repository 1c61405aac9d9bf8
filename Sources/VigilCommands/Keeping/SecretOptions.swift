import ArgumentParser
import CaseModel
import CaseStore
import Foundation
import Platform
import Sealing

/// What a backup is encrypted with.
///
/// A passphrase is asked for, and never taken from the command line, where every user of the
/// machine can read it.
struct SecretOptions: ParsableArguments {
  @Option(
    name: .long,
    help: ArgumentHelp(
      "A file whose bytes are the key, 32 or more; needs nobody at the keyboard.",
      discussion: "Make one with: umask 077; head -c 32 /dev/urandom > vigil.key",
      valueName: "file",
    ),
    completion: .file(),
  )
  var keyFile: String?

  /// Reads the key file, or asks for a passphrase.
  ///
  /// - Parameter twice: Whether it is asked for twice, because nothing would show a slip.
  /// - Returns: The secret.
  /// - Throws: `Problem`: the key file cannot be read or is too short, or nobody is there to ask.
  func secret(twice: Bool) throws -> Secret {
    guard let keyFile else { return .passphrase(try Passphrase.ask(twice: twice)) }
    guard let data = FileManager.default.contents(atPath: keyFile) else {
      throw Problem(.failed, "\(keyFile): \(Phrase(words: SystemReason.text(errno)))")
    }
    guard data.count >= Secret.fewestKeyBytes else {
      throw Problem(.failed, "\(keyFile): a key file has \(Secret.fewestKeyBytes) bytes or more")
    }
    return .keyFile(Array(data))
  }
}
