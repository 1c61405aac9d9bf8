import CaseModel
import Testing

@Suite("Readings of codes")
struct CodeReadingTests {
  private func codes(of table: LookupTable) -> [String] {
    CodeLabels.fallback.tables[table]?.keys.sorted() ?? []
  }

  @Test("Every code of the Board's list has a reading of its effect, each once")
  func board() {
    let codes = codes(of: .boardDecision)
    #expect(codes.count == 53)
    for code in codes { #expect(BoardDecision.isKnown(code), "\(code)") }
    #expect(Set(BoardDecision.all.map(\.code)).count == BoardDecision.all.count)
    #expect(BoardDecision.all.allSatisfy { $0.meaning.hasSuffix(".") })
  }

  @Test("A code of no list is unclear, never a dismissal")
  func unknown() {
    #expect(BoardDecision(code: "QQQ").outcome == .other)
    #expect(BoardDecision(code: "QQQ").certainty == .unsure)
    #expect(BoardOutcome(code: "qqq") == .other)
  }

  @Test("Only thirty days are told by a code; the other grants leave the days open")
  func terms() {
    let granting = BoardDecision.all.filter { $0.outcome == .dismissedWithDeparture }
    #expect(granting.map(\.code) == ["D30", "DVD", "SAV", "BVD", "CFV"])
    #expect(granting.map(\.departureDays) == [30, nil, nil, nil, nil])
    #expect(BoardDecision(code: "DUT").terms == .late)
    #expect(BoardDecision(code: "SDG").terms == .lateOrWaived)
    #expect(BoardDecision(code: "TPD").terms == .discretion)
    #expect(BoardDecision(code: "SAF").terms == .summary)
  }

  @Test(
    "Every kind of the appeal table has a reading",
    arguments: [
      ("Case Appeal", .decision), ("CASE APPEAL", .decision), ("", .decision),
      ("Appeal of IJ MTR", .motionRuling), ("AMSA Appeal", .motionRuling),
      ("MTR BIA", .boardMotion), ("Circuit Court Remand", .circuitRemand),
      ("Interlocutory Appeal", .interlocutory), ("Bond Appeal", .bond),
      ("Zero Bond Appeal", .bond), ("Bond MTR Rec", .bond), ("Bond MTR Rei", .bond),
      ("Bond MTR Reo", .bond), ("CDR", .detention), ("RC Appeal", .detention),
      ("SC Appeal", .detention), ("DD 212", .officer), ("DD-212", .officer),
      ("DD Bond", .officer), ("DD Fines", .officer), ("DD Visa", .officer),
      ("DD visa", .officer), ("test", .unknown), ("Something Else", .unknown),
    ] as [(String, AppealKind)],
  )
  func kinds(kind: String, reading: AppealKind) {
    #expect(AppealKind(kind, category: "IJ") == reading)
    #expect(AppealKind(kind, category: "DD") == .officer)
  }

  @Test("Every decision of the court's list has an outcome and a label")
  func decisions() {
    for key in codes(of: .decision) {
      let parts = key.split(separator: "/").map(String.init)
      let reading = DecisionCode(caseType: parts[0], letter: parts[1]).reading
      #expect(!reading.label.hasPrefix("Unknown"), "\(key)")
    }
    #expect(codes(of: .decision).count == 75)
  }

  @Test("Every decision on an application has a reading; an unknown one is other")
  func applications() {
    for code in ["A", "C", "D", "F", "G", "I", "L", "M", "P", "R", "S", "T", "W"] {
      #expect(ReliefOutcome(code: code) != .other, "\(code)")
    }
    #expect(ReliefOutcome(code: "O") == .other)
    #expect(ReliefOutcome(code: "?") == .other)
  }

  @Test("Every motion of the court's list has a reading, and a code of no list has none")
  func motions() {
    #expect(codes(of: .motion).count == 72)
    for code in codes(of: .motion) { #expect(MotionSubject(code) != .unknown, "\(code)") }
    #expect(MotionSubject("??") == .unknown && !MotionSubject("??").attacksDecision)
    let attacking = codes(of: .motion).filter { MotionSubject($0).attacksDecision }
    #expect(attacking == ["FD", "MA", "MC", "O", "RD", "RI", "SA", "VO"])
  }

  @Test("Every adjournment code says what it does to the asylum count, or that nobody knows")
  func adjournments() {
    #expect(codes(of: .adjournment).count >= 114)
    for code in codes(of: .adjournment) { #expect(AsylumCount(code) != .unlisted, "\(code)") }
    #expect(AsylumCount("02") == .stops && AsylumCount("9A") == .runs)
    #expect(AsylumCount("12") == .notKnown && AsylumCount("5A") == .neutral)
    #expect(AsylumCount("ZZ") == .unlisted)
  }

  @Test("Every list of codes that ships is read here, or only names places and tongues")
  func lists() {
    let read: Set<LookupTable> = [.boardDecision, .decision, .motion, .adjournment, .application]
    let named: Set<LookupTable> = [
      .court, .nationality, .language, .caseType, .scheduleType, .calendar,
    ]
    #expect(Set(CodeLabels.fallback.tables.keys) == read.union(named))
    for type in codes(of: .caseType) where type != "DDC" {
      #expect(codes(of: .decision).contains { $0.hasPrefix("\(type)/") }, "\(type)")
    }
  }

  @Test("Every kind of appeal that can be entered has a reading")
  func enteredKinds() throws {
    let field = try #require(FactForm.appeal.field("kind"))
    #expect(field.kind.choices.count == 14)
    for choice in field.kind.choices {
      #expect(AppealKind(choice.code, category: "IJ") != .unknown, "\(choice.code)")
    }
    let sides = try #require(FactForm.appeal.field("by")).kind.choices.map(\.code)
    #expect(sides == ["A", "I", "B", "E"])
  }

  @Test("Every completion that is no decision has a reading")
  func completions() {
    for code in "ABCFHJKMOPTXY" { #expect(OtherCompletion(rawValue: String(code)) != nil) }
  }
}
