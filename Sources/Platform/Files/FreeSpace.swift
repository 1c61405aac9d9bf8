import Foundation

/// The room on the disk a file is on.
package struct FreeSpace {
  /// Whether there is no room for anything.
  package let isNone: Bool

  /// Looks at the disk of the folder a file is in.
  package init(beside path: String) {
    var room = statvfs()
    guard unsafe statvfs(FileName.folder(of: path), &room) == 0 else {
      isNone = false
      return
    }
    isNone = UInt64(room.f_bavail) * UInt64(room.f_frsize) < 65_536
  }
}
