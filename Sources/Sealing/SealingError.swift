public import CaseModel
import Foundation

/// Why a file could not be sealed or opened.
public enum SealingError: WordedError, Hashable {
  /// The library does not start.
  case noLibrary
  /// There is too little memory for that many bytes.
  case noMemory(UInt64)
  /// The file cannot be read; the system's error number.
  case unreadable(String, Int32)
  /// The file is no sealed one.
  case notSealed(String)
  /// It was sealed with the other kind of secret.
  case otherKind(String, needsPassphrase: Bool)
  /// The passphrase or key is not the one it was sealed with.
  case wrongSecret(String)
  /// Its end is missing.
  case cutShort(String)
  /// It was changed since it was sealed.
  case damaged(String)

  /// What happened and what to do about it.
  public var wording: Phrase {
    switch self {
    case .noLibrary: "libsodium does not start; install libsodium23 again"
    case .noMemory(let bytes): "a passphrase needs \(bytes >> 20) MB of memory; end other programs"
    case .unreadable(let path, let number): unsafe "\(path): \(String(cString: strerror(number)))"
    case .notSealed(let path): "\(path): is not a sealed file"
    case .otherKind(let path, let needsPassphrase):
      needsPassphrase
        ? "\(path): was sealed with a passphrase; leave --key-file out"
        : "\(path): was sealed with a key file; name it with --key-file"
    case .wrongSecret(let path):
      """
      \(path): the passphrase or key is not the one it was sealed with, or its beginning is damaged
      """
    case .cutShort(let path): "\(path): its end is missing; take another backup"
    case .damaged(let path): "\(path): was changed since it was sealed; take another backup"
    }
  }
}

/// Reads a file piece by piece.
final class PieceReader {
  private let path: String
  private let file: Int32

  init(_ path: String) throws {
    self.path = path
    file = unsafe Foundation.open(path, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { throw SealingError.unreadable(path, errno) }
  }

  deinit {
    close(file)
  }

  /// The next bytes; fewer only at the end.
  func read(_ count: Int) throws -> [UInt8] {
    var bytes = [UInt8](repeating: 0, count: count)
    var done = 0
    while done < count {
      let came = unsafe bytes.withUnsafeMutableBytes { room in
        unsafe Foundation.read(file, room.baseAddress.map { unsafe $0 + done }, count - done)
      }
      if came < 0, errno == EINTR { continue }
      guard came >= 0 else { throw SealingError.unreadable(path, errno) }
      if came == 0 { break }
      done += came
    }
    return Array(bytes.prefix(done))
  }
}
