extension CaseHistory {
  /// O9 and its neighbours: the last decision granted relief, or ended the case.
  ///
  /// A decision is not final while an appeal of it is pending, nor until DHS has let its time to
  /// appeal pass; an order it took the place of stays gone.
  ///
  /// > Source: 8 CFR 1003.6(a), 1003.38(b), 1003.39.
  ///
  /// - Parameters:
  ///   - ordered: The proceedings, the last one last.
  ///   - order: The place of an earlier order the decision took the place of.
  ///   - day: The day to look from.
  ///   - plan: The rules the time to appeal is counted by.
  /// - Returns: Nil where the last decision is neither, or ended the case without an appeal.
  func granted(
    _ ordered: [Proceeding],
    after order: Int?,
    asOf day: Day,
    plan: ClockPlan,
  ) -> OrderFinding? {
    guard let last = ordered.indices.last, let decidedOn = ordered[last].completedOn,
      let outcome = ordered[last].decisionCode(caseType: courtCase.caseType)?.reading.outcome,
      [.relief, .terminated, .dismissed].contains(outcome)
    else { return nil }
    let appeal = BoardRows(appeals, since: decidedOn).ruling
    let end = appealWindowEnd(of: ordered[last], decidedOn, plan)
    let ruling = GrantRuling(outcome, appeal, isOpen: day <= end, isWaived: ordered[last].isWaived)
    guard let ruling = isProtectionOnly(outcome) ? ruling?.withProtectionOnly : ruling else {
      return nil
    }
    var finding = OrderFinding(
      status: Derived(
        ruling.status,
        ruling.rule,
        Evidence(.proceeding, ordered[last].id),
        further: appeal.map { Evidence(.appeal, $0.id) },
      ),
      orderedOn: order.flatMap { ordered[$0].completedOn },
      orderedTo: order.map { ordered[$0].orderedTo } ?? "",
      proceeding: order.map { ordered[$0].id },
    )
    finding.lastDay = ruling.rule == .orderGrantedFresh ? end : nil
    let isUpset = ruling.rule == .orderGrantUpset || ruling.rule == .orderUnclear
    finding.boardDay = isUpset ? appeal?.boardDay(.boardUntold) : nil
    return finding
  }

  /// The last day on which a decision can be appealed, with the court's own record of it.
  func appealWindowEnd(of proceeding: Proceeding, _ decidedOn: Day, _ plan: ClockPlan) -> Day {
    let computed = plan.appealWindowEnd(decidedOn: decidedOn)
    guard let recorded = proceeding.appealDueOn, recorded <= computed + 60 else { return computed }
    return max(computed, plan.rolled(recorded))
  }

  /// Whether the relief granted is withholding or Convention protection alone, which goes with an
  /// order of removal.
  ///
  /// > Source: Matter of I-S- & C-S-, 24 I&N Dec. 432 (BIA 2008).
  func isProtectionOnly(_ outcome: Outcome) -> Bool {
    guard outcome == .relief, !applications.isEmpty else { return false }
    let granted = applications.filter { $0.isGranted }
    return !granted.isEmpty && granted.allSatisfy(\.isOfProtection)
  }
}

extension Proceeding {
  /// Whether the row says that appeal was waived.
  fileprivate var isWaived: Bool { appealReserved == Proceeding.waived }
}

extension Application {
  /// Whether it was granted.
  var isGranted: Bool { ReliefOutcome(code: decision) == .granted }

  /// Whether it is not decided; a judge who reserved the decision has not made it.
  var isPending: Bool { ReliefOutcome(code: decision) == .pending }

  /// Whether it is for withholding or for protection under the Convention against Torture.
  var isOfProtection: Bool { ["ASYW", "WCAT"].contains(kind.uppercased()) }

  /// Whether it is for asylum.
  var isOfAsylum: Bool { kind == "ASYL" || kind.uppercased() == "ASYL" }
}

/// The state of a decision in the respondent's favour.
private struct GrantRuling {
  var status: OrderStatus
  var rule: DerivationRule

  /// Nil where there is nothing to say of an order.
  init?(_ outcome: Outcome, _ appeal: Appeal?, isOpen: Bool, isWaived: Bool) {
    let isRelief = outcome == .relief
    guard let appeal else {
      guard isRelief else { return nil }
      self.init(status: .granted, rule: isOpen && !isWaived ? .orderGrantedFresh : .orderGranted)
      return
    }
    switch appeal.outcome {
    case .pending, .returned, .closed:
      self.init(status: .appeal, rule: isRelief ? .orderGrantOnAppeal : .orderEndOnAppeal)
    case .remanded where appeal.filedBy != "A": self.init(status: .none, rule: .orderGrantRemanded)
    case .undone where appeal.filedBy != "A": self.init(status: .unclear, rule: .orderGrantUpset)
    case .other where appeal.filedBy != "A": self.init(status: .unclear, rule: .orderUnclear)
    default:
      guard isRelief else { return nil }
      self.init(status: .granted, rule: .orderGranted)
    }
  }

  private init(status: OrderStatus, rule: DerivationRule) {
    self.status = status
    self.rule = rule
  }

  /// The same where only withholding was granted: the order that goes with it is not visible.
  var withProtectionOnly: GrantRuling {
    status == .granted ? GrantRuling(status: .unclear, rule: .orderGrantProtection) : self
  }
}
