/// When the removal period begins, and why.
struct RemovalPeriod: Hashable, Sendable {
  /// Day 0; none while it has not begun.
  var day: Day?
  var reason: Reason
  /// The fact of the clinic's it rests on, where it is not the order alone.
  var fact: Int64?

  /// Why it begins on a day, or has not begun.
  ///
  /// > Source: INA 241(a)(1)(B)(i), (ii) and (iii).
  enum Reason: String, Hashable, Sendable {
    case final = "the order became final"
    case issued = "DHS issued the order"
    case court = "the court's final order, after a stay of removal"
    case released = "release from other custody"
    case stayed = "not begun: a court has stayed removal and not decided"
    case held = "not begun: in other custody"
  }
}

extension CaseDerivation {
  /// The beginning of the removal period: the latest of finality, the court's final order where it
  /// had stayed removal, and release from other custody; none without a final order.
  var removalPeriod: RemovalPeriod? {
    guard let finality = order?.finality?.value else { return nil }
    if facts.isStayedUndecided(asOf: asOf) { return RemovalPeriod(reason: .stayed) }
    if history.isHeldElsewhere(asOf: asOf) { return RemovalPeriod(reason: .held) }
    let reason: RemovalPeriod.Reason = finality.limb == .issued ? .issued : .final
    var latest = RemovalPeriod(day: finality.day, reason: reason)
    let later = [courtOrder, history.releaseFromElsewhere(facts, asOf: asOf)].compactMap(\.self)
    for other in later where (latest.day?.number ?? .min) < (other.day?.number ?? .min) {
      latest = other
    }
    return latest
  }

  /// The court's final order: it denied or dismissed a petition after it had stayed removal.
  private var courtOrder: RemovalPeriod? {
    guard let denied = facts.last(of: [.petitionDenied, .petitionWithdrawn]),
      let day = denied.day,
      facts.all(.courtStay).contains(where: { $0.dayNumber <= day.number })
    else { return nil }
    return RemovalPeriod(day: day, reason: .court, fact: denied.id)
  }
}

extension OrderFacts {
  /// Whether a court has stayed removal and the petition is not decided.
  fileprivate func isStayedUndecided(asOf day: Day) -> Bool {
    pendingPetition != nil && all(.courtStay).contains { !$0.hasEnded(by: day) }
  }
}

extension CaseHistory {
  private var custodyBlockers: [RepatriationFact] {
    repatriation.filter {
      $0.kind == FactKind.blocker.rawValue && $0.value == Blocker.custody.rawValue
    }
  }

  fileprivate func isHeldElsewhere(asOf day: Day) -> Bool {
    custodyBlockers.contains { $0.dayNumber <= day.number && !$0.hasEnded(by: day) }
  }

  fileprivate func releaseFromElsewhere(_ facts: OrderFacts, asOf day: Day) -> RemovalPeriod? {
    let told = facts.last(.released).map { ($0.day, $0.id) }
    let ended = custodyBlockers.filter { $0.hasEnded(by: day) }.map { ($0.endedOn, $0.id) }
    let last = (ended + [told].compactMap(\.self))
      .max { ($0.0?.number ?? .min, $0.1) < ($1.0?.number ?? .min, $1.1) }
    return last.flatMap { day, id in
      day.map { RemovalPeriod(day: $0, reason: .released, fact: id) }
    }
  }
}
