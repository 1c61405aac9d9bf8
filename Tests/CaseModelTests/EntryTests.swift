import CaseModel
import Testing

private let today = Day("2026-11-23")
private let context = FormContext(today: today)

/// A case with a proceeding that is not decided.
private var openCase: CaseHistory { CaseHistory.removal { $0.court = "NYC" } }

@Suite("Facts of the law as they are entered")
struct EntryTests {
  /// What a form takes, by words, on a case.
  private func enter(
    _ key: String,
    _ texts: [String: String],
    to history: CaseHistory = openCase,
  ) throws -> FactRow {
    let form = try #require(FactForm.named(key))
    let change = try form.record(form.read(texts, in: context).get(), of: history).get()
    return try #require(change.rows.first?.now)
  }

  /// Every kind and value of a fact, by the form that takes it.
  private static let told: [(form: String, value: String)] = FactForm.all()
    .filter { $0.table == .repatriation && $0.key != "filing" }
    .flatMap { form in
      (form.fields.first?.kind.choices ?? []).map { (form.key, $0.code) }
    }

  @Test("Every fact a form offers is entered, shown in words, and corrected by the same form")
  func everyFact() throws {
    #expect(EntryTests.told.count > 120)
    for (key, value) in EntryTests.told {
      let form = try #require(FactForm.named(key))
      let first = try #require(form.fields.first).key
      var texts = [first: value, "date": "2026-11-02"]
      if form.field("told") != nil { texts["told"] = "counsel" }
      let end = form.field("until") == nil ? "ended" : "until"
      let row = try (try? enter(key, texts)) ?? enter(key, texts.merging([end: "+1w"]) { $1 })
      let fact = try #require(row.record as? RepatriationFact)
      #expect(fact.choice != nil, "\(key) \(value)")
      let again = try #require(FactForm.correcting(row))
      let takes = again.fields.first?.kind.choices.contains { $0.code == value } ?? false
      #expect(takes, "\(key) \(value) is corrected by \(again.key)")
      let history = CaseHistory(CourtCase())
      let same = again.correct(row, with: again.values(of: row, in: history), of: history)
      #expect(try same.get().rows.isEmpty, "\(key) \(value)")
    }
  }

  @Test(
    "A last day that is never assumed has to be entered",
    arguments: ["tps", "ded", "parole", "ead", "conditional", "i94"],
  )
  func lastDay(status: String) throws {
    #expect(throws: FormProblem.self) {
      try enter("status", ["what": status, "date": "today"])
    }
    let row = try enter("status", ["what": status, "date": "today", "until": "+30d"])
    #expect(row["endedOn"].integer == Int64((today + 30).number))
  }

  @Test("A fact of one day takes no end, and none ends before it began")
  func ends() throws {
    let wrong: [(String, [String: String])] = [
      ("petition", ["what": "pfr", "date": "today", "until": "+1d"]),
      ("dhs", ["what": "expedited", "date": "today", "until": "yesterday"]),
      ("stay", ["by": "court-stay", "date": "today", "ended": "yesterday"]),
      ("departure", ["what": "vd-days", "date": "today"]),
    ]
    for (key, texts) in wrong {
      #expect(throws: (any Error).self, "\(key)") { try enter(key, texts) }
    }
  }

  @Test("An undecided proceeding is corrected as a charging document, never as an order")
  func undecided() throws {
    let history = openCase
    let row = try #require(history.rows.first { $0.table == .proceeding })
    #expect(FactForm.correcting(row)?.key == "proceeding")
    let order = try #require(FactForm.named("order"))
    let values = try order.read(["date": "2026-11-20"], in: context).get()
    let saved = order.correct(row, with: values, of: history)
    #expect(throws: FormProblem.self) { try saved.get() }
    let decided = CaseHistory.removal {
      $0.decision = "X"
      $0.completedOn = Day("2026-11-02")
    }
    let other = try #require(decided.rows.first { $0.table == .proceeding })
    #expect(FactForm.correcting(other)?.key == "order")
  }

  @Test("A correction cannot clear what an entry needs", arguments: FactForm.all().map(\.key))
  func needed(key: String) throws {
    let form = try #require(FactForm.named(key))
    var row = FactRow(form.table)
    for field in form.fields where field.table == form.table {
      row[field.column] = .text(field.kind.choices.first?.code ?? "1")
    }
    let history = openCase
    for field in form.fields where field.isRequired && field.table == form.table {
      let cleared = form.correct(row, with: [field.key: .empty], of: history)
      guard case .failure(let problem) = cleared else {
        Issue.record("\(key).\(field.key) was cleared")
        continue
      }
      #expect(problem.message.contains("is needed"))
    }
  }

  @Test("An order of voluntary departure takes the day to leave by, and no other order does")
  func leaveBy() throws {
    let form = try #require(FactForm.named("order"))
    let texts = ["date": "2026-11-02", "decision": "V", "until": "2026-12-01"]
    let change = try form.record(form.read(texts, in: context).get(), of: openCase).get()
    let fact = try #require(change.rows.compactMap(\.now).first { $0.table == .repatriation })
    #expect(fact["value"] == .text("vd-days"))
    #expect(fact["endedOn"].integer == Int64(Day("2026-12-01").number))
    var removal = texts
    removal["decision"] = "X"
    let refused = form.record(try form.read(removal, in: context).get(), of: openCase)
    #expect(throws: FormProblem.self) { try refused.get() }
  }

  @Test("A filing names a rule, and no other word")
  func filing() throws {
    let row = try enter("filing", ["rule": "file-indiv", "date": "today"])
    #expect(row["kind"] == .text("done"))
    #expect(row["value"] == .text("FILE-INDIV"))
    #expect(FactForm.correcting(row)?.key == "filing")
    #expect(throws: (any Error).self) { try enter("filing", ["rule": "XYZ", "date": "today"]) }
  }

  @Test("A fact entered twice from a table is known the second time")
  func known() throws {
    let form = try #require(FactForm.named("petition"))
    let values = try form.read(["what": "pfr", "date": "2026-11-02"], in: context).get()
    var history = openCase
    #expect(!form.isKnown(values, in: history))
    history.repatriation = [.told(1, "order", "pfr", "2026-11-02")]
    #expect(form.isKnown(values, in: history))
    history.repatriation = [.told(1, "order", "pfr", "2026-11-03")]
    #expect(!form.isKnown(values, in: history))
  }
}

