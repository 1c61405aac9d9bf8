/// A judge's order of removal or grant of voluntary departure, with all that bears on it.
///
/// Each limb of 8 CFR 1241.1 is a function of this value alone.
struct EnteredOrder {
  let proceeding: Int64
  let decidedOn: Day
  let isAbsentia: Bool
  let isDeparture: Bool
  /// Whether the case is of deportation or exclusion, under the law before 1 April 1997.
  let isDeportation: Bool
  /// Whether the decision was in writing, and so mailed.
  let isWritten: Bool
  /// Whether the row says that appeal was waived.
  let isWaived: Bool
  /// Whether the row says that appeal was reserved.
  let isAppealReserved: Bool
  /// The day an appeal was due, by the court's own record.
  let appealDueOn: Day?
  let orderedTo: String
  let board: BoardRows
  var attacks: [OrderAttack]
  var facts: OrderFacts
  let asOf: Day
  let plan: ClockPlan

  init?(
    _ ordered: [Proceeding],
    at place: Int,
    of history: borrowing CaseHistory,
    _ facts: OrderFacts,
    asOf day: Day,
    plan: ClockPlan,
  ) {
    guard let decidedOn = ordered[place].completedOn else { return nil }
    proceeding = ordered[place].id
    self.decidedOn = decidedOn
    isAbsentia = ordered[place].absentia == "Y"
    appealDueOn = ordered[place].appealDueOn
    orderedTo = ordered[place].orderedTo
    isWritten = ordered[place].decisionForm == "W"
    let reserved = ordered[place].appealReserved
    isWaived = reserved == Proceeding.waived
    isAppealReserved = reserved == "A" || reserved == "B"
    let code = ordered[place].decisionCode(caseType: history.courtCase.caseType)
    isDeparture = code?.reading.outcome == .voluntaryDeparture
    isDeportation = code?.caseType == "DEP" || code?.caseType == "EXC"
    board = BoardRows(history.appeals, since: decidedOn, isAbsentia: isAbsentia && !isDeparture)
    attacks = history.attacks(since: decidedOn, board.ofMotions)
    self.facts = facts.since(decidedOn)
    asOf = day
    self.plan = plan
  }

  /// A status with the limb and day of finality, where it is final.
  struct Ruling {
    var status: OrderStatus
    var rule: DerivationRule
    var further: Evidence?
    var fact: Int64?
    var final: OrderFinding.Finality?
    var lastDay: Day?
    var isLastDayKnown = true
    var grantedOn: Day?
    var givenDays: Int?
    var boardDay: BoardDay?
  }

  /// Where it is: by the limbs first, then by what was filed against a final order.
  var finding: OrderFinding {
    let limb = limbs
    let ruling = limb.final == nil ? inWindow(limb) : attacked(limb)
    var finding = OrderFinding(
      status: derived(ruling.status, ruling),
      orderedOn: decidedOn,
      orderedTo: orderedTo,
      proceeding: proceeding,
      lastDay: ruling.lastDay,
      grantedOn: ruling.grantedOn,
    )
    finding.isLastDayKnown = ruling.isLastDayKnown
    finding.givenDays = ruling.givenDays
    finding.boardDay = ruling.boardDay
    finding.denial = ruling.status.isFinal ? denial : nil
    finding.finality = ruling.status.isFinal ? limb.final.map { derived($0, limb) } : nil
    return finding
  }

  private func derived<Value>(_ value: Value, _ ruling: Ruling) -> Derived<Value> {
    let evidence = Evidence(.proceeding, proceeding)
    return Derived(value, ruling.rule, evidence, further: ruling.further, fact: ruling.fact)
  }

  /// The first limb that holds; in absentia comes first, because it is final at once.
  private var limbs: Ruling {
    absentia ?? certified ?? appealed ?? waived ?? departure ?? lapsed
  }
}

extension EnteredOrder.Ruling {
  init(
    _ status: OrderStatus,
    _ rule: DerivationRule,
    further: Evidence? = nil,
    fact: Int64? = nil,
  ) {
    self.init(status: status, rule: rule, further: further, fact: fact)
  }

  init(
    _ limb: FinalityLimb,
    on day: Day,
    _ rule: DerivationRule,
    further: Evidence? = nil,
    fact: Int64? = nil,
  ) {
    self.init(.final, rule, further: further, fact: fact)
    final = OrderFinding.Finality(limb: limb, day: day)
  }
}

extension Proceeding {
  /// The mark of a waiver where appeal could be reserved; entered by a clinic.
  static let waived = "W"
}
