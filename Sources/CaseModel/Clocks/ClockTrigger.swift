/// What of a case starts clocks, with the day and where it is known from.
struct ClockTrigger: Hashable, Sendable {
  let start: ClockStart
  let day: Day
  let basis: Basis
  var evidence: Evidence?
  var fact: Int64?
  /// The days a grant gives, where they are not the rule's own.
  var days: Int?
  /// Days of the applicant's own delay, which do not count.
  var stopped = 0
  /// The fact's kind and value, with a mark for its last day; nil where no fact starts the clock.
  var key: String?
  /// What the fact is, in words.
  var title: String?
  /// The day from which a filing counts as made for this clock; nil for the trigger's own.
  var since: Day?

  /// How long the clocks of a recorded fact stay in its case.
  ///
  /// > Units: Days after the fact's day; the longest rule runs 21 years.
  static let longestShown = 366 * 22

  /// What happened on the day.
  enum Basis: String, Hashable, Sendable {
    case decision = "decision of the judge"
    case absentia = "order in absentia"
    case final = "order final"
    case issued = "order by DHS"
    case board = "the Board's ruling that the appeal was late"
    case boardUntold = "the Board's decision, if removal was ordered by it"
    case boardProtection =
      "the Board's decision on protection, to be safe; the order's own thirty days run from DHS"
    case boardAsylum = "the Board's decision in an asylum-only case, reviewed like an order"
    case boardMotion = "the Board's denial of a motion"
    case motionRuling = "the judge's denial of a motion"
    case removalPeriod = "beginning of the removal period"
    case grant = "grant of voluntary departure"
    case application = "asylum application received"
    case anniversary = "asylum application, its anniversary"
    case arrival = "entry on record"
    case hearing = "next hearing"
    case told = "recorded by the clinic"
    case bond = "decision on bond"
    case custody = "detained"
    case appeal = "appeal filed"
  }

  init(
    _ start: ClockStart,
    _ day: Day,
    _ basis: Basis,
    _ evidence: Evidence?,
    fact: Int64? = nil,
    days: Int? = nil,
  ) {
    self.start = start
    self.day = day
    self.basis = basis
    self.evidence = evidence
    self.fact = fact
    self.days = days
  }

  /// The terms for this trigger: a grant's own days, and days that do not count left out.
  func applied(_ terms: ClockTerms) -> ClockTerms {
    guard days != nil || stopped > 0 else { return terms }
    var terms = terms
    if let days, start == .vd || start == .fact { terms.length = ClockLength(days, .days) }
    if stopped > 0, let length = terms.length, length.unit == .days {
      terms.length = ClockLength(length.count + stopped, .days)
    }
    return terms
  }

  /// The rule for this trigger.
  func applied(_ rule: ClockRule) -> ClockRule {
    var rule = rule
    rule.length = applied(rule.terms).length
    return rule
  }
}

extension CaseDerivation {
  /// Everything that starts a clock of the case.
  var clockTriggers: [ClockTrigger] {
    let told = factTriggers + bondTriggers + custodyTriggers + entryTriggers
    return told.isEmpty ? caseTriggers : caseTriggers + told
  }

  /// What of the case itself starts a clock.
  private var caseTriggers: [ClockTrigger] {
    guard let order else { return openCaseTriggers }
    switch order.status.value {
    case .window: return windowTriggers(order)
    case .departure: return windowTriggers(order) + departureTriggers(order)
    case .dhs where order.finality == nil:
      return claimTriggers(order) + boardTriggers(order) + openCaseTriggers
    case .final, .petition, .motion, .dhs: return finalTriggers(order) + claimTriggers(order)
    case .appeal: return openCaseTriggers + departureAppealTriggers
    case .unclear: return boardTriggers(order) + openCaseTriggers
    case .departureOver, .left, .granted, .none, .undone: return openCaseTriggers
    }
  }

  private func windowTriggers(_ order: OrderFinding) -> [ClockTrigger] {
    guard let proceeding = order.proceeding, let day = order.orderedOn,
      order.status.further == nil, facts.last(.waived) == nil, !isWaived(proceeding)
    else { return [] }
    return [ClockTrigger(.order, day, .decision, Evidence(.proceeding, proceeding))]
  }

  private func isWaived(_ id: Int64) -> Bool {
    proceedings.first { $0.id == id }?.appealReserved == Proceeding.waived
  }

