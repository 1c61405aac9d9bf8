import Foundation

/// The size a file this program writes may have.
package enum FileLimit {
  /// Whether a docket, or what is kept beside it while it is written, may have met the limit.
  ///
  /// What SQLite keeps beside a docket is as large as what is written at once, so that half the
  /// limit is near it; an index of it has 32 KB at once.
  ///
  /// > Source: getrlimit(2), RLIMIT_FSIZE.
  package static func isNear(_ path: String) -> Bool {
    var limit = rlimit()
    guard unsafe getrlimit(__rlimit_resource_t(RLIMIT_FSIZE.rawValue), &limit) == 0 else {
      return false
    }
    let largest =
      ([""] + FileName.besides)
      .map { end -> UInt64 in
        var status = stat()
        return unsafe stat(path + end, &status) == 0 ? UInt64(clamping: status.st_size) : 0
      }
      .max() ?? 0
    return UInt64(limit.rlim_cur) < max(1 << 20, 2 * largest + (1 << 20))
  }
}
