import CSodium
import Foundation

/// A key that seals short texts, so that whoever keeps them reads nothing of them.
///
/// > Source: libsodium's documentation, "XChaCha20-Poly1305 construction" and "Generic hashing".
public struct TeamKey: Hashable, Sendable {
  /// The bytes of the key.
  public let bytes: [UInt8]

  /// How many bytes a key has.
  public static let size = 32

  /// Makes a new key that nobody can guess.
  ///
  /// - Throws: `SealingError.noLibrary` where libsodium does not start.
  public init() throws {
    guard sodium_init() >= 0 else { throw SealingError.noLibrary }
    var key = [UInt8](repeating: 0, count: TeamKey.size)
    unsafe randombytes_buf(&key, key.count)
    bytes = key
  }

  /// Makes a key of its bytes; nil where they are not as many as a key has.
  public init?(_ bytes: [UInt8]) {
    guard bytes.count == TeamKey.size, sodium_init() >= 0 else { return nil }
    self.bytes = bytes
  }

  /// Seals a message.
  ///
  /// - Parameters:
  ///   - message: The message.
  ///   - place: What it belongs to; it opens only with the same again.
  /// - Returns: The sealed bytes, 40 more than the message has.
  public func seal(_ message: [UInt8], in place: String) -> [UInt8] {
    var nonce = [UInt8](repeating: 0, count: TeamKey.nonceSize)
    unsafe randombytes_buf(&nonce, nonce.count)
    var sealed = [UInt8](repeating: 0, count: message.count + TeamKey.tagSize)
    var size: UInt64 = 0
    let bound = Array(place.utf8)
    unsafe crypto_aead_xchacha20poly1305_ietf_encrypt(
      &sealed,
      &size,
      message,
      UInt64(message.count),
      bound,
      UInt64(bound.count),
      nil,
      nonce,
      bytes,
    )
    return nonce + sealed.prefix(Int(size))
  }

  /// Opens what was sealed; nil where the key or the place is another, or a bit was changed.
  public func open(_ sealed: [UInt8], in place: String) -> [UInt8]? {
    guard sealed.count >= TeamKey.nonceSize + TeamKey.tagSize else { return nil }
    let nonce = Array(sealed.prefix(TeamKey.nonceSize))
    let rest = Array(sealed.dropFirst(TeamKey.nonceSize))
    var message = [UInt8](repeating: 0, count: rest.count)
    var size: UInt64 = 0
    let bound = Array(place.utf8)
    let code = unsafe crypto_aead_xchacha20poly1305_ietf_decrypt(
      &message,
      &size,
      nil,
      rest,
      UInt64(rest.count),
      bound,
      UInt64(bound.count),
      nonce,
      bytes,
    )
    return code == 0 ? Array(message.prefix(Int(size))) : nil
  }

  /// A name for a text that is the same each time, and from which nobody without the key learns it.
  public func tag(_ text: String) -> [UInt8] { tag(Array(text.utf8)) }

  /// A name for bytes, as for a text.
  public func tag(_ message: [UInt8]) -> [UInt8] {
    var tag = [UInt8](repeating: 0, count: 16)
    unsafe crypto_generichash(&tag, tag.count, message, UInt64(message.count), bytes, bytes.count)
    return tag
  }

  private static let nonceSize = Int(crypto_aead_xchacha20poly1305_ietf_NPUBBYTES)
  private static let tagSize = Int(crypto_aead_xchacha20poly1305_ietf_ABYTES)
}
