import Foundation

/// Wakes when a file of a folder is written, made, renamed or removed, at no cost while none is.
///
/// Where the system cannot tell (it hands out only so many watches), it wakes ten times a second.
final class FolderWatch: Sendable {
  private let file: Int32
  private let isTold: Bool

  init(_ folder: String) {
    file = inotify_init1(Int32(IN_NONBLOCK) | Int32(IN_CLOEXEC))
    let told = UInt32(IN_MODIFY) | UInt32(IN_CREATE) | UInt32(IN_DELETE) | UInt32(IN_MOVED_TO)
    isTold = file >= 0 && inotify_add_watch(file, folder, told) >= 0
  }

  deinit {
    if file >= 0 { close(file) }
  }

  /// Waits until something is written, or a time is over; tells whether something was.
  func wait(_ limit: Duration) -> Bool {
    let longest = isTold ? limit : min(limit, .milliseconds(100))
    var waiting = pollfd(fd: isTold ? file : -1, events: Int16(POLLIN), revents: 0)
    let milliseconds = (longest / .milliseconds(1)).rounded(.up)
    guard poll(&waiting, 1, Int32(max(0, milliseconds))) > 0 else { return !isTold }
    drain()
    return true
  }

  /// Throws away what was told; that something was is enough.
  func drain() {
    guard isTold else { return }
    var bytes = [UInt8](repeating: 0, count: 16_384)
    while read(file, &bytes, bytes.count) > 0 {}
  }
}
