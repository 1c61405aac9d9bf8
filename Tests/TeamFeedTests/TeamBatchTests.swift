import CaseModel
import CaseStore
import Foundation
import Sealing
import TeamTestSupport
import Testing

@testable import TeamFeed

/// A log taken in one batch, one by one and in pieces of any size, by a docket in which facts and
/// claims wait that the log overtakes.
@Suite("Batches of a team's log")
struct TeamBatchTests {
  private let scratch = Scratch()
  private let log: SQLiteTeamLog
  private let key: TeamKey

  init() throws {
    log = try SQLiteTeamLog(team: "team")
    key = try TeamKey()
  }

  /// Enters something, mostly about what others enter things about too.
  private func enter(_ office: Office, _ cases: inout [Int64], _ dice: inout Dice) throws {
    let number = Int.random(in: 10...14, using: &dice)
    guard let id = cases.suffix(6).randomElement(using: &dice), dice.next() % 8 != 0 else {
      let texts = ["name": "DOE \(dice.next() % 1_000)", "anumber": "A2000000\(number)"]
      cases.append(try office.add("client", texts).caseID)
      return
    }
    guard let history = try office.reader.history(of: id) else { return }
    let hearing = history.rows.filter { $0.table == .hearing }.randomElement(using: &dice)
    switch (dice.next() % 6, hearing) {
    case (0, _): try office.add("note", to: id, ["text": "note \(dice.next())"])
    case (1, let row?): try office.enter { try office.withdraw(row.key, by: $0) }
    case (2, _): try claim(office, &dice)
    case (_, let row?): try office.correct(row.key, ["time": "\(number):15"])
    default: try office.add("hearing", to: id, ["date": "+\(number)d"])
    }
  }

  private func claim(_ office: Office, _ dice: inout Dice) throws {
    let open = try office.items(.hearings).filter { $0.recorded == .new }
    if let item = open.randomElement(using: &dice) { try office.claim(item) }
  }

  private func enter(
    _ count: Int,
    _ office: Office,
    _ cases: inout [Int64],
    _ dice: inout Dice,
  )
    throws
  {
    for _ in 0..<count {
      do {
        try enter(office, &cases, &dice)
      } catch is DocketError {
        // An A-number that another client has, or a fact that others are on.
      }
    }
  }

  /// Takes arrivals in pieces, and tells what came of them and the state of everything then.
  private func outcome(
    _ office: Office,
    _ arrivals: [TeamArrival],
    _ size: () -> Int,
  ) throws -> [String] {
    let store = TeamDocket(office.docket)
    var applied = TeamApplied()
    var rest = arrivals[...]
    while !rest.isEmpty {
      let piece = Array(rest.prefix(size()))
      applied.add(try store.apply(piece, through: piece[piece.count - 1].position))
      rest = rest.dropFirst(piece.count)
    }
    let waiting = try store.waiting().map { "\($0.sequence) \($0.caseID ?? 0)" }
    store.close()
    let digest = try office.reader.teamDigest()
    let questions = try office.questions().sorted()
    let hearings = try office.items(.hearings).map { "\($0.subject) \($0.recorded)" }
    // Lists are what their cases give: the check derives each of them again.
    let check = try office.reader.check().filter { !$0.isSound }.map { "\($0)" }
    return ["\(applied)", digest.facts, digest.items] + waiting + questions + hearings + check
  }

  @Test(
    "A batch leaves the docket, its lists, questions and outbox as its entries do one by one",
    arguments: 1...6 as ClosedRange<UInt64>,
  )
  func pieces(seed: UInt64) throws {
    var dice = Dice(seed)
    let ana = try Office("ana", scratch, log, key)
    let bo = try Office("bo", scratch, log, key)
    let cy = try Office("cy", scratch, log, key)
    var cases: [Int64] = []
    try enter(20, ana, &cases, &dice)
    for office in [ana, bo, cy] { try office.visit() }
    try enter(15, cy, &cases, &dice)
    for _ in 0..<4 {
      try enter(12, ana, &cases, &dice)
      try ana.visit()
      try bo.visit()
      try enter(12, bo, &cases, &dice)
      try bo.visit()
      try ana.visit()
    }
    let position = try TeamDocket(cy.docket).position()
    let page = try log.entries(after: position, limit: 10_000)
    let arrivals = try cy.sync().seal.opened(page.entries, log)
    #expect(arrivals.count > 40)
    let copies = try ["whole", "single", "pieces"]
      .map { name in
        let path = scratch.path("\(name).vigil")
        _ = try cy.docket.readOnly.copy(to: path)
        return try Office("cy", at: path, log, key)
      }
    let whole = try outcome(copies[0], arrivals) { arrivals.count }
    #expect(try outcome(copies[1], arrivals) { 1 } == whole)
    #expect(try outcome(copies[2], arrivals) { Int.random(in: 1...9, using: &dice) } == whole)
    #expect(whole.first?.contains("overtaken: 0,") == false, "nothing was overtaken")
    #expect(try copies[0].isSound())
  }
}
