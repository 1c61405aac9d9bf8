import Foundation

/// What a name of a file leads to.
package enum FileName {
  /// What is under a name.
  package enum Kind {
    /// Nothing.
    case none
    /// A file as every other.
    case plain
    /// A folder.
    case folder
    /// A pipe, a socket or a device.
    case other
  }

  /// What is under a name, links followed.
  package static func kind(of path: String) -> Kind {
    var status = stat()
    guard unsafe stat(path, &status) == 0 else { return .none }
    switch status.st_mode & S_IFMT {
    case S_IFREG: return .plain
    case S_IFDIR: return .folder
    default: return .other
    }
  }

  /// The one name of a file, whatever links lead to it; there need be no file yet.
  ///
  /// Locks and working files are named after it, so that every name of a docket is one docket.
  package static func resolved(_ path: String) -> String {
    var path = path
    for _ in 0..<40 {
      // Not a link: the name is the file's own.
      guard let target = try? FileManager.default.destinationOfSymbolicLink(atPath: path) else {
        break
      }
      path = target.hasPrefix("/") ? target : folder(of: path) + "/" + target
    }
    guard let folder = unsafe realpath(folder(of: path), nil) else { return path }
    defer { unsafe free(folder) }
    let parent = unsafe String(cString: folder)
    let name = URL(filePath: path).lastPathComponent
    return parent == "/" ? "/" + name : parent + "/" + name
  }

  /// The folder a file is in.
  package static func folder(of path: String) -> String {
    URL(filePath: path).deletingLastPathComponent().path
  }

  /// A hidden file beside another, named after it.
  package static func hidden(_ path: String, _ end: String) -> String {
    let target = URL(filePath: path)
    return target.deletingLastPathComponent().path + "/." + target.lastPathComponent + "." + end
  }

  /// What SQLite and Vigil keep beside a docket, by the ends of their names.
  package static let besides = ["-wal", "-shm", "-journal", "-columns"]

  /// Whether a name is that of a database, or of what belongs to one.
  package static func isOfDatabase(_ path: String) -> Bool {
    if isDatabase(path) { return true }
    return besides.contains { path.hasSuffix($0) && isDatabase(String(path.dropLast($0.count))) }
  }

  /// Whether a file begins as SQLite's do.
  ///
  /// > Source: SQLite's file format, 1.3: the first 16 bytes are "SQLite format 3" and a zero.
  package static func isDatabase(_ path: String) -> Bool {
    Array("SQLite format 3\0".utf8) == head(of: path, 16)
  }

  /// The first bytes of a plain file; fewer where it is shorter.
  package static func head(of path: String, _ count: Int) -> [UInt8] {
    let file = unsafe Foundation.open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard file >= 0 else { return [] }
    defer { close(file) }
    var bytes = [UInt8](repeating: 0, count: count)
    let came = unsafe read(file, &bytes, count)
    return Array(bytes.prefix(max(0, came)))
  }

  /// Gives a file another name in one step, and has the folder's entry written to the disk.
  ///
  /// - Throws: `FileError.alreadyExists` where a file of that name may not be replaced.
  package static func move(_ from: String, to path: String, replacing: Bool) throws {
    if replacing || !moveIfFree(from, path) {
      guard replacing || kind(of: path) == .none else { throw FileError.alreadyExists(path) }
      guard unsafe rename(from, path) == 0 else { throw FileError.system(path) }
    }
    let folder = unsafe Foundation.open(folder(of: path), O_RDONLY | O_CLOEXEC)
    defer { if folder >= 0 { close(folder) } }
    // Some file systems cannot do this for folders; the rename is done all the same.
    if folder >= 0 { fsync(folder) }
  }

  /// Renames by a second name, which is never given twice; some file systems know none.
  private static func moveIfFree(_ from: String, _ path: String) -> Bool {
    guard unsafe link(from, path) == 0 else { return false }
    unsafe unlink(from)
    return true
  }
}
