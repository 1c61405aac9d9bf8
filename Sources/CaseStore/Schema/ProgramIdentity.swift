import Foundation

/// Which build of the program this is, on this machine: its file's place, size and times.
enum ProgramIdentity {
  /// The identity; nil where the program's own file cannot be found, as without /proc.
  static let current: String? = {
    var status = stat()
    guard unsafe stat("/proc/self/exe", &status) == 0 else { return nil }
    let times = [status.st_mtim, status.st_ctim].map { "\($0.tv_sec).\($0.tv_nsec)" }
    return (["\(status.st_dev)", "\(status.st_ino)", "\(status.st_size)"] + times)
      .joined(separator: ":")
  }()
}
