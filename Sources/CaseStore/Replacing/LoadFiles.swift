import Foundation
import Platform
import Synchronization

/// The files of one import beside the docket: what it builds, and a lock against a second import.
///
/// The docket itself is not touched until everything is in place. A program that is killed leaves
/// files behind: the next import of the same release resumes with the tables already read and the
/// cases already in the new docket, and any other throws them away.
package final class LoadFiles: Sendable {
  /// The docket.
  package let docket: String
  /// The new docket being built.
  package let building: String
  /// The folder of rows that are read and not yet in the new docket.
  package let rows: String
  private let lock: Mutex<Int32>

  /// Takes the lock.
  package init(docket path: String) throws {
    docket = FileName.resolved(path)
    building = FileName.hidden(docket, "importing")
    rows = FileName.hidden(docket, "rows")
    try DocketFile.requirePlain(docket)
    try DocketFile.requireOneName(docket)
    try Docket.createFolder(of: docket)
    let name = FileName.hidden(docket, "lock")
    let lock = unsafe Foundation.open(name, O_CREAT | O_RDWR | O_CLOEXEC, 0o600)
    guard lock >= 0 else { throw DocketError.system(docket) }
    FileAccess(of: docket)?.give(to: lock)
    guard flock(lock, LOCK_EX | LOCK_NB) == 0 else {
      Foundation.close(lock)
      throw DocketError.busy(path)
    }
    self.lock = Mutex(lock)
  }

  deinit { unlock() }

  /// Lets another import begin.
  package func unlock() {
    lock.withLock { lock in
      if lock >= 0 { Foundation.close(lock) }
      lock = -1
    }
  }

  /// Where a working file is.
  package func working(_ name: String) -> String { rows + "/" + name }

  /// Throws away everything the import made.
  package func clear() {
    clearBuilding()
    try? FileManager.default.removeItem(atPath: rows)
    unsafe unlink(ReadOnlyDocket.wish(for: docket))
  }

  /// Throws away the docket being built; the rows that were read stay for the next import.
  package func clearBuilding() {
    for end in ["", "-wal", "-shm", "-journal"] { unsafe unlink(building + end) }
  }

  /// Puts the new docket in the place of the old one, in one step that a crash cannot halve.
  package func replaceDocket(retiring old: Retirement) throws {
    try flush(building)
    FileAccess(of: docket)?.give(to: building)
    defer { withExtendedLifetime(old) {} }
    try old.removeLog()
    guard unsafe rename(building, docket) == 0 else { throw DocketError.system(docket) }
    try flush(URL(filePath: docket).deletingLastPathComponent().path)
    clear()
  }

  /// Writes a file through to the disk.
  package func flush(_ path: String) throws {
    let file = unsafe Foundation.open(path, O_RDONLY | O_CLOEXEC)
    defer { Foundation.close(file) }
    guard file >= 0, fsync(file) == 0 else { throw DocketError.system(path) }
  }
}
