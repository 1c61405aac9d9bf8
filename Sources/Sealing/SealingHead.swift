import CSodium
import Foundation

/// What is at the beginning of a sealed file: how its key is made.
struct SealingHead {
  /// Bytes: a letter, the salt, and the two limits of Argon2id.
  static let size = 1 + saltSize + 16
  private static let saltSize = 16

  let isByPassphrase: Bool
  let salt: [UInt8]
  /// How often memory is gone through.
  let passes: UInt64
  /// How much memory, in bytes.
  let memory: UInt64

  /// Makes the head of a new file.
  init(_ secret: Secret, salt: [UInt8]) {
    isByPassphrase = secret.isPassphrase
    self.salt = salt
    passes = UInt64(crypto_pwhash_opslimit_moderate())
    memory = UInt64(crypto_pwhash_memlimit_moderate())
  }

  /// Reads a head; limits that would take the machine down are refused.
  init(_ bytes: [UInt8], _ path: String) throws {
    guard bytes.count == SealingHead.size else { throw SealingError.cutShort(path) }
    isByPassphrase = bytes[0] == UInt8(ascii: "p")
    salt = Array(bytes[1...SealingHead.saltSize])
    passes = SealingHead.number(bytes[17..<25])
    memory = SealingHead.number(bytes[25..<33])
    guard isByPassphrase || bytes[0] == UInt8(ascii: "k"), 1...10 ~= passes,
      8_192...1_073_741_824 ~= memory
    else { throw SealingError.damaged(path) }
  }

  static func freshSalt() -> [UInt8] {
    var salt = [UInt8](repeating: 0, count: saltSize)
    unsafe randombytes_buf(&salt, salt.count)
    return salt
  }

  var bytes: [UInt8] {
    [UInt8(ascii: isByPassphrase ? "p" : "k")] + salt + SealingHead.bytes(passes)
      + SealingHead.bytes(memory)
  }

  private static func bytes(_ number: UInt64) -> [UInt8] {
    (0..<8).map { UInt8(truncatingIfNeeded: number >> (8 * $0)) }
  }

  private static func number(_ bytes: ArraySlice<UInt8>) -> UInt64 {
    bytes.reversed().reduce(0) { $0 << 8 | UInt64($1) }
  }
}
