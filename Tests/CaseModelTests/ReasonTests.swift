import CaseModel
import Testing

@Suite("Reasons in words")
struct ReasonTests {
  private func reasons(
    _ decision: String,
    appeal: String = "",
    facts: [String] = [],
    asOf day: String = "2026-06-01",
    change: (inout CaseHistory) -> Void = { _ in },
  ) -> [String: Explanation] {
    var history = WorkedOrder("", "", decision, facts: facts, appeal: appeal, "").history
    change(&history)
    let all = history.derive(asOf: Day(day)).explanations()
    return Dictionary(all.map { ($0.field.key, $0) }, uniquingKeysWith: { first, _ in first })
  }

  @Test("A Board code that tells nothing is shown in its own words")
  func ownWords() throws {
    let text = try #require(reasons("X 2025-01-10", appeal: "2025-02-05 OTH 2025-12-01")["order"])
      .text
    #expect(text.contains("\"Other\" (code OTH)"))
    let unknown = try #require(
      reasons("X 2025-01-10", appeal: "2025-02-05 QQQ 2025-12-01")["order"]
    )
    #expect(unknown.text.contains("code QQQ, for which no words are known"))
    #expect(unknown.value == "Unclear")
  }

  @Test("Thirty days by the Board say their number, the words of the code and the last day")
  func thirtyDays() throws {
    let text = try #require(
      reasons("V 2025-01-10", appeal: "2025-02-05 D30 2026-05-18")["order"]
    )
    .text
    #expect(text.contains("Dismissed (Grant V/D 30 days)"))
    #expect(text.contains("The last day is Wed 2026-06-17."))
  }

  @Test("A decision entered by hand says who entered it, when and from where, and is not deduced")
  func entered() throws {
    let found = reasons("X 2026-05-20") { history in
      history.person = Person()
      let row = FactRow(history.proceedings[0])
      let event = CaseEvent(
        id: 1,
        at: "2026-05-21T10:00:00Z",
        caseID: 7,
        kind: .recorded,
        rows: row.map { [RowState($0)] } ?? [],
        who: "ana",
        source: "the judge's order",
      )
      history.noteEntries([event])
    }
    let outcome = try #require(found["outcome"])
    #expect(outcome.text.contains("Entered by ana on 2026-05-21, source the judge's order."))
    #expect(!outcome.text.contains("deduced") && !outcome.text.contains("damaged"))
    #expect(outcome.rule.certainty == .sourced)
    #expect(try #require(found["order"]).text.contains("Entered by ana on 2026-05-21"))
  }

  @Test("A waiver on the row is said to be one, and nothing says that none is visible")
  func waiver() throws {
    let found = reasons("X 2026-05-20") { $0.proceedings[0].appealReserved = "W" }
    let order = try #require(found["order"])
    #expect(order.text.contains("Appeal was waived"))
    #expect(!order.text.contains("not visible"))
    #expect(order.authority == "8 CFR 1241.1(b)")
  }

  @Test("A blocker says which it is, by what force, for which country and until when")
  func blocker() throws {
    let found = reasons("E 2025-01-06") { $0.proceedings[0].orderedTo = "CH" }
    let blocker = try #require(found["blocker"])
    #expect(blocker.text.contains("Withholding of removal was granted"))
    #expect(blocker.text.contains("one country only, CHINA (CH)") || blocker.text.contains("(CH)"))
    #expect(blocker.text.contains("by force: automatic"))
    #expect(blocker.text.contains("Third-country risk: live, litigated, as of 2026-03-11."))
    #expect(blocker.authority.contains("INA 241(b)(3)"))
  }

  @Test("A pending remand says that a court sent the case back, beside an order not final")
  func remand() throws {
    let found = reasons("X 2021-06-01", appeal: "2023-06-01") {
      $0.appeals[0].kind = "Circuit Court Remand"
    }
    #expect(try #require(found["appeal"]).text.contains("A court of appeals sent the case back"))
    #expect(try #require(found["order"]).text.contains("sent the case back"))
  }

  @Test("A fresh grant says until when DHS may appeal it")
  func freshGrant() throws {
    let order = try #require(reasons("R 2026-05-20")["order"])
    #expect(order.text.contains("The last day for DHS to appeal is Mon 2026-06-22."))
  }

  @Test("No reason names a program or a table as its authority")
  func authorities() {
    for worked in WorkedHistory.all {
      for reason in worked.history.derive(asOf: worked.asOf).explanations() {
        for name in [".R", "tbl", "A_Tbl", "B_Tbl", ".py"] {
          #expect(!reason.authority.contains(name), "\(reason.authority)")
        }
      }
    }
  }
}
