import TeamFeed

/// Numbers that repeat for the same seed.
struct Dice: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return state ^ (state >> 29)
  }
}

/// A log over a line that is cut at random: before a question reaches it, or before its answer
/// comes back, which to the machine is the same as being killed between the two.
final class FaultyLog: TeamLog {
  private let log: any TeamLog
  private var dice: Dice
  /// How many calls of a hundred fail.
  var faults = 0
  private(set) var cuts = 0

  init(_ log: any TeamLog, seed: UInt64) {
    self.log = log
    dice = Dice(state: seed)
  }

  private func over<Value>(_ call: () throws -> Value) throws -> Value {
    let isCut = Int.random(in: 0..<100, using: &dice) < faults
    let isHeard = Bool.random(using: &dice)
    guard isCut else { return try call() }
    cuts += 1
    if isHeard { _ = try call() }
    throw TeamFault.away("the line is cut")
  }

  func join(name: [UInt8], token: String) throws -> Int64 {
    try log.join(name: name, token: token)
  }

  func greet(machine: Int64, token: String, next: String) throws -> LogGreeting {
    try over { try log.greet(machine: machine, token: token, next: next) }
  }

  func entries(after position: Int64, limit: Int) throws -> LogPage {
    // Small pages, so that a cut falls within what there is to take.
    try over { try log.entries(after: position, limit: min(limit, 17)) }
  }

  func append(
    _ entries: [SealedEntry],
    by machine: Int64,
    token: String,
    after position: Int64,
  ) throws -> Int64? {
    try over { try log.append(entries, by: machine, token: token, after: position) }
  }

  func caseKeys(_ tags: Set<[UInt8]>) throws -> [[UInt8]: [UInt8]] {
    try over { try log.caseKeys(tags) }
  }

  func erase(
    _ tag: [UInt8],
    _ entry: SealedEntry,
    by machine: Int64,
    token: String,
    after position: Int64,
  ) throws -> Int64? {
    try over { try log.erase(tag, entry, by: machine, token: token, after: position) }
  }

  func machines() throws -> [LoggedMachine] { try log.machines() }

  func present(_ sealed: [UInt8], by machine: Int64, token: String) throws {
    try over { try log.present(sealed, by: machine, token: token) }
  }

  func leave(machine: Int64, token: String) throws {
    try log.leave(machine: machine, token: token)
  }

  func waitForChange(seconds: Double) throws -> Bool { false }
}