  /// The window for an appeal of a decision on protection behind an order by DHS.
  private func claimTriggers(_ order: OrderFinding) -> [ClockTrigger] {
    guard let day = order.decidedOn, let last = proceedings.last else { return [] }
    return [ClockTrigger(.order, day, .decision, Evidence(.proceeding, last.id))]
  }

  private func departureTriggers(_ order: OrderFinding) -> [ClockTrigger] {
    guard let day = order.grantedOn else { return [] }
    let told = facts.since(day)
    let given = told.last(of: [.departureDays, .departureEarly])
    let evidence = order.status.further ?? order.status.evidence
    let grant = ClockTrigger(
      .vd,
      day,
      .grant,
      evidence,
      fact: given?.id,
      days: given?.endedOn.map { $0 - day } ?? order.givenDays,
    )
    let isBondDue = order.status.further == nil && told.last(.bondPosted) == nil
    return [grant] + (isBondDue ? [ClockTrigger(.vdBond, day, .grant, evidence)] : [])
  }

  private func finalTriggers(_ order: OrderFinding) -> [ClockTrigger] {
    guard let finality = order.finality else { return [] }
    let day = finality.value.day
    let row = finality.further ?? finality.evidence
    let isIssued = finality.value.limb == .issued
    let basis: ClockTrigger.Basis = isIssued ? .issued : .final
    var triggers: [ClockTrigger] = []
    if order.status.value != .motion {
      if !isIssued {
        triggers.append(ClockTrigger(.final, day, basis, row, fact: finality.fact))
        if hasAbuse {
          triggers.append(ClockTrigger(.battered, day, basis, row, fact: finality.fact))
        }
      }
      if finality.value.limb == .absentia {
        triggers.append(ClockTrigger(.absentia, day, .absentia, row))
      }
    }
    if order.status.value != .petition, !isExpedited(finality) {
      triggers.append(ClockTrigger(.review, day, basis, row, fact: finality.fact))
    }
    triggers += boardTriggers(order) + denialTriggers(order)
    triggers.append(ClockTrigger(.anyFinal, day, basis, row, fact: finality.fact))
    return triggers + removalTriggers(order, row)
  }

  /// A decision of the Board from which a petition for review is counted to be safe.
  private func boardTriggers(_ order: OrderFinding) -> [ClockTrigger] {
    guard let board = order.boardDay, order.status.value != .petition else { return [] }
    return [ClockTrigger(.review, board.day, board.basis, board.row)]
  }

  /// The time that runs from the last denial of a motion: to the Board, or to a court of appeals.
  private func denialTriggers(_ order: OrderFinding) -> [ClockTrigger] {
    guard let denial = order.denial, denial.day >= asOf - 90 else { return [] }
    if denial.isByBoard, order.status.value == .petition { return [] }
    return [
      ClockTrigger(
        denial.isByBoard ? .review : .order,
        denial.day,
        denial.isByBoard ? .boardMotion : .motionRuling,
        denial.row,
        fact: denial.fact,
      )
    ]
  }

  /// Whether the order is one of expedited removal, of which no court of appeals hears a petition.
  ///
  /// > Source: INA 242(a)(2)(A), (e): habeas alone, of a few questions (general knowledge, verify).
  private func isExpedited(_ finality: Derived<OrderFinding.Finality>) -> Bool {
    finality.value.limb == .issued
      && history.repatriation.contains {
        $0.id == finality.fact && $0.value == OrderFact.expedited.rawValue
      }
  }

  /// The removal period and, in custody, its reviews; none while the count stands still.
  private func removalTriggers(_ order: OrderFinding, _ row: Evidence?) -> [ClockTrigger] {
    guard let period = removalPeriod, let day = period.day else { return [] }
    let suspensions = facts.suspensions(from: day)
    guard suspensions.allSatisfy({ $0.end != nil }) else { return [] }
    let lost = suspensions.reduce(0) { $0 + (($1.end ?? $1.begin) - $1.begin) }
    let begin = day + lost
    let evidence = period.fact == nil ? row : nil
    let fact = period.fact ?? order.finality?.fact
    let starts: [ClockStart] = isDetained ? [.removalPeriod, .detained] : [.removalPeriod]
    return starts.map { ClockTrigger($0, begin, .removalPeriod, evidence, fact: fact) }
      + faroTrigger(order)
  }

  private func faroTrigger(_ order: OrderFinding) -> [ClockTrigger] {
    guard let day = order.orderedOn, let fact = facts.last(.administrative), fact.day == day,
      order.finality?.value.limb == .issued
    else { return [] }
    return [ClockTrigger(.administrative, day, .issued, nil, fact: fact.id)]
  }
}
