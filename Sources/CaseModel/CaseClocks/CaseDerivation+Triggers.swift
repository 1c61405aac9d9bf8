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
    guard let order else { return openCaseTriggers + appealTriggers }
    switch order.status.value {
    case .window: return appealTriggers
    case .departure: return appealTriggers + departureTriggers(order) + boardTriggers(order)
    case .dhs where order.finality == nil:
      return claimTriggers + boardTriggers(order) + openCaseTriggers
    case .final, .petition, .motion, .dhs:
      // Whether leaving waives an appeal is in dispute, so that its time is shown all the same.
      let isWaivedByLeaving = order.finality?.rule == .orderLeftInWindow
      return finalTriggers(order) + (isWaivedByLeaving ? appealTriggers : claimTriggers)
    case .appeal: return openCaseTriggers + departureAppealTriggers + appealTriggers
    case .unclear: return appealTriggers + boardTriggers(order) + openCaseTriggers
    case .departureOver: return boardTriggers(order) + openCaseTriggers
    case .left, .granted, .none, .undone: return openCaseTriggers
    }
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
      days: order.givenDays,
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
    if !isIssued {
      triggers.append(ClockTrigger(.final, day, basis, row, fact: finality.fact))
      if hasAbuse {
        triggers.append(ClockTrigger(.battered, day, basis, row, fact: finality.fact))
      }
    }
    if finality.value.limb == .absentia {
      triggers.append(ClockTrigger(.absentia, day, .absentia, row))
    }
    if order.status.value != .petition, !isExpedited(finality) {
      triggers.append(ClockTrigger(.review, day, basis, row, fact: finality.fact))
    }
    triggers += boardTriggers(order) + denialTriggers(order)
    triggers.append(ClockTrigger(.anyFinal, day, basis, row, fact: finality.fact))
    return triggers + removalTriggers(order, row)
  }

  /// A day from which a petition for review is counted to be safe; where it may be the day the
  /// order became final, motions are counted from it too.
  private func boardTriggers(_ order: OrderFinding) -> [ClockTrigger] {
    guard let board = order.boardDay, order.status.value != .petition else { return [] }
    let finalities: [ClockTrigger.Basis] = [.boardUntold, .boardDeparture, .timeOver]
    let starts: [ClockStart] = finalities.contains(board.basis) ? [.review, .final] : [.review]
    return starts.map { ClockTrigger($0, board.day, board.basis, board.row) }
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

  /// The removal period and, in custody, its reviews.
  private func removalTriggers(_ order: OrderFinding, _ row: Evidence?) -> [ClockTrigger] {
    guard let period = removalPeriod, let day = period.day else { return faroTrigger(order) }
    let evidence = period.fact == nil ? row : nil
    let fact = period.fact ?? order.finality?.fact
    let stops = facts.suspensions(from: day).map { CountStop(begin: $0.begin, end: $0.end) }
    let starts: [ClockStart] = isDetained ? [.removalPeriod, .detained] : [.removalPeriod]
    return starts.map { start in
      var trigger = ClockTrigger(start, day, .removalPeriod, evidence, fact: fact)
      trigger.stops = stops
      return trigger
    } + faroTrigger(order)
  }

  private func faroTrigger(_ order: OrderFinding) -> [ClockTrigger] {
    guard let day = order.orderedOn, let fact = facts.last(.administrative), fact.day == day,
      order.finality?.value.limb == .issued
    else { return [] }
    return [ClockTrigger(.administrative, day, .issued, nil, fact: fact.id)]
  }
}
