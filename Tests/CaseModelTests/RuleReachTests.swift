import CaseModel
import Testing

private let today = Day("2026-06-01")
private let context = FormContext(today: today)

@Suite("Every rule is reached by what a clinic can enter")
struct RuleReachTests {
  /// A client's case to which facts are entered through the forms, as every way in does.
  private struct Entered {
    var history: CaseHistory
    private var nextID: Int64 = 100

    init() {
      history = CaseHistory.removal { $0.court = "NYC" }
      history.person = Person()
    }

    mutating func add(_ key: String, _ texts: [String: String]) throws {
      let form = try #require(FactForm.named(key))
      let change = try form.record(form.read(texts, in: context).get(), of: history).get()
      for var row in change.rows.compactMap(\.now) {
        if row.id == 0 { row.id = nextID }
        nextID += 1
        row.caseID = history.id
        history.add(row)
      }
    }

    var rules: Set<String> { Set(history.derive(asOf: today).clocks().map(\.rule.id)) }
  }

  private func rules(_ facts: [(String, [String: String])]) throws -> Set<String> {
    var entered = Entered()
    for (key, texts) in facts { try entered.add(key, texts) }
    return entered.rules
  }

  @Test("A recorded fact starts every rule that names it, whatever its kind")
  func byFact() throws {
    for rule in ClockRuleBook.standard.rules where rule.start == .fact && rule.status.isApplied {
      for key in rule.facts {
        let parts = key.split(separator: " ")[0].split(separator: ".").map { String($0) }
        var row = FactRow(.repatriation)
        row["kind"] = .text(parts[0])
        row["value"] = .text(parts[1])
        let form = try #require(FactForm.correcting(row), "no form takes \(key)")
        let first = try #require(form.fields.first).key
        let day = rule.to.map { min($0, today - 3) } ?? today - 3
        let born = rule.length?.unit == .years ? today - 366 : day
        var texts = [first: parts[1], "date": "\(born)"]
        if form.field("told") != nil { texts["told"] = "counsel" }
        let needsEnd = key.hasSuffix(" end") || key == "order.vd-early"
        if needsEnd { texts[form.field("until") == nil ? "ended" : "until"] = "+200d" }
        let found = try rules([(form.key, texts)])
        let applied = rule.covers(key.hasSuffix(" end") ? today + 200 : born)
        #expect(!applied || found.contains(rule.id), "\(rule.id) by \(key): \(found.sorted())")
      }
    }
  }

  @Test("Every other rule is started by a case a clinic enters")
  func byCase() throws {
    let order = ("order", ["date": "2026-05-20", "decision": "X"])
    let final = ("order", ["date": "2026-05-20", "decision": "X", "absentia": "Y"])
    let departure = ("order", ["date": "2026-05-20", "decision": "V", "until": "2026-07-01"])
    let abuse = ("status", ["what": "vawa", "date": "2026-01-01"])
    let asylum = ("application", ["kind": "ASYL", "filed": "2026-05-01"])
    let custody = ("custody", ["detained": "2026-05-01"])
    let cases: [[(String, [String: String])]] = [
      [order], [final, abuse], [final, custody], [departure],
      [departure, ("appeal", ["filed": "2026-05-25"])], [asylum], [custody],
      [("bond", ["decided": "2026-05-28", "decision": "C", "amount": "5000"])],
      [("dhs", ["what": "faro", "date": "2026-05-28"])],
      [("client", ["name": "DOE Jan", "entered": "2026-01-05"])],
      [("hearing", ["date": "2026-09-01", "calendar": "I"])],
      [("hearing", ["date": "2026-09-01", "calendar": "M"])],
    ]
    let found = try cases.reduce(into: Set<String>()) { try $0.formUnion(rules($1)) }
    let missing = ClockRuleBook.standard.rules
      .filter { $0.start != .fact && $0.status.isApplied && !found.contains($0.id) }
    #expect(missing.isEmpty, "\(missing.map(\.id))")
    #expect(ClockRuleBook.standard.rules.allSatisfy { $0.start != .none })
  }

