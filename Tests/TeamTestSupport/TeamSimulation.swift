import CaseModel
public import CaseStore
import Foundation
public import Sealing
import TeamFeed

/// Several machines that enter facts, correct each other's and claim items over lines that are cut
/// at random, are killed at random and have clocks that are off, all from one seed.
public final class TeamSimulation {
  /// How large a simulation is.
  public struct Size: Sendable {
    /// The machines.
    public var machines: Int
    /// The facts entered before the lines are mended for good.
    public var events: Int
    /// Of a hundred calls over a line, how many fail.
    public var faults = 8

    /// Makes a size.
    public init(machines: Int = 3, events: Int = 600) {
      self.machines = machines
      self.events = events
    }
  }

  /// A machine: its office, its line, until which step it is offline, and how far its clock is off.
  struct Machine {
    var office: Office
    let line: FaultyLog
    var offlineUntil = 0
    let skew: Int64
  }

  private struct Killed: Error {}

  /// The log all machines share, without faults.
  public let log: any TeamLog
  /// The team's key.
  public let key: TeamKey
  private(set) var machines: [Machine] = []
  /// The text of every note whose entry was acknowledged, and the case it is about.
  private(set) var notes: [String: Int64] = [:]
  /// Claims that were acknowledged, as `MACHINE SUBJECT`.
  private(set) var claims: Set<String> = []
  /// How many facts were acknowledged.
  public private(set) var entered = 0
  /// How often a machine was killed in the middle of entering or visiting.
  public private(set) var kills = 0
  private let size: Size
  private let scratch = Scratch()
  private var cases: [Int64] = []
  private var dice: Dice
  private var step = 0

  /// The machines, by name.
  public var offices: [Office] { machines.map(\.office) }
  /// How many calls were cut.
  public var cuts: Int { machines.map(\.line.cuts).reduce(0, +) }

  /// Runs a simulation to its end: the lines are mended, and everybody has visited the log.
  ///
  /// - Parameters:
  ///   - size: How large it is.
  ///   - seed: What happens.
  ///   - connect: Connects a machine to the team's empty log.
  /// - Throws: What should not have happened.
  public init(_ size: Size, seed: UInt64, connect: () throws -> any TeamLog) throws {
    self.size = size
    key = try TeamKey()
    dice = Dice(seed)
    log = try connect()
    for number in 1...size.machines {
      let line = FaultyLog(try connect(), seed: seed &* 31 &+ UInt64(number))
      machines.append(
        Machine(
          office: try Office("office\(number)", scratch, line, key),
          line: line,
          skew: Int64.random(in: -3_700...3_700, using: &dice),
        )
      )
    }
    for machine in machines {
      machine.line.faults = size.faults
      machine.line.page = size.events / 100
    }
    while entered < size.events { try takeStep() }
    for machine in machines { machine.line.faults = 0 }
    for _ in 0..<3 {
      for machine in machines { try machine.office.visit() }
    }
  }

  private func isOneOf(_ count: Int) -> Bool { Int.random(in: 0..<count, using: &dice) == 0 }

  /// A while on one machine: facts or a claim, and often a visit.
  private func takeStep() throws {
    step += 1
    let place = Int.random(in: machines.indices, using: &dice)
    if isOneOf(4) { try claim(place) } else { try enterBurst(place) }
    if isOneOf(100) {
      // The laptop that is away for a month.
      machines[place].offlineUntil = step + Int.random(in: 20...200, using: &dice)
    }
    guard machines[place].offlineUntil <= step, isOneOf(3) else { return }
    try visit(place)
  }

  /// Visits the log; where the line is cut, what was done until then stays done.
  private func visit(_ place: Int) throws {
    do {
      try machines[place].office.visit()
    } catch TeamFault.away {
      // Half of those whose line was cut were killed: nothing they had in memory is left.
      if Bool.random(using: &dice) { try restart(place) }
    }
  }

  private func restart(_ place: Int) throws {
    kills += 1
    let machine = machines[place]
    machines[place].office = try Office(
      machine.office.name,
      at: machine.office.docket.path,
      machine.line,
      key,
    )
  }

  /// Enters some facts in one transaction; one in forty is cut short by a kill, and then none of
  /// them was acknowledged.
  private func enterBurst(_ place: Int) throws {
    // Somebody works on a few files, mostly those others work on too.
    let recent = cases.suffix(120)
    let files = (0..<4)
      .compactMap { _ in
        (isOneOf(5) ? cases[...] : recent).randomElement(using: &dice)
      }

    let office = machines[place].office
    let at = Moment(seconds: 1_790_000_000 + Int64(step) + machines[place].skew).description
    var burst = Burst()
    let isKilled = isOneOf(40)
    do {
      try office.enter(at: at) { writer in
        for number in 0..<Int.random(in: 1...max(40, size.events / 1_000), using: &dice) {
          let id = isOneOf(16) ? nil : files.randomElement(using: &dice)
          try enterFact(office, writer, id, "\(place).\(step).\(number)", &burst)
        }
        if isKilled { throw Killed() }
      }
    } catch is Killed {
      return try restart(place)
    }
    entered += burst.count
    cases += burst.cases
    notes.merge(burst.notes) { first, _ in first }
  }

  /// What a transaction entered.
  private struct Burst {
    var count = 0
    var cases: [Int64] = []
    var notes: [String: Int64] = [:]
  }

  private func enterFact(
    _ office: Office,
    _ writer: CaseWriter,
    _ id: Int64?,
    _ name: String,
    _ burst: inout Burst,
  ) throws {
    guard let id else {
      burst.cases.append(try office.add("client", ["name": "CLIENT \(name)"], by: writer).caseID)
      burst.count += 1
      return
    }
    guard let history = try writer.history(of: id) else { return }
    do {
      try enterFact(office, writer, about: history, name, &burst)
      burst.count += 1
    } catch is DocketError {
      // A fact others are on cannot be undone, and a machine's range of numbers has an end.
    }
  }

  private func enterFact(
    _ office: Office,
    _ writer: CaseWriter,
    about history: CaseHistory,
    _ name: String,
    _ burst: inout Burst,
  ) throws {
    let id = history.id
    let row = history.rows.filter { $0.table == .hearing }.randomElement(using: &dice)
    switch (Int.random(in: 0..<20, using: &dice), row) {
    case (0..<8, _):
      try office.add("note", to: id, ["text": "note \(name)"], by: writer)
      burst.notes["note \(name)"] = id
    case (8..<12, _), (_, nil):
      let day = Int.random(in: 1...60, using: &dice)
      try office.add("hearing", to: id, ["date": "+\(day)d"], by: writer)
    case (12, let row?): try office.withdraw(row.key, by: writer)
    case (_, let row?):
      let day = Int.random(in: 1...60, using: &dice)
      let hour = Int.random(in: 8...16, using: &dice)
      try office.correct(row.key, ["date": "+\(day)d", "time": "\(hour):15"], by: writer)
    }
  }

  private func claim(_ place: Int) throws {
    let office = machines[place].office
    let open = try office.items(.hearings, limit: 40).filter { $0.recorded == .new }
    guard let item = open.randomElement(using: &dice) else { return }
    try office.claim(item)
    claims.insert("\(place) \(item.subject)")
  }
}
