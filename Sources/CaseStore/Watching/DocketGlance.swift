import Foundation

/// What a docket was when it was last looked at.
struct DocketGlance {
  private let docket: ReadOnlyDocket
  private var reader: DocketReader?
  private var version = 0
  private var identity: FileIdentity?
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
    guard (try? open()) != nil else { return nil }
    yieldedAt = nil
    return .replaced
  }

  private mutating func open() throws {
    identity = FileIdentity(docket.path)
    let reader = try docket.reader()
    version = try reader.version()
    self.reader = reader
  }

  private mutating func close() {
    reader?.close()
    reader = nil
  }
}
