import CSodium
import Foundation

/// What opens a sealed file.
public enum Secret: Sendable {
  /// Words somebody remembers, UTF-8.
  case passphrase([UInt8])
  /// The bytes of a key file.
  case keyFile([UInt8])

  /// The fewest bytes a key file has.
  public static let fewestKeyBytes = 32

  var isPassphrase: Bool {
    if case .passphrase = self { true } else { false }
  }

  /// The key of a file with a head.
  func key(_ head: SealingHead) throws -> [UInt8] {
    guard sodium_init() >= 0 else { throw SealingError.noLibrary }
    var key = [UInt8](
      repeating: 0,
      count: crypto_secretstream_xchacha20poly1305_keybytes(),
    )
    switch self {
    case .keyFile(let bytes):
      let material = head.salt + bytes
      unsafe crypto_generichash(&key, key.count, material, UInt64(material.count), nil, 0)
    case .passphrase(let words):
      var letters = words.map { CChar(bitPattern: $0) }
      defer { unsafe sodium_memzero(&letters, letters.count) }
      let code = unsafe crypto_pwhash(
        &key,
        UInt64(key.count),
        letters,
        UInt64(letters.count),
        head.salt,
        head.passes,
        Int(head.memory),
        crypto_pwhash_alg_argon2id13(),
      )
      guard code == 0 else { throw SealingError.noMemory(head.memory) }
    }
    return key
  }
}
