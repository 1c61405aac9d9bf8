import CaseModel
import Testing

@Suite("Derivation")
struct DerivationPropertyTests {
  @Test("A summary does not depend on the order of rows", arguments: 0..<600)
  func orderFree(seed: UInt64) {
    var random = SeededRandom(seed: seed)
    let history = random.history()
    var shuffled = history
    shuffled.proceedings.shuffle(using: &random)
    shuffled.hearings.shuffle(using: &random)
    shuffled.applications.shuffle(using: &random)
    shuffled.appeals.shuffle(using: &random)
    shuffled.motions.shuffle(using: &random)
    shuffled.repatriation.shuffle(using: &random)
    shuffled.bonds.shuffle(using: &random)
    shuffled.custodyStays.shuffle(using: &random)
    shuffled.representations.shuffle(using: &random)
    shuffled.riders.shuffle(using: &random)
    #expect(
      history.derive(asOf: asOf).cautions() == shuffled.derive(asOf: asOf).cautions()
    )
    #expect(history.derive(asOf: asOf).clocks() == shuffled.derive(asOf: asOf).clocks())
    #expect(history.summary == shuffled.summary)
    let reasons = history.derive(asOf: asOf).explanations().map(\.text)
    #expect(reasons == shuffled.derive(asOf: asOf).explanations().map(\.text))
    #expect(history.timeline(labels: CodeLabels()) == shuffled.timeline(labels: CodeLabels()))
  }

  @Test("A final order has a limb and a day, and no other status has", arguments: 0..<600)
  func finality(seed: UInt64) {
    var random = SeededRandom(seed: seed)
    let summary = random.history().summary
    let isFinal = OrderStatus(rawValue: summary.order)?.isFinal == true
    #expect(isFinal == !summary.limb.isEmpty)
    // The day of an order by DHS behind a case of protection is in no public data.
    #expect(isFinal == (summary.finalOn != nil) || summary.limb == "dhs")
  }
}

/// Random numbers that repeat, by the SplitMix64 method.
struct SeededRandom: RandomNumberGenerator {
  var state: UInt64

  init(seed: UInt64) {
    state = seed
  }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = (state ^ (state >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  mutating func day() -> Day {
    Day("2023-01-01") + Int.random(in: 0..<1800, using: &self)
  }

  mutating func pick(_ text: String) -> String {
    String(text.randomElement(using: &self) ?? " ").replacing(" ", with: "")
  }

  mutating func history() -> CaseHistory {
    var history = CaseHistory.removal
    for id in 0..<Int64.random(in: 0...4, using: &self) {
      history.proceedings.append(
        .made(id + 1) {
          $0.completedOn = Bool.random(using: &self) ? day() : nil
          $0.decision = pick("XXVRTUEZ  ")
          $0.otherCompletion = $0.decision.isEmpty ? pick("CTKAF ") : ""
          $0.absentia = pick("YNNN")
          $0.caseType =
            ["RMV", "RMV", "RMV", "WHO", "AOC", "CFR"].randomElement(using: &self) ?? ""
          $0.appealReserved = pick("WAB   ")
        }
      )
    }
    for id in 0..<Int64.random(in: 0...5, using: &self) {
      var hearing = Hearing.made(id + 1, day().description)
      hearing.adjournment = ["", "", "55", "01", "12"].randomElement(using: &self) ?? ""
      history.hearings.append(hearing)
    }
    let kinds = [
      "Case Appeal", "Case Appeal", "Circuit Court Remand", "MTR BIA", "Appeal of IJ MTR",
    ]
    for id in 0..<Int64.random(in: 0...4, using: &self) {
      var appeal = Appeal.made(
        day().description,
        (["", "", "??"] + BoardDecision.all.map(\.code)).randomElement(using: &self) ?? "",
      )
      appeal.id = id + 1
      appeal.kind = kinds.randomElement(using: &self) ?? ""
      appeal.filedBy = pick("AAAIBE ")
      appeal.decidedOn = appeal.decision.isEmpty ? nil : day()
      history.appeals.append(appeal)
    }
    addMotions(to: &history)
    addFacts(to: &history)
    addStanding(to: &history)
    return history
  }

  private mutating func addMotions(to history: inout CaseHistory) {
    for id in 0..<Int64.random(in: 0...2, using: &self) {
      var motion = Motion()
      motion.id = id + 1
      let kinds = ["O", "MA", "FD", "CV", "RI", "SA", "TD", "SY", "??"]
      motion.kind = kinds.randomElement(using: &self) ?? ""
      motion.stay = pick("G  ")
      motion.receivedOn = day()
      motion.decision = pick("GD ")
      motion.decidedOn = motion.decision.isEmpty ? nil : day()
      history.motions.append(motion)
    }
  }

  /// Applications, bonds, custody, counsel and riders.
  private mutating func addStanding(to history: inout CaseHistory) {
    history.person = Bool.random(using: &self) ? Person() : nil
    for id in 0..<Int64.random(in: 0...3, using: &self) {
      var application = Application()
      application.id = id + 1
      application.kind = ["ASYL", "ASYW", "WCAT", "42B"].randomElement(using: &self) ?? ""
      application.receivedOn = day()
      application.decision = pick("GDL  ")
      history.applications.append(application)
      var bond = Bond()
      bond.id = id + 1
      bond.decision = pick("CNJ ")
      bond.decidedOn = [day(), Day("2026-05-20")].randomElement(using: &self)
      history.bonds.append(bond)
      var stay = CustodyStay()
      stay.id = id + 1
      stay.detainedOn = [day(), Day("2026-05-20")].randomElement(using: &self)
      stay.releasedOn = Bool.random(using: &self) ? stay.detainedOn.map { $0 + 9 } : nil
      history.custodyStays.append(stay)
      var rider = Rider()
      rider.id = id + 1
      rider.caseID = Bool.random(using: &self) ? 7 : 8
      rider.riderCaseID = rider.caseID == 7 ? 9 : 7
      rider.isActive = 1
      history.riders.append(rider)
    }
    history.courtCase.custody = pick("DNR ")
  }

  /// Facts of every kind, some of them on the same day.
  private mutating func addFacts(to history: inout CaseHistory) {
    let kinds = OrderFact.allCases.map { ("order", $0.rawValue) }
    let blockers = Blocker.allCases.map { ("blocker", $0.rawValue) }
    let stages =
      [("stage", "X1"), ("stage", "X5"), ("step", "C2"), ("done", "MTR")]
      + FearFact.allCases.map { ("fear", $0.rawValue) }
      + CustodyFact.allCases.map { ("custody", $0.rawValue) }
      + StatusFact.allCases.map { ("status", $0.rawValue) }
    for id in 0..<Int64.random(in: 0...6, using: &self) {
      let (kind, value) =
        (kinds + kinds + blockers + stages).randomElement(using: &self) ?? ("", "")
      var fact = RepatriationFact.told(id + 1, kind, value, "2026-01-01")
      fact.day = [day(), Day("2026-01-01")].randomElement(using: &self)
      fact.endedOn = Bool.random(using: &self) ? fact.day.map { $0 + 40 } : nil
      history.repatriation.append(fact)
    }
  }
}
