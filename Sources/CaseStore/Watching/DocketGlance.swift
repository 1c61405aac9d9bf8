import Foundation

/// What a docket was when it was last looked at.
struct DocketGlance {
  private let docket: ReadOnlyDocket
  private var reader: DocketReader?
  private var version = 0
  private var identity: FileIdentity?
  /// The file as it was when it was opened as one that nobody changes; nil if SQLite tells.
  private var still: FileState?
  private var yieldedAt: ContinuousClock.Instant?

  /// How long an import may keep the docket to itself before connections are opened again.
  private static let longestYield = Duration.seconds(10)

  init(_ docket: ReadOnlyDocket) throws {
    self.docket = docket
    try open()
  }

  /// Whether an import has the docket to itself.
  var isYielding: Bool { yieldedAt != nil }

  /// Looks at the docket, and returns what has become of it since the last time.
  mutating func look() -> DocketWatch.Change? {
    if isYielding { return endOfYield() }
    if docket.isWanted {
      yieldedAt = .now
      close()
      return .yielding
    }
    if FileIdentity(docket.path) != identity { return reopened() }
    if let still, FileState(docket.path) != still { return reopened() }
    // A docket that cannot be read now is looked at again in a moment.
    guard let now = try? reader?.version(), now != version else { return nil }
    version = now
    return .committed
  }

  /// An import that was killed never says that it is over, so that is not waited for endlessly.
  private mutating func endOfYield() -> DocketWatch.Change? {
    let isLate = yieldedAt.map { .now - $0 > DocketGlance.longestYield } ?? true
    return isLate || !docket.isWanted ? reopened() : nil
  }

  private mutating func reopened() -> DocketWatch.Change? {
    close()
    // As above.
    guard (try? open()) != nil else { return nil }
    yieldedAt = nil
    return .replaced
  }

  private mutating func open() throws {
    // Known only once it is open, so that a docket that cannot be opened yet is looked at again.
    let found = FileIdentity(docket.path)
    let state = FileState(docket.path)
    let reader = try docket.reader()
    still = reader.isStill ? state : nil
    version = try reader.version()
    identity = found
    self.reader = reader
  }

  private mutating func close() {
    reader?.close()
    reader = nil
  }
}

/// By what it shows that a file was written, where SQLite cannot tell.
private struct FileState: Equatable {
  private let numbers: [Int]

  init(_ path: String) {
    var file = stat()
    var log = stat()
    guard unsafe stat(path, &file) == 0 else {
      numbers = []
      return
    }
    let logSize = unsafe stat(path + "-wal", &log) == 0 ? Int(log.st_size) : 0
    numbers = [Int(file.st_size), file.st_mtim.tv_sec, file.st_mtim.tv_nsec, logSize]
  }
}
