import CaseModel
import CaseStore
import Foundation
import Sealing
import TeamTestSupport
import Testing

@testable import TeamFeed

@Suite("Dockets of a team")
struct TeamSyncTests {
  let scratch = Scratch()
  let log: SQLiteTeamLog
  let key: TeamKey

  init() throws {
    log = try SQLiteTeamLog(team: "team")
    key = try TeamKey()
  }

  private func office(_ name: String) throws -> Office { try Office(name, scratch, log, key) }

  private func expectSame(_ offices: [Office], _ place: SourceLocation = #_sourceLocation) throws {
    for office in offices { try office.visit() }
    for office in offices { try office.visit() }
    let digests = try offices.map { try $0.reader.teamDigest() }
    for digest in digests {
      #expect(digest.facts == digests[0].facts, sourceLocation: place)
      #expect(digest.items == digests[0].items, sourceLocation: place)
    }
    for office in offices {
      #expect(try office.isSound(), sourceLocation: place)
      let found = try TeamSync(office.docket, log: log, key: key).compare()
      #expect(found.isSameLog && found.isSameFacts == true, sourceLocation: place)
    }
  }

  @Test("What a docket held before is the team's, and every office numbers by itself")
  func sharing() throws {
    let first = try Office("ana", scratch, log, key, joins: false)
    let old = try first.clientWithHearing()
    try first.join()
    try first.visit()
    let second = try office("bo")
    try second.visit()
    #expect(try second.row(old) == first.row(old))
    let new = try second.clientWithHearing("ROE Kim")
    #expect(new.caseID == 2_000_001 && new.id == 20_001)
    let own = try first.clientWithHearing("POE Lee")
    #expect(own.caseID == 1_000_001)
    // Notices came along: the hearing queue holds the same of everybody.
    try expectSame([first, second])
    #expect(try first.items(.hearings).count == second.items(.hearings).count)
  }

  @Test("Two additions to one client both stand")
  func additions() throws {
    let (ana, bo) = (try office("ana"), try office("bo"))
    let hearing = try ana.clientWithHearing()
    try ana.visit()
    try bo.visit()
    try ana.add("hearing", to: hearing.caseID, ["date": "+20d"])
    try bo.add("hearing", to: hearing.caseID, ["date": "+30d"])
    try expectSame([ana, bo])
    #expect(try ana.reader.history(of: hearing.caseID)?.hearings.count == 3)
    #expect(try ana.questions().isEmpty)
  }

  @Test("A correction that was overtaken is asked about, with what was entered, and not merged")
  func overtaken() throws {
    let (ana, bo) = (try office("ana"), try office("bo"))
    let hearing = try ana.clientWithHearing()
    try ana.visit()
    try bo.visit()
    try ana.correct(hearing, ["date": "2026-12-20"])
    try bo.correct(hearing, ["date": "2026-12-08"])
    // What rests on the overtaken correction goes with it.
    try bo.correct(hearing, ["time": "14:00"])
    try ana.visit()
    #expect(try bo.visit().overtaken == 2)
    try expectSame([ana, bo])
    let row = try #require(try bo.row(hearing))
    #expect(row["heldOn"] == .integer(Int64(Day(iso: "2026-12-20")?.number ?? 0)))
    for office in [ana, bo] {
      let asked = try office.questions()
      #expect(asked.count == 2)
      #expect(asked.contains { $0.contains("2026-12-08") && $0.contains("bo") })
    }
    // The log of the docket it was entered in holds it for ever.
    let said = try bo.reader.events(of: hearing.caseID).map(\.rows)
    #expect(said.joined().contains { $0.row?["heldOn"].integer == 20_795 })
  }

  @Test("A fact about a client who was withdrawn meanwhile becomes a question")
  func withdrawnClient() throws {
    let (ana, bo) = (try office("ana"), try office("bo"))
    let client = try ana.add("client", ["name": "DOE Jan"])
    try ana.visit()
    try bo.visit()
    try ana.docket.undo(client.id, who: "ana")
    try bo.add("hearing", to: client.caseID, ["date": "+30d"])
    try ana.visit()
    #expect(try bo.visit().overtaken == 1)
    try expectSame([ana, bo])
    #expect(try bo.reader.history(of: client.caseID) == nil)
    #expect(try ana.questions().count == 1)
  }

