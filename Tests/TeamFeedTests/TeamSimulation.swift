import CaseModel
import CaseStore
import Foundation
import Sealing

@testable import TeamFeed

/// Several machines that enter facts, correct each other's and claim items over lines that are cut
/// at random, with clocks that are off, all from one seed.
struct TeamSimulation {
  /// How large a simulation is.
  struct Size {
    var machines = 3
    var events = 600
    var seeds: ClosedRange<UInt64> = 1...2

    /// The size for the tests, or the one `Scripts/team-simulation` asks for.
    static var asked: Size {
      let environment = ProcessInfo.processInfo.environment
      var size = Size()
      if let machines = environment["VIGIL_TEAM_MACHINES"].flatMap({ Int($0) }) {
        size.machines = machines
      }
      if let events = environment["VIGIL_TEAM_EVENTS"].flatMap({ Int($0) }) { size.events = events }
      if let seeds = environment["VIGIL_TEAM_SEEDS"].flatMap({ UInt64($0) }) {
        let first = environment["VIGIL_TEAM_FIRST"].flatMap { UInt64($0) } ?? 1
        size.seeds = first...(first + seeds - 1)
      }
      return size
    }
  }

  let scratch = Scratch()
  let key: TeamKey
  let memory = MemoryTeamLog(team: "team")
  private(set) var logs: [FaultyLog] = []
  private(set) var offices: [Office] = []
  /// The text of every note that was entered, and the case it was entered about.
  private(set) var notes: [String: Int64] = [:]
  /// Claims that were made, by office and item.
  private(set) var claims: Set<String> = []
  private var dice: Dice
  private var counter = 0

  init(_ size: Size, seed: UInt64) throws {
    key = try TeamKey()
    dice = Dice(state: seed)
    for number in 1...size.machines {
      let log = FaultyLog(memory, seed: seed &* 31 &+ UInt64(number))
      logs.append(log)
      offices.append(try Office("office\(number)", scratch, log, key))
    }
    for log in logs { log.faults = 15 }
    for _ in 0..<size.events { try step() }
    for log in logs { log.faults = 0 }
    for _ in 0..<3 { for place in offices.indices { visit(place) } }
  }

  /// One thing one machine does.
  private mutating func step() throws {
    counter += 1
    let place = Int.random(in: offices.indices, using: &dice)
    let office = offices[place]
    switch Int.random(in: 0..<100, using: &dice) {
    case 0..<12: visit(place)
    case 12..<18:
      let skew = Int64.random(in: -4_000...4_000, using: &dice)
      let at = Moment(seconds: 1_790_000_000 + skew).description
      try office.add("client", ["name": "CLIENT \(counter)"], at: at)
    case 18..<23: try claim(place)
    default:
      guard let id = try office.someCase(&dice) else { return }
      try? enter(office, id)
    }
  }

  private mutating func enter(_ office: Office, _ id: Int64) throws {
    switch Int.random(in: 0..<10, using: &dice) {
    case 0..<4:
      let text = "note \(counter)"
      try office.add("note", to: id, ["text": text])
      notes[text] = id
    case 4..<6:
      try office.add("hearing", to: id, ["date": "+\(1 + counter % 60)d"])
    default:
      let rows = try office.reader.history(of: id)?.rows.filter { $0.table == .hearing } ?? []
      guard let row = rows.randomElement(using: &dice) else { return }
      let hour = Int.random(in: 8...16, using: &dice)
      switch Int.random(in: 0..<12, using: &dice) {
      case 0: try office.withdraw(row.key)
      case 1: try office.docket.undo(try office.lastEvent(of: id), who: office.name)
      default:
        try office.correct(row.key, ["date": "+\(1 + counter % 50)d", "time": "\(hour):15"])
      }
    }
  }

  private mutating func claim(_ place: Int) throws {
    let office = offices[place]
    let open = try office.items(.hearings).prefix(20).filter { $0.recorded == .new }
    guard let item = open.randomElement(using: &dice) else { return }
    try office.claim(item)
    claims.insert("\(place) hearings \(item.subject)")
  }

  /// Visits the log; where the line is cut, what was done until then stays done.
  private func visit(_ place: Int) { _ = try? offices[place].visit() }
}

extension Office {
  /// Any case of the docket.
  fileprivate func someCase(_ dice: inout Dice) throws -> Int64? {
    let count = try reader.count(ListQuery(.cases)).value
    guard count > 0 else { return nil }
    let ids = try reader.page(ListQuery(.cases), .first, limit: 40).rows.map(\.id)
    return ids.randomElement(using: &dice)
  }

  /// The last fact entered about a case.
  fileprivate func lastEvent(of id: Int64) throws -> Int64 {
    try reader.events(of: id).last { $0.kind != .noticed }?.id ?? 0
  }
}
