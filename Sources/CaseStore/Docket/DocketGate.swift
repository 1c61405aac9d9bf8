import Foundation

/// Keeps those who write to a docket, or open it, apart from an import that puts another in its
/// place.
///
/// Everybody passes at once but for the import, which waits for all and keeps all out for the
/// moment of the change. Whoever arrives while it waits queues at the turnstile, so that it does
/// not wait for ever.
final class DocketGate {
  private let gate: Int32
  private let turnstile: Int32

  /// Passes, together with others; where the folder cannot be written there is nothing to keep
  /// apart, and everybody passes.
  convenience init(passing path: String) {
    self.init(path)
    flock(turnstile, LOCK_SH)
    flock(gate, LOCK_SH)
    flock(turnstile, LOCK_UN)
  }

  /// Passes alone, once everybody else is through.
  convenience init(closing path: String) {
    self.init(path)
    flock(turnstile, LOCK_EX)
    flock(gate, LOCK_EX)
  }

  private init(_ path: String) {
    let target = URL(filePath: path)
    let name = target.lastPathComponent
    // A hidden file is one being made, which nobody else knows of.
    guard !name.hasPrefix(".") else {
      (gate, turnstile) = (-1, -1)
      return
    }
    let hidden = target.deletingLastPathComponent().path + "/." + name
    gate = DocketGate.file(hidden + ".gate.lock")
    turnstile = DocketGate.file(hidden + ".turnstile.lock")
  }

  private static func file(_ path: String) -> Int32 {
    Foundation.open(path, O_CREAT | O_RDWR | O_CLOEXEC | O_NOFOLLOW, 0o600)
  }

  deinit {
    for file in [gate, turnstile] where file >= 0 { Foundation.close(file) }
  }
}

/// Which file a path led to: another one stands there once an import has put it in place.
struct FileIdentity: Hashable {
  private let device: UInt64
  private let number: UInt64

  /// Looks at the file of a path; nothing where there is none.
  init?(_ path: String) {
    var status = stat()
    guard stat(path, &status) == 0 else { return nil }
    device = UInt64(status.st_dev)
    number = UInt64(status.st_ino)
  }
}
