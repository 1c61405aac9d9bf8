import CaseModel
import Testing

@Suite("What cannot be read, and what narrow protection leaves open")
struct GapTests {
  @Test("Rows set aside are counted in the summary, found by a filter, and a column of its own")
  func gaps() throws {
    var history = CaseHistory.removal
    #expect(history.summary.rowsSetAside == nil)
    history.rowsSetAside = 3
    let summary = history.summary
    #expect(summary.rowsSetAside == 3)
    for words in ["gaps:any", "gaps>2", "setaside:3", "incomplete:any"] {
      #expect(try Filter(words).predicate(asOf: asOf).holds(for: summary), "\(words)")
    }
    #expect(try !Filter("gaps:none").predicate(asOf: asOf).holds(for: summary))
    for list in CaseList.all {
      let keys = list.fields(for: .release).map(\.key)
      #expect(keys.contains("gaps"), "\(list.key)")
      #expect(keys.contains("custody") == keys.contains("custodyon"), "\(list.key)")
      #expect(!list.fields(for: .caseload).contains { $0.isOfReleases })
    }
  }

  @Test("Custody in a public list has the day it was last recorded")
  func custody() throws {
    var history = CaseHistory.removal {
      $0.detainedOn = Day("2019-03-04")
      $0.releasedOn = Day("2019-05-06")
    }
    history.courtCase.custody = "R"
    #expect(history.summary.custodyOn == Day("2019-05-06"))
    history.proceedings[0].releasedOn = Day("2031-01-01")
    #expect(history.summary.custodyOn == Day("2019-03-04"))
    let field = try #require(CaseField.named("custodyon"))
    #expect(field.title == "Last rec." && field.meaning.contains("no release tells"))
  }

  @Test("Protection from one country warns of the others, by name, wherever the case is shown")
  func thirdCountry() throws {
    let history = CaseHistory.removal {
      $0.decision = "E"
      $0.completedOn = Day("2025-01-06")
      $0.orderedTo = "CH"
    }
    let caution = try #require(history.derive(asOf: asOf).cautions().first)
    #expect(caution.contains("Withholding bars removal to one country only, China (CH)."))
    #expect(caution.contains("Third-country risk: live, litigated, as of 2026-03-11."))
    #expect(CaseHistory.removal.derive(asOf: asOf).cautions().isEmpty)
  }

  @Test("A word of release or of a new arrest changes custody by every way it is told")
  func told() throws {
    var history = CaseHistory.removal
    history.person = Person()
    func enter(_ key: String, _ texts: [String: String]) throws {
      let form = try #require(FactForm.named(key))
      let context = FormContext(today: asOf)
      let change = try form.record(form.read(texts, in: context).get(), of: history).get()
      for var row in change.rows.compactMap(\.now) {
        if row.id == 0 { row.id = Int64(history.rows.count + 10) }
        row.caseID = history.id
        history.add(row)
      }
    }
    try enter("custody", ["detained": "2026-02-02"])
    #expect(history.summary.custody == "D")
    try enter("habeas", ["what": "habeas-released", "date": "2026-04-06"])
    #expect(history.summary.custody == "R")
    #expect(history.summary.custodyOn == Day("2026-04-06"))
    try enter("supervision", ["what": "detained-again", "date": "2026-05-04"])
    #expect(history.summary.custody == "D")
    try enter("supervision", ["what": "checkin", "date": "2026-06-04"])
    #expect(history.summary.custody == "D")
    let row = try #require(history.rows.first { $0["value"] == .text("detained-again") })
    let back = CaseChange.withdrawal(of: row, in: history)
    let now = back.rows.compactMap(\.now).first { $0.table == .courtCase }
    #expect(now?["custody"] == .text("R"))
  }
}