@Suite("What facts of the law do to removal")
struct FactMeaningTests {
  private func blockers(
    _ facts: [(kind: String, value: String, day: String, end: String?)]
  )
    -> [String]
  {
    var history = CaseHistory.removal { $0.decision = "" }
    history.repatriation = facts.enumerated()
      .map { .told(Int64($0 + 1), $1.kind, $1.value, $1.day, ended: $1.end) }
    return history.derive(asOf: Day("2026-06-01")).standingBlockers.map(\.blocker.rawValue)
  }

  @Test(
    "Fear bars removal until a judge agrees there is none",
    arguments: [
      (["claimed"], true), (["referred"], true), (["referred", "rf-not-found"], true),
      (["cf-not-found", "review-asked", "review-affirmed"], false),
      (["cf-not-found", "review-asked", "review-vacated"], true),
      (["rf-found"], true), (["claimed", "claim-withdrawn"], false),
      (["review-affirmed", "claimed"], true),
    ],
  )
  func fear(values: [String], bars: Bool) {
    let facts = values.enumerated().map { ("fear", $1, "2026-05-0\($0 + 1)", String?.none) }
    #expect(blockers(facts) == (bars ? ["fear"] : []))
  }

  @Test("A status bars removal while it lasts, and a stay to its day")
  func spans() {
    #expect(blockers([("status", "tps", "2025-01-01", "2026-09-09")]) == ["tps"])
    #expect(blockers([("status", "tps", "2025-01-01", "2026-06-01")]).isEmpty)
    #expect(blockers([("status", "u", "2025-01-01", nil)]) == ["tuvisa"])
    #expect(blockers([("status", "ead", "2025-01-01", "2027-01-01")]).isEmpty)
    #expect(blockers([("order", "board-stay", "2026-01-01", nil)]) == ["stay"])
    #expect(blockers([("order", "court-stay", "2026-01-01", "2026-05-31")]).isEmpty)
    #expect(blockers([("court", "habeas-order", "2026-01-01", nil)]) == ["habeas"])
    let ended = [
      ("court", "habeas-order", "2026-01-01", String?.none),
      ("court", "habeas-denied", "2026-02-01", nil),
    ]
    #expect(blockers(ended).isEmpty)
  }

  @Test("A travel document's fate is the stage, and a refusal bars removal until one is issued")
  func documents() {
    let refused = [
      ("document", "td-asked", "2026-01-01", String?.none),
      ("document", "td-refused", "2026-02-01", nil),
    ]
    #expect(blockers(refused) == ["nodoc"])
    #expect(blockers(refused + [("document", "td-issued", "2026-03-01", nil)]).isEmpty)
    var history = CaseHistory.removal { $0.decision = "" }
    history.repatriation = [.told(1, "document", "td-asked", "2026-01-01")]
    #expect(history.derive(asOf: Day("2026-06-01")).summary.stage == "X3")
  }
}
