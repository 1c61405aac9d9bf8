import CaseModel
public import CaseStore

/// Numbers that repeat for the same seed.
public struct Dice: RandomNumberGenerator {
  private var state: UInt64

  /// Makes the numbers of a seed.
  public init(_ seed: UInt64) {
    state = seed &* 0x9E37_79B9_7F4A_7C15
  }

  /// The next number.
  ///
  /// > Source: SplitMix64, by Sebastiano Vigna (public domain).
  public mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}

/// A log over a line that is cut at random: before a question reaches it, or before its answer
/// comes back, which to the machine is the same as being killed between the two.
public final class FaultyLog: TeamLog {
  private let log: any TeamLog
  private var dice: Dice
  /// How many calls of a hundred fail.
  public var faults = 0
  /// The most entries of a page, so that a cut falls within what there is to take.
  public var page = 50
  /// How many calls have failed.
  public private(set) var cuts = 0

  /// Puts a line before a log.
  public init(_ log: any TeamLog, seed: UInt64) {
    self.log = log
    dice = Dice(seed)
  }

  private func over<Value>(_ call: () throws -> Value) throws -> Value {
    let isCut = Int.random(in: 0..<100, using: &dice) < faults
    let isHeard = Bool.random(using: &dice)
    guard isCut else { return try call() }
    cuts += 1
    if isHeard { _ = try call() }
    throw TeamFault.away("the line is cut")
  }

  /// Registers a machine; the line holds.
  public func join(name: [UInt8], token: String) throws -> Int64 {
    try log.join(name: name, token: token)
  }

  /// Greets, unless the line is cut.
  public func greet(machine: Int64, token: String, next: String) throws -> LogGreeting {
    try over { try log.greet(machine: machine, token: token, next: next) }
  }

  /// Reads entries, unless the line is cut.
  public func entries(after position: Int64, limit: Int) throws -> LogPage {
    let page = Int.random(in: 1...page, using: &dice)
    return try over {
      try log.entries(after: position, limit: faults == 0 ? limit : min(limit, page))
    }
  }

  /// Reads the number of a machine's last entry, unless the line is cut.
  public func lastSequence(of machine: Int64, token: String) throws -> Int64 {
    try over { try log.lastSequence(of: machine, token: token) }
  }

  /// Appends entries, unless the line is cut.
  public func append(
    _ entries: [SealedEntry],
    by machine: Int64,
    token: String,
    after position: Int64,
  ) throws -> Int64? {
    try over { try log.append(entries, by: machine, token: token, after: position) }
  }

  /// Reads keys, unless the line is cut.
  public func caseKeys(_ tags: Set<[UInt8]>) throws -> [[UInt8]: [UInt8]] {
    try over { try log.caseKeys(tags) }
  }

  /// Erases, unless the line is cut.
  public func erase(
    _ tag: [UInt8],
    _ entry: SealedEntry,
    by machine: Int64,
    token: String,
    after position: Int64,
  ) throws -> Int64? {
    try over { try log.erase(tag, entry, by: machine, token: token, after: position) }
  }

  /// Reads who belongs to the team; the line holds.
  public func machines() throws -> [LoggedMachine] { try log.machines() }

  /// Says what is looked at, unless the line is cut.
  public func present(
    _ sealed: [UInt8],
    about tag: [UInt8],
    by machine: Int64,
    token: String,
  ) throws {
    try over { try log.present(sealed, about: tag, by: machine, token: token) }
  }

  /// What to poll for news.
  public var newsFile: Int32? { log.newsFile }

  /// Leaves; the line holds.
  public func leave(machine: Int64, token: String) throws {
    try log.leave(machine: machine, token: token)
  }

  /// Waits, unless the line is cut.
  public func waitForChange(seconds: Double) throws -> LogChange {
    try over { try log.waitForChange(seconds: seconds) }
  }
}
