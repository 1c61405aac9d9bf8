import CSodium
import Foundation

/// A file that only who has its passphrase or key file can read or change unnoticed.
///
/// After the head come pieces of 64 KiB, each encrypted and authenticated in its order, the last
/// marked as the last: a file cut short, put together otherwise or changed in a single bit is
/// refused.
///
/// > Source: libsodium's documentation, "Encrypted streams" (XChaCha20-Poly1305) and "Password
/// > hashing" (Argon2id, moderate limits).
public enum SealedFile {
  /// What the file begins with.
  private static let magic = Array("VIGIL SEALED 1\n".utf8)
  private static let piece = 65_536

  /// Whether a file begins as a sealed one does.
  public static func isSealed(_ path: String) -> Bool {
    guard let reader = try? PieceReader(path) else { return false }
    return (try? reader.read(magic.count)) == magic
  }

  /// Encrypts a file.
  ///
  /// - Parameters:
  ///   - path: The file.
  ///   - secret: What opens it again.
  ///   - write: Takes the bytes of the sealed file, in order.
  /// - Throws: `SealingError`, or what `write` throws.
  public static func seal(
    _ path: String,
    with secret: Secret,
    _ write: ([UInt8]) throws -> Void,
  ) throws {
    let reader = try PieceReader(path)
    try seal(with: secret, reading: reader.read, write)
  }

  /// Encrypts bytes that are to be nowhere in the clear, such as a key.
  ///
  /// - Parameters:
  ///   - bytes: The bytes.
  ///   - secret: What opens them again.
  /// - Returns: The bytes of the sealed file.
  /// - Throws: `SealingError`.
  public static func seal(_ bytes: [UInt8], with secret: Secret) throws -> [UInt8] {
    var left = bytes[...]
    var sealed: [UInt8] = []
    let read: (Int) -> [UInt8] = { count in
      defer { left = left.dropFirst(count) }
      return Array(left.prefix(count))
    }
    try seal(with: secret, reading: read) { sealed += $0 }
    return sealed
  }

  private static func seal(
    with secret: Secret,
    reading read: (Int) throws -> [UInt8],
    _ write: ([UInt8]) throws -> Void,
  ) throws {
    let salt = SealingHead.freshSalt()
    let head = SealingHead(secret, salt: salt)
    var key = try secret.key(head)
    defer { unsafe sodium_memzero(&key, key.count) }
    var state = crypto_secretstream_xchacha20poly1305_state()
    var start = [UInt8](repeating: 0, count: crypto_secretstream_xchacha20poly1305_headerbytes())
    unsafe crypto_secretstream_xchacha20poly1305_init_push(&state, &start, key)
    try write(magic + head.bytes + start)
    var bytes = try read(piece)
    while true {
      let next = bytes.count < piece ? [] : try read(piece)
      let isLast = next.isEmpty
      let tag =
        isLast
        ? crypto_secretstream_xchacha20poly1305_tag_final()
        : crypto_secretstream_xchacha20poly1305_tag_message()
      let room = bytes.count + crypto_secretstream_xchacha20poly1305_abytes()
      var sealed = [UInt8](repeating: 0, count: room)
      unsafe crypto_secretstream_xchacha20poly1305_push(
        &state,
        &sealed,
        nil,
        bytes,
        UInt64(bytes.count),
        head.bytes,
        UInt64(head.bytes.count),
        tag,
      )
      try write(sealed)
      if isLast { return }
      bytes = next
    }
  }

  /// Decrypts a file.
  ///
  /// - Parameters:
  ///   - path: The sealed file.
  ///   - secret: What opens it.
  ///   - write: Takes the bytes of the file, in order; throw them away if this throws.
  /// - Throws: `SealingError`, or what `write` throws.
  public static func open(
    _ path: String,
    with secret: Secret,
    _ write: ([UInt8]) throws -> Void,
  ) throws {
    let reader = try PieceReader(path)
    guard try reader.read(magic.count) == magic else { throw SealingError.notSealed(path) }
    let head = try SealingHead(reader.read(SealingHead.size), path)
    guard head.isByPassphrase == secret.isPassphrase else {
      throw SealingError.otherKind(path, needsPassphrase: head.isByPassphrase)
    }
    var key = try secret.key(head)
    defer { unsafe sodium_memzero(&key, key.count) }
    let start = try reader.read(crypto_secretstream_xchacha20poly1305_headerbytes())
    guard start.count == crypto_secretstream_xchacha20poly1305_headerbytes() else {
      throw SealingError.cutShort(path)
    }
    var state = crypto_secretstream_xchacha20poly1305_state()
    guard unsafe crypto_secretstream_xchacha20poly1305_init_pull(&state, start, key) == 0 else {
      throw SealingError.wrongSecret(path)
    }
    let overhead = crypto_secretstream_xchacha20poly1305_abytes()
    var isFirst = true
    while true {
      let sealed = try reader.read(piece + overhead)
      guard sealed.count >= overhead else { throw SealingError.cutShort(path) }
      var bytes = [UInt8](repeating: 0, count: sealed.count - overhead)
      var tag: UInt8 = 0
      let code = unsafe crypto_secretstream_xchacha20poly1305_pull(
        &state,
        &bytes,
        nil,
        &tag,
        sealed,
        UInt64(sealed.count),
        head.bytes,
        UInt64(head.bytes.count),
      )
      guard code == 0 else {
        throw isFirst ? SealingError.wrongSecret(path) : SealingError.damaged(path)
      }
      isFirst = false
      try write(bytes)
      guard tag == crypto_secretstream_xchacha20poly1305_tag_final() else { continue }
      guard try reader.read(1).isEmpty else { throw SealingError.damaged(path) }
      return
    }
  }
}