  @Test("A client withdrawn while somebody else entered a fact stays, and is asked about")
  func keptClient() throws {
    let (ana, bo) = (try office("ana"), try office("bo"))
    let client = try ana.add("client", ["name": "DOE Jan"])
    try ana.visit()
    try bo.visit()
    try ana.docket.undo(client.id, who: "ana")
    try bo.add("hearing", to: client.caseID, ["date": "+30d"])
    try bo.visit()
    #expect(try ana.visit().overtaken == 1)
    try expectSame([ana, bo])
    #expect(try ana.reader.history(of: client.caseID)?.hearings.count == 1)
  }

  @Test("Of two claims the first in the log is the one there is, and the other is told so")
  func claims() throws {
    let (ana, bo) = (try office("ana"), try office("bo"))
    _ = try ana.clientWithHearing()
    try ana.visit()
    try bo.visit()
    let item = try #require(try ana.items(.hearings).first)
    let same = try #require(try bo.items(.hearings).first)
    try ana.claim(item)
    try bo.claim(same)
    #expect(try bo.reader.undecidedItems() == ["hearings \(same.subject)"])
    #expect(try ana.visit().lostItems.isEmpty)
    #expect(try bo.visit().lostItems == ["hearings \(same.subject)"])
    #expect(try bo.reader.undecidedItems().isEmpty)
    try expectSame([ana, bo])
    for office in [ana, bo] {
      guard case .claimed("ana", _)? = try office.items(.hearings).first?.recorded else {
        Issue.record("the item is not ana's")
        continue
      }
    }
  }

  @Test("An erased person is gone from every docket, and what the log says of them is noise")
  func erasing() throws {
    let (ana, bo) = (try office("ana"), try office("bo"))
    let hearing = try ana.clientWithHearing("ZYXWVUT Jan")
    let other = try ana.clientWithHearing("ROE Kim")
    try ana.visit()
    try bo.visit()
    try bo.add("note", to: hearing.caseID, ["text": "entered offline"])
    _ = try TeamSync(ana.docket, log: log, key: key).erase(hearing.caseID, who: "ana", why: "over")
    #expect(try bo.visit().overtaken == 1)
    #expect(try bo.reader.history(of: hearing.caseID) == nil)
    #expect(try bo.questions().contains { $0.contains("erased meanwhile") })
    let late = try office("cy")
    try late.visit()
    try expectSame([ana, bo, late])
    #expect(try late.row(other) != nil)
    #expect(try late.reader.history(of: hearing.caseID) == nil)
    // The number is not given again, and what is entered next reaches everybody.
    let new = try ana.add("client", ["name": "NEW One"]).caseID
    #expect(new > other.caseID)
    let last = try bo.clientWithHearing("LAST One")
    try expectSame([ana, bo, late])
    #expect(try late.reader.history(of: new) != nil && late.row(last) != nil)
  }

  @Test("The same fact sent twice to two machines by one source is entered once")
  func arrivals() throws {
    let (ana, bo) = (try office("ana"), try office("bo"))
    let client = try ana.add("client", ["name": "DOE Jan", "anumber": "A000-100-100"])
    try ana.visit()
    try bo.visit()
    let arrival = Arrival(
      source: "portal",
      id: "17",
      caseReference: .number(client.caseID),
      content: .fact(form: "hearing", fields: ["date": "2026-12-30"]),
      digest: 99,
    )
    for office in [ana, bo] {
      let inbox = Inbox(office.docket, who: "portal") { today }
      _ = try inbox.receive([arrival], at: Moment(seconds: 1_800_000_000))
    }
    try expectSame([ana, bo])
    #expect(try bo.reader.history(of: client.caseID)?.hearings.count == 1)
    #expect(try bo.questions().isEmpty)
  }

