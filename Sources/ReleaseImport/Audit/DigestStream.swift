import CSodium
import CaseIntake
import Foundation

/// Makes the SHA-256 digest of bytes, which anybody can check with `sha256sum`.
struct FileDigest {
  private var state = crypto_hash_sha256_state()

  init() {
    unsafe crypto_hash_sha256_init(&state)
  }

  /// Adds bytes.
  mutating func add(_ bytes: UnsafeRawBufferPointer) {
    let bytes = unsafe bytes.assumingMemoryBound(to: UInt8.self)
    guard let start = bytes.baseAddress else { return }
    unsafe crypto_hash_sha256_update(&state, start, UInt64(bytes.count))
  }

  /// The digest of everything added, in hexadecimal.
  var text: String {
    var state = state
    var digest = [UInt8](repeating: 0, count: crypto_hash_sha256_bytes())
    unsafe crypto_hash_sha256_final(&state, &digest)
    return digest.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
  }

  /// The digest of a whole file.
  static func text(of path: String) throws -> String {
    let stream = try FileStream(path: path, name: path)
    defer { stream.close() }
    var digest = FileDigest()
    let room = UnsafeMutableRawBufferPointer.allocate(byteCount: 1 << 18, alignment: 1)
    defer { unsafe room.deallocate() }
    while case let count = try unsafe stream.read(into: room), count > 0 {
      unsafe digest.add(UnsafeRawBufferPointer(rebasing: room.prefix(count)))
    }
    return digest.text
  }
}

/// A stream whose bytes are counted and digested on their way.
final class DigestStream: ByteStream {
  private let source: any ByteStream
  private(set) var digest = FileDigest()
  private(set) var count = 0

  init(_ source: any ByteStream) {
    self.source = source
  }

  func read(into buffer: UnsafeMutableRawBufferPointer) throws -> Int {
    let came = try unsafe source.read(into: buffer)
    count += came
    unsafe digest.add(UnsafeRawBufferPointer(rebasing: buffer.prefix(came)))
    return came
  }

  func close() {
    source.close()
  }
}
