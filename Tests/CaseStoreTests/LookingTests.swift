import CaseModel
import CaseStore
import Foundation
import GRDB
import Synchronization
import Testing

@Suite("Looking changes nothing")
struct LookingTests {
  private let scratch = Scratch()

  private func bytes() throws -> Data { try Data(contentsOf: URL(filePath: scratch.docket)) }

  private func events() throws -> Int {
    try DatabaseQueue(path: scratch.docket)
      .read { try Int.fetchOne($0, sql: "SELECT count(*) FROM event") ?? 0 }
  }

  private func look(_ day: Day, _ plan: ClockPlan = .standard) throws -> DocketReader {
    try ReadOnlyDocket.open(at: scratch.docket, plan: plan) { day }.reader()
  }

  private func rows(_ reader: DocketReader, _ list: CaseList) throws -> Set<CaseSummary> {
    Set(try reader.page(ListQuery(list), .first, limit: 5000).rows)
  }

  @Test("Lists are as of the day, whatever it is, and the docket keeps every byte")
  func days() throws {
    _ = try scratch.caseload()
    try scratch.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    let before = try bytes()
    for days in [-4000, -30, 0, 1, 14, 400, 4000] {
      let reader = try look(today + days)
      let derived = clients.map { $0.derive(asOf: today + days) }
      #expect(try rows(reader, .cases) == Set(derived.flatMap { $0.rows(of: .cases) }))
      #expect(try rows(reader, .clocks) == Set(derived.flatMap { $0.rows(of: .clocks) }))
      #expect(try reader.profile().asOf == today + days)
      #expect(try reader.check().allSatisfy(\.isSound))
      #expect(try rows(reader, .cases) == Set(derived.flatMap { $0.rows(of: .cases) }))
    }
    #expect(try bytes() == before)
  }

  @Test("A connection that stays open sees what others enter, and the day turn")
  func staysOpen() throws {
    let clinic = try Clinic()
    let key = try clinic.clientWithHearing()
    let day = DayBox(today + 3)
    let reader = try ReadOnlyDocket.open(at: clinic.scratch.docket) { day.value }.reader()
    let hearing = ListQuery(.hearings)
    #expect(try reader.page(hearing, .first, limit: 9).rows.map(\.hearingOn) == [today + 10])
    try clinic.correct(key, ["date": "+20d"])
    #expect(try reader.page(hearing, .first, limit: 9).rows.map(\.hearingOn) == [today + 20])
    day.value = today + 30
    #expect(try reader.page(hearing, .first, limit: 9).rows.isEmpty)
    #expect(try reader.profile().asOf == today + 30)
    day.value = today
    #expect(try reader.page(hearing, .first, limit: 9).rows.map(\.hearingOn) == [today + 20])
  }

  @Test("Notices are recorded on days that follow one another, and on no other by itself")
  func recording() throws {
    _ = try scratch.caseload()
    let docket = try Docket.open(at: scratch.docket)
    let before = try events()
    try docket.refresh(today: today + 400)
    try docket.refresh(today: today - 1)
    try docket.refresh(today: today + 1, recording: .never)
    #expect(try events() == before)
    let reader = try docket.reader()
    #expect(try reader.doubt(about: today + 31) == nil)
    #expect(
      try reader.doubt(about: today + 32) == .isMuchLater(today: today + 32, recorded: today)
    )
    #expect(try reader.doubt(about: today - 1) == .isEarlier(today: today - 1, recorded: today))
    let due = try reader.unrecordedNotices(asOf: today + 20, plan: .standard)
    #expect(!due.isEmpty)
    try docket.refresh(today: today + 20)
    #expect(try events() == before + due.count)
    #expect(try reader.unrecordedNotices(asOf: today + 20, plan: .standard).isEmpty)
    try docket.refresh(today: today + 20)
    #expect(try events() == before + due.count)
    try docket.refresh(today: today + 400, recording: .always)
    #expect(try docket.reader().doubt(about: today + 400) == nil)
  }
}

/// A day that a test turns.
private final class DayBox: Sendable {
  private let day: Mutex<Day>

  init(_ day: Day) { self.day = Mutex(day) }

  var value: Day {
    get { day.withLock { $0 } }
    set { day.withLock { $0 = newValue } }
  }
}