  @Test("A filing recorded as made ends its clock, in the case and in lists")
  func done() throws {
    let order = ("order", ["date": "2026-05-20", "decision": "X", "absentia": "Y"])
    var entered = Entered()
    try entered.add(order.0, order.1)
    for rule in ["PFR", "RECON", "MTR", "MTR-IA-180"] {
      #expect(entered.rules.contains(rule))
      try entered.add("filing", ["rule": rule, "date": "2026-05-28"])
      #expect(!entered.rules.contains(rule))
      let rows = entered.history.derive(asOf: today).rows(of: .clocks).map(\.nextClock)
      #expect(!rows.contains(rule))
    }
  }

  @Test("What a clock waits for ends it once it is recorded")
  func ended() throws {
    let pairs: [(start: (String, String), rule: String, end: (String, String))] = [
      (("document", "td-asked"), "TD-REPLY", ("document", "td-refused")),
      (("fear", "referred"), "RF-AO", ("fear", "rf-not-found")),
      (("fear", "cf-not-found"), "CF-IJ", ("fear", "review-vacated")),
      (("pretermit", "pretermit"), "PRETERMIT", ("pretermit", "pretermit-denied")),
      (("supervision", "osup-revoked"), "OSUP-INT", ("supervision", "interview")),
    ]
    for pair in pairs {
      var entered = Entered()
      try entered.add(pair.start.0, ["what": pair.start.1, "date": "2026-05-30"])
      #expect(entered.rules.contains(pair.rule))
      try entered.add(pair.end.0, ["what": pair.end.1, "date": "2026-05-31"])
      #expect(!entered.rules.contains(pair.rule), "\(pair.rule)")
    }
  }

  @Test("Papers filed for one hearing are not filed for the next")
  func nextHearing() throws {
    var entered = Entered()
    try entered.add("hearing", ["date": "2026-03-02", "calendar": "I"])
    try entered.add("filing", ["rule": "FILE-INDIV", "date": "2026-01-20"])
    try entered.add("hearing", ["date": "2026-09-01", "calendar": "I"])
    #expect(entered.rules.contains("FILE-INDIV"))
    try entered.add("filing", ["rule": "FILE-INDIV", "date": "2026-05-20"])
    #expect(!entered.rules.contains("FILE-INDIV"))
  }
}

extension CaseHistory {
  /// Adds a row as the docket would keep it.
  mutating func add(_ row: FactRow) {
    switch row.record {
    case let record as CourtCase: courtCase = record
    case let record as Person: person = record
    case let record as Proceeding:
      proceedings = proceedings.filter { $0.id != record.id } + [record]
    case let record as Hearing: hearings.append(record)
    case let record as Application: applications.append(record)
    case let record as Appeal: appeals.append(record)
    case let record as Motion: motions.append(record)
    case let record as Bond: bonds.append(record)
    case let record as CustodyStay: custodyStays.append(record)
    case let record as RepatriationFact: repatriation.append(record)
    default: break
    }
  }
}

@Suite("What a deadline says of itself")
struct ClockLineTests {
  private static let derivation: CaseDerivation = {
    let worked = WorkedOrder("", "", "X 2026-05-11 IA", "")
    return worked.history.derive(asOf: today)
  }()

  @Test("Trigger, source, count, rule, authority, certainty, change and counsel, for every clock")
  func lines() {
    for clock in ClockLineTests.derivation.clocks() {
      let lines = clock.lines(asOf: today)
      let labels = Set(lines.map(\.label))
      let needed = ["Rule", "In short", "Trigger", "Length", "Due", "Authority", "Confidence"]
      #expect(labels.isSuperset(of: needed + ["In court", "Checked", "Exceptions"]))
      #expect(lines.contains { $0.text.contains(Clock.advice) })
    }
  }

