import CaseModel
import CaseStore
import Testing

@Suite("Lists follow the rules a docket is opened with")
struct UserRuleTests {
  private let scratch = Scratch()
  /// Every open day of the next two months is closed, so that deadlines move.
  private let plan = ClockPlan(
    .standard,
    CourtCalendar(
      closures: Dictionary(uniqueKeysWithValues: (0..<60).map { (today + $0, "closed") })
    ),
  )

  private func rows(_ reader: DocketReader, _ list: CaseList) throws -> Set<CaseSummary> {
    Set(try reader.page(ListQuery(list), .first, limit: 5000).rows)
  }

  private func derived(_ kind: RowKind, _ plan: ClockPlan) -> Set<CaseSummary> {
    Set(clients.flatMap { $0.derive(asOf: today, plan: plan).rows(of: kind) })
  }

  @Test("A caseload is derived anew when the rules have changed, and only then")
  func renewal() throws {
    let before = try scratch.caseload()
    #expect(try rows(before, .cases) == derived(.cases, .standard))
    #expect(derived(.cases, plan) != derived(.cases, .standard))
    let docket = try Docket.open(at: scratch.docket, plan: plan)
    try docket.refresh(today: today)
    #expect(try rows(before, .cases) == derived(.cases, plan))
    #expect(try rows(before, .clocks) == derived(.clocks, plan))
    #expect(try before.profile().rules == plan.fingerprint)
    let version = try before.version()
    try Docket.open(at: scratch.docket, plan: plan).refresh(today: today)
    #expect(try before.version() == version)
    try Docket.open(at: scratch.docket).refresh(today: today)
    #expect(try rows(before, .clocks) == derived(.clocks, .standard))
  }

  @Test("A fact entered is derived by the same rules")
  func entered() throws {
    _ = try scratch.caseload()
    let docket = try Docket.open(at: scratch.docket, plan: plan)
    try docket.refresh(today: today)
    for client in clients {
      let change = try FactForm.note.record(["text": .text("called")], of: client).get()
      try docket.record(change, who: "ana", source: "test")
    }
    #expect(try rows(docket.reader(), .cases) == derived(.cases, plan))
    #expect(try rows(docket.reader(), .clocks) == derived(.clocks, plan))
  }

  @Test("A public docket keeps the rules of its import, and says which")
  func release() throws {
    _ = try scratch.release()
    let docket = try Docket.open(at: scratch.docket, plan: plan)
    try docket.refresh(today: today)
    let profile = try docket.reader().profile()
    #expect(profile.rules == ClockPlan.standard.fingerprint)
    #expect(profile.rules != docket.plan.fingerprint)
  }
}
