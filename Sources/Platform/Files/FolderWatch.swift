import Foundation

/// Wakes when a file of a folder is written, made, renamed or removed, at no cost while none is.
///
/// Where the system cannot tell (the number of watches is limited), it wakes ten times a second.
package final class FolderWatch: Sendable {
  private let file: Int32
  private let isTold: Bool

  /// Begins to watch; what happens from now on wakes.
  package init(_ folder: String) {
    file = inotify_init1(Int32(IN_NONBLOCK) | Int32(IN_CLOEXEC))
    let told = UInt32(IN_MODIFY) | UInt32(IN_CREATE) | UInt32(IN_DELETE) | UInt32(IN_MOVED_TO)
    isTold = unsafe file >= 0 && inotify_add_watch(file, folder, told) >= 0
  }

  deinit {
    if file >= 0 { close(file) }
  }

  /// What ended a wait.
  package enum End {
    /// Something was written in the folder, or may have been.
    case written
    /// Another file can be read.
    case other
    /// The time is over.
    case time
  }

  /// Waits until something is written, another file can be read, or a time is over.
  package func wait(_ limit: Duration, or files: [Int32] = []) -> End {
    let longest = isTold ? limit : min(limit, .milliseconds(100))
    guard FolderWatch.poll([isTold ? file : -1] + files, longest) else {
      return isTold ? .time : .written
    }
    return drain() || !isTold ? .written : .other
  }

  /// Waits until one of some files can be read; tells whether one can, before the time is over.
  package static func poll(_ files: [Int32], _ limit: Duration) -> Bool {
    var waiting = files.map { pollfd(fd: $0, events: Int16(POLLIN), revents: 0) }
    let milliseconds = (limit / .milliseconds(1)).rounded(.up)
    return unsafe Foundation.poll(&waiting, nfds_t(waiting.count), Int32(max(0, milliseconds))) > 0
  }

  /// Throws away what was told; that something was is enough.
  ///
  /// - Returns: Whether something was.
  @discardableResult
  package func drain() -> Bool {
    guard isTold else { return false }
    var bytes = [UInt8](repeating: 0, count: 16_384)
    var isAny = false
    while unsafe read(file, &bytes, bytes.count) > 0 { isAny = true }
    return isAny
  }
}
