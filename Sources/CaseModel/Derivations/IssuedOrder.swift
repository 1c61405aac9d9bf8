/// An order DHS issued without a judge: O8 of an order's path.
struct IssuedOrder {
  let fact: RepatriationFact
  let issuedOn: Day
  let facts: OrderFacts
  let replacement: Proceeding?
  let fearFound: RepatriationFact?

  init(
    _ fact: RepatriationFact,
    on issuedOn: Day,
    _ facts: OrderFacts,
    replacedBy replacement: Proceeding?,
    fear: RepatriationFact?,
  ) {
    self.fact = fact
    self.issuedOn = issuedOn
    self.facts = facts.since(issuedOn)
    self.replacement = replacement
    fearFound = fear
  }

  /// Its state as of a day.
  func finding(asOf day: Day) -> OrderFinding {
    if let replacement {
      let evidence = Evidence(.proceeding, replacement.id)
      return finding(Derived(.undone, .orderIssuedReplaced, evidence, fact: fact.id))
    }
    if let fearFound {
      return finding(Derived(.undone, .orderFearFound, fact: fearFound.id))
    }
    if let granted = facts.last(.petitionGranted) {
      return finding(Derived(.undone, .orderPetitionGranted, fact: granted.id))
    }
    if fact.hasEnded(by: day) {
      return finding(Derived(.undone, .orderIssuedEnded, fact: fact.id))
    }
    var standing = finding(Derived(status.value, status.rule, fact: status.fact))
    let finality = OrderFinding.Finality(limb: .issued, day: issuedOn)
    standing.finality = Derived(finality, .orderIssued, fact: fact.id)
    return standing
  }

  private var status: (value: OrderStatus, rule: DerivationRule, fact: Int64) {
    if let petition = facts.pendingPetition { return (.petition, .orderPetition, petition.id) }
    return (.dhs, .orderIssued, fact.id)
  }

  private func finding(_ status: Derived<OrderStatus>) -> OrderFinding {
    OrderFinding(status: status, orderedOn: issuedOn)
  }
}

extension OrderFacts {
  /// The petition for review that is not decided.
  var pendingPetition: RepatriationFact? {
    guard let filed = last(.petition) else { return nil }
    let decided = last(of: [.petitionDenied, .petitionGranted, .petitionWithdrawn])
    return decided.map { $0.dayNumber >= filed.dayNumber } ?? false ? nil : filed
  }
}
