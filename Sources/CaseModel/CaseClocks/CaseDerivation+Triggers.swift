extension CaseDerivation {
  /// Everything that starts a clock of the case.
  var clockTriggers: [ClockTrigger] {
    var triggers = caseTriggers
    triggers += factTriggers
    triggers += bondTriggers
    triggers += custodyTriggers
    triggers += entryTriggers
    return triggers
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

  /// The removal period and, in custody, its reviews; none while the count is stopped.
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
