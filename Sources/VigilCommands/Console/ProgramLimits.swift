import CaseModel
import Foundation

/// The limits the system sets to the program, looked at before anything is opened.
///
/// Libraries end a program that meets one of them half-way; here it is said in words instead.
enum ProgramLimits {
  /// The fewest files that have to be allowed: a docket, its log and locks, columns and an output.
  private static let fewestFiles: rlim_t = 32
  /// How many are asked for, as far as the system lets a program have more: an import sorts.
  private static let wantedFiles: rlim_t = 4096
  /// The least address space: what the program and its libraries are mapped into.
  ///
  /// > Units: Bytes.
  private static let leastSpace: rlim_t = 256 << 20
  /// The least for the import of a release, whose workers have room of their own.
  ///
  /// > Units: Bytes.
  private static let spaceToImport: rlim_t = 1 << 30

  /// Raises what may be raised, and refuses to begin where it would not do.
  ///
  /// - Throws: `Problem`.
  static func prepare() throws {
    // A file that grows too large then fails like every other that cannot be written.
    signal(SIGXFSZ, SIG_IGN)
    let files = raised(RLIMIT_NOFILE, to: wantedFiles)
    guard files >= fewestFiles else {
      throw Problem(
        .failed,
        """
        only \(files) files may be open, and Vigil needs \(fewestFiles); ulimit -n 256 allows more
        """,
      )
    }
    try requireSpace(leastSpace)
  }

  /// Refuses an import that would run out of address space half-way, and hang.
  ///
  /// - Throws: `Problem`.
  static func prepareImport() throws { try requireSpace(spaceToImport) }

  private static func requireSpace(_ least: rlim_t) throws {
    let space = raised(RLIMIT_AS, to: least)
    guard space < least else { return }
    throw Problem(
      .failed,
      """
      only \(space >> 20) MB of address space is allowed, and this needs \(least >> 20); \
      ulimit -v unlimited allows more
      """,
    )
  }

  /// What a limit is, once it was raised as far as is wanted and allowed.
  private static func raised(_ resource: __rlimit_resource, to wanted: rlim_t) -> rlim_t {
    let resource = __rlimit_resource_t(resource.rawValue)
    var limit = rlimit()
    guard unsafe getrlimit(resource, &limit) == 0 else { return wanted }
    guard limit.rlim_cur < wanted else { return limit.rlim_cur }
    var more = limit
    more.rlim_cur = min(wanted, limit.rlim_max)
    return unsafe setrlimit(resource, &more) == 0 ? more.rlim_cur : limit.rlim_cur
  }
}
