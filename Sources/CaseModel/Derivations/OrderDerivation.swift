/// Where a removal order stands, with its dates.
struct OrderFinding: Hashable, Sendable {
  /// The order's status.
  let status: Derived<OrderStatus>
  /// The proceeding with the order.
  let proceeding: Proceeding
  /// The limb and day of finality, where it is final.
  var finality: Derived<Finality>?

  /// The limb on which an order became final, and the day.
  struct Finality: Hashable, Sendable {
    let limb: FinalityLimb
    let day: Day
  }
}

extension CaseHistory {
  /// Derives where the removal order stands; none where no order or departure was ever entered.
  func deriveOrder(ordered: [Proceeding], asOf day: Day) -> OrderFinding? {
    guard let index = ordered.lastIndex(where: { orderKind(of: $0) != nil }) else { return nil }
    let proceeding = ordered[index]
    let evidence = Evidence(.proceeding, proceeding.id)
    if index < ordered.count - 1 {
      let later = Evidence(.proceeding, ordered[ordered.count - 1].id)
      let status = Derived(OrderStatus.undone, .orderUndone, evidence, further: later)
      return OrderFinding(status: status, proceeding: proceeding)
    }
    if orderKind(of: proceeding) == .voluntaryDeparture {
      let status = Derived(OrderStatus.departure, .orderDeparture, evidence)
      return OrderFinding(status: status, proceeding: proceeding)
    }
    return standingOrder(proceeding, asOf: day)
  }

  private func orderKind(of proceeding: Proceeding) -> Outcome? {
    guard let code = proceeding.decisionCode(caseType: courtCase.caseType) else { return nil }
    let outcome = code.reading.outcome
    return [.removal, .removalWithheld, .voluntaryDeparture].contains(outcome) ? outcome : nil
  }

  private func standingOrder(_ proceeding: Proceeding, asOf day: Day) -> OrderFinding? {
    guard let decidedOn = proceeding.completedOn else { return nil }
    if proceeding.absentia == "Y" {
      return final(.absentia, on: decidedOn, .orderAbsentia, proceeding)
    }
    if let appeal = caseAppeal(of: decidedOn) {
      return appealedOrder(proceeding, appeal)
    }
    let due = proceeding.appealDueOn ?? (decidedOn + 30).rolledForward
    if day <= due {
      return finding(.window, .orderWindow, proceeding)
    }
    return final(.lapsed, on: due, .orderLapsed, proceeding)
  }

  private func appealedOrder(_ proceeding: Proceeding, _ appeal: Appeal) -> OrderFinding {
    let evidence = Evidence(.appeal, appeal.id)
    switch appeal.outcome {
    case .pending: return finding(.appeal, .orderOnAppeal, proceeding, evidence)
    case .dismissedWithDeparture:
      return finding(.departure, .orderBoardDeparture, proceeding, evidence)
    case .remanded, .undone: return finding(.undone, .orderBoardUndid, proceeding, evidence)
    case .dismissed, .withdrawn:
      guard let decidedOn = appeal.decidedOn else { break }
      let isWithdrawn = appeal.outcome == .withdrawn
      return final(
        isWithdrawn ? .withdrawn : .dismissed,
        on: decidedOn,
        isWithdrawn ? .orderWithdrawn : .orderDismissed,
        proceeding,
        evidence,
      )
    case .other: break
    }
    return finding(.unclear, .orderUnclear, proceeding, evidence)
  }

  private func finding(
    _ status: OrderStatus,
    _ rule: DerivationRule,
    _ proceeding: Proceeding,
    _ further: Evidence? = nil,
  ) -> OrderFinding {
    let evidence = Evidence(.proceeding, proceeding.id)
    return OrderFinding(
      status: Derived(status, rule, evidence, further: further),
      proceeding: proceeding,
    )
  }

  private func final(
    _ limb: FinalityLimb,
    on day: Day,
    _ rule: DerivationRule,
    _ proceeding: Proceeding,
    _ further: Evidence? = nil,
  ) -> OrderFinding {
    let evidence = Evidence(.proceeding, proceeding.id)
    var finding = finding(.final, rule, proceeding, further)
    finding.finality = Derived(
      OrderFinding.Finality(limb: limb, day: day),
      rule,
      evidence,
      further: further,
    )
    return finding
  }
}