  @Test("The gravest comes first: a motion to rescind before the crime of staying")
  func gravity() throws {
    let ids = ClockLineTests.derivation.clocksByGravity().map(\.rule.id)
    let crime = try #require(ids.firstIndex(of: "FAIL-DEPART"))
    for rule in ["MTR-IA-180", "MTR-IA-NOTICE", "PFR", "MTR"] {
      #expect(try #require(ids.firstIndex(of: rule)) < crime)
    }
    let later = WorkedOrder("", "", "X 2026-05-11 IA", "").history
    let summary = later.derive(asOf: Day("2026-06-22")).summary
    #expect(summary.nextClock == "MTR")
  }

  @Test("A rule past its day to be checked again is flagged, and before that it is not")
  func checks() throws {
    for rule in ClockRuleBook.standard.rules {
      let by = try #require(rule.checkAgainBy)
      #expect(try #require(rule.checkedOn) < by)
      #expect(!rule.isOutOfDate(asOf: by))
      #expect(rule.isOutOfDate(asOf: by + 1))
      let clock = rule.clock(from: by)
      let isFlagged = clock.lines(asOf: by + 1).contains { $0.label == "Checked" && $0.isCaution }
      #expect(isFlagged)
    }
    let field = try #require(CaseField.named("deadline"))
    let old = field.text(.text("BOND"), asOf: Day("2030-01-01"))
    #expect(old.hasSuffix("(check)"))
    #expect(field.text(.text("BOND"), asOf: Day("2026-11-27")) == "Bond hearing can be asked")
  }

  @Test("What lists call a rule fits their column, and no two rules are called the same")
  func names() {
    var names: [String: String] = [:]
    for rule in ClockRuleBook.standard.rules {
      #expect(!rule.name.isEmpty && rule.name.count <= 30, "\(rule.id)")
      #expect(names.updateValue(rule.id, forKey: rule.name) ?? rule.id == rule.id, "\(rule.id)")
    }
  }

  @Test(
    "Bond says what holds in the circuit of the court",
    arguments: [
      ("NYC", "2d Circuit"), ("HLG", "5th Circuit"), ("MIA", "11th Circuit"),
      ("SFR", "9th Circuit"), ("BLM", "8th Circuit"), ("DET", "6th Circuit"),
    ],
  )
  func circuits(court: String, circuit: String) throws {
    var history = CaseHistory.removal { $0.court = court }
    history.person = Person()
    history.courtCase.court = court
    history.courtCase.custody = "D"
    var stay = CustodyStay()
    stay.id = 3
    stay.detainedOn = Day("2026-05-01")
    history.custodyStays = [stay]
    let clock = try #require(
      history.derive(asOf: today).clocks().first { $0.rule.id == "BOND" }
    )
    let here = try #require(clock.lines(asOf: today).first { $0.label == "Here" })
    #expect(here.text.hasPrefix(circuit), "\(here.text)")
    let plain = try #require(ClockRuleBook.standard.clock("BOND", from: today)).lines(asOf: today)
    #expect(plain.count { $0.label.hasSuffix("Circuit") } == Circuit.allCases.count)
  }

  @Test("The asylum count stops by the release's own codes, else by four, and says by which")
  func asylumStops() throws {
    var history = CaseHistory.removal { $0.decision = "" }
    history.hearings = [.made(1, "2026-07-01", "12"), .made(2, "2026-12-15")]
    var asylum = Application()
    asylum.id = 1
    asylum.kind = "ASYL"
    asylum.receivedOn = Day("2026-06-01")
    history.applications = [asylum]
    func due(_ plan: ClockPlan) throws -> (String, String) {
      let clock = try #require(
        history.derive(asOf: Day("2026-11-27"), plan: plan).clocks()
          .first { $0.rule.id == "EAD-180" }
      )
      return (clock.due?.description ?? "", clock.source.english)
    }
    let own = try due(ClockPlan.standard.stopping(at: ["12", "22"]))
    #expect(own.0 == "2027-05-14")
    #expect(own.1.contains("release's own word"))
    let plain = try due(.standard)
    #expect(plain.0 == "2026-11-28")
    #expect(plain.1.contains("no table of the release says"))
  }
}