  @Test("A laptop that was offline for a month takes everything, and loses nothing of its own")
  func monthOffline() throws {
    let (ana, bo) = (try office("ana"), try office("bo"))
    let hearings = try (1...12).map { try ana.clientWithHearing("CLIENT \($0)") }
    try ana.visit()
    try bo.visit()
    for day in 1...30 {
      try ana.correct(hearings[day % 12], ["date": "+\(day + 20)d"])
      try ana.add("note", to: hearings[day % 12].caseID, ["text": "office \(day)"])
      try ana.visit()
      try bo.add("note", to: hearings[day % 12].caseID, ["text": "court \(day)"])
    }
    try bo.correct(hearings[0], ["time": "16:00"])
    let own = try bo.clientWithHearing("MET at court")
    let sync = try bo.sync()
    // As far behind as months are in a large team: lists are made once, at the end.
    (sync.page, sync.far) = (7, 20)
    let applied = try sync.visit()
    #expect(applied.overtaken == 1)
    try expectSame([ana, bo])
    #expect(try ana.row(own) != nil)
    #expect(try ana.questions().contains { $0.contains("16:00") || $0.contains("960") })
    for hearing in hearings {
      let notes = try #require(try ana.reader.history(of: hearing.caseID)).notes
      #expect(notes.count == (1...30).filter { hearings[$0 % 12] == hearing }.count * 2)
    }
  }

  @Test("Joining that is cut short shows no list that is not derived, and goes on where it was")
  func joiningCutShort() throws {
    let ana = try office("ana")
    for number in 1...12 { _ = try ana.clientWithHearing("CLIENT \(number)") }
    try ana.visit()
    let bo = try office("bo")
    let sync = try bo.sync()
    (sync.page, sync.far) = (5, 10)
    struct Cut: Error {}
    #expect(throws: Cut.self) {
      try sync.visit { position, _ in if position >= 10 { throw Cut() } }
    }
    // Whoever opens the docket makes its lists again.
    let opened = try Office("bo", at: bo.docket.path, log, key)
    #expect(try opened.isSound())
    #expect(try opened.reader.count(ListQuery(.cases)).value > 0)
    let rest = try opened.visit()
    #expect(rest.taken > 0 && rest.taken < 24)
    try expectSame([ana, opened])
  }

  @Test("What was read before the line was cut is entered, told in order, and not read again")
  func cutWhileReading() throws {
    let ana = try office("ana")
    for number in 1...12 { _ = try ana.clientWithHearing("CLIENT \(number)") }
    try ana.visit()
    let line = FaultyLog(log, seed: 1)
    let bo = try Office("bo", scratch, line, key)
    let sync = try bo.sync()
    sync.page = 3
    var told: [Int64] = []
    #expect(throws: TeamFault.self) {
      try sync.visit { position, head in
        #expect(head == 24)
        told.append(position)
        if position >= 6 { line.faults = 100 }
      }
    }
    let reached = try bo.reader.teamProgress().position
    #expect(reached >= told.last ?? 0 && reached < 24 && reached.isMultiple(of: 3))
    #expect(told == told.sorted() && Set(told).count == told.count)
    line.faults = 0
    var rest: [Int64] = []
    #expect(try sync.visit { position, _ in rest.append(position) }.taken == 24 - Int(reached))
    #expect(rest == Array(stride(from: reached + 3, through: 24, by: 3)))
    try expectSame([ana, bo])
  }

  @Test("One person entered on two machines is asked about, and neither is merged")
  func twins() throws {
    let (ana, bo) = (try office("ana"), try office("bo"))
    try ana.add("client", ["name": "DOE Jan", "anumber": "A000-100-100"])
    try bo.add("client", ["name": "DOE Jean", "anumber": "A000-100-100"])
    try expectSame([ana, bo])
    #expect(try ana.questions().count == 1)
    #expect(try ana.questions()[0].contains("same A-number"))
  }
}
