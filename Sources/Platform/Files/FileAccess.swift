package import Foundation

/// Who may read and write a file, so that what is kept beside a shared docket is shared as well.
package struct FileAccess: Hashable {
  /// The permissions.
  package let mode: mode_t
  /// The number of the group.
  package let group: gid_t

  /// Looks at a file; nil if there is none.
  package init?(of path: String) {
    var status = stat()
    guard unsafe stat(path, &status) == 0 else { return nil }
    mode = status.st_mode & 0o777
    group = status.st_gid
  }

  /// Whether a group shares it.
  package var isShared: Bool { mode & 0o070 == 0o060 }

  /// Gives an open file the same group, where a group shares this one; else it stays its owner's.
  package func give(to file: Int32) {
    var status = stat()
    guard isShared, unsafe fstat(file, &status) == 0, status.st_uid == geteuid() else { return }
    if status.st_gid != group { _ = fchown(file, uid_t.max, group) }
    if status.st_mode & 0o777 != 0o660 { _ = fchmod(file, 0o660) }
  }

  /// Gives the file of a path the same group, where a group shares this one.
  package func give(to path: String) {
    let file = unsafe Foundation.open(path, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { return }
    give(to: file)
    Foundation.close(file)
  }
}
