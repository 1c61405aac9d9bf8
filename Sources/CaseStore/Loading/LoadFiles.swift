import Foundation

/// The files of one import beside the docket: what it builds, and a lock against a second import.
///
/// The docket itself is not touched until everything is in place; a program that is killed leaves
/// files that the next import throws away.
final class LoadFiles {
  /// The docket.
  let docket: String
  /// The new docket being built.
  let building: String
  /// Where rows of the current table wait to be put in order.
  let staging: String
  private var lock: Int32

  /// Takes the lock and throws away what an earlier import left.
  init(docket path: String) throws {
    let target = URL(filePath: path)
    let hidden = target.deletingLastPathComponent().path + "/." + target.lastPathComponent
    docket = path
    building = hidden + ".importing"
    staging = hidden + ".staging"
    try Docket.createFolder(of: path)
    lock = Foundation.open(hidden + ".lock", O_CREAT | O_RDWR | O_CLOEXEC, 0o600)
    guard lock >= 0 else {
      throw DocketError.file(path, reason: String(cString: strerror(errno)))
    }
    guard flock(lock, LOCK_EX | LOCK_NB) == 0 else {
      Foundation.close(lock)
      throw DocketError.busy(path)
    }
    clear()
  }

  deinit { unlock() }

  /// Lets another import begin.
  func unlock() {
    if lock >= 0 { Foundation.close(lock) }
    lock = -1
  }

  /// Throws away everything the import made.
  func clear() {
    for file in [building, staging] {
      for end in ["", "-wal", "-shm", "-journal"] { unlink(file + end) }
    }
    unlink(ReadOnlyDocket.wish(for: docket))
  }

  /// Throws away the staging file.
  func clearStaging() {
    unlink(staging)
  }

  /// Puts the new docket in the place of the old one, in one step that a crash cannot halve.
  func replaceDocket(retiring old: Retirement) throws {
    try flush(building)
    defer { withExtendedLifetime(old) {} }
    try old.removeLog()
    guard rename(building, docket) == 0 else {
      throw DocketError.file(docket, reason: String(cString: strerror(errno)))
    }
    try flush(URL(filePath: docket).deletingLastPathComponent().path)
  }

  /// Writes a file through to the disk.
  func flush(_ path: String) throws {
    let file = Foundation.open(path, O_RDONLY | O_CLOEXEC)
    defer { Foundation.close(file) }
    guard file >= 0, fsync(file) == 0 else {
      throw DocketError.file(path, reason: String(cString: strerror(errno)))
    }
  }
}
