import Foundation
import Platform

/// Keeps those who write to a docket, or open it, apart from whoever puts another in its place.
///
/// Everybody passes at once but for the one who closes the gate, such as an import: it waits for
/// all and keeps all out for the moment of the change. Whoever arrives while it waits queues at the
/// turnstile, so that it does not wait for ever.
final class DocketGate {
  private let path: String
  private let gate: Int32
  private let turnstile: Int32

  /// Passes, together with others; where the folder cannot be written there is nothing to keep
  /// apart, and everybody passes.
  ///
  /// - Throws: `DocketError.keptWaiting` after a minute, or where whoever waits gives up.
  convenience init(passing path: String) throws {
    self.init(path)
    let wait = DocketWait(path)
    try wait.lock(turnstile, LOCK_SH)
    try wait.lock(gate, LOCK_SH)
    if turnstile >= 0 { flock(turnstile, LOCK_UN) }
  }

  /// Passes alone, once everybody else is through.
  ///
  /// - Throws: `DocketError.keptWaiting` after a minute, or where whoever waits gives up.
  convenience init(closing path: String) throws {
    self.init(path)
    let wait = DocketWait(path)
    try wait.lock(turnstile, LOCK_EX)
    try wait.lock(gate, LOCK_EX)
  }

  private init(_ path: String) {
    self.path = path
    // A hidden file is one being made, which nobody else knows of.
    guard !URL(filePath: path).lastPathComponent.hasPrefix(".") else {
      (gate, turnstile) = (-1, -1)
      return
    }
    gate = DocketGate.file(path, "gate.lock")
    turnstile = DocketGate.file(path, "turnstile.lock")
  }

  private static func file(_ path: String, _ end: String) -> Int32 {
    let name = FileName.hidden(path, end)
    let file = unsafe Foundation.open(name, O_CREAT | O_RDWR | O_CLOEXEC | O_NOFOLLOW, 0o600)
    guard file >= 0 else { return unsafe Foundation.open(name, O_RDONLY | O_CLOEXEC | O_NOFOLLOW) }
    FileAccess(of: path)?.give(to: file)
    return file
  }

  deinit {
    for file in [gate, turnstile] where file >= 0 { Foundation.close(file) }
  }
}

/// Which file a path led to: another one is there once an import has put it in place.
struct FileIdentity: Hashable {
  private let device: UInt64
  private let number: UInt64
  private let changedAt: Int

  /// Looks at the file of a path; `nil` if there is none.
  ///
  /// A file that may only be read is another one after each change: its readers see no change.
  init?(_ path: String) {
    var status = stat()
    guard unsafe stat(path, &status) == 0 else { return nil }
    device = UInt64(status.st_dev)
    number = UInt64(status.st_ino)
    changedAt = unsafe access(path, W_OK) == 0 ? 0 : Int(status.st_mtim.tv_sec)
  }
}
