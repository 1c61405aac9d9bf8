extension CaseHistory {
  /// Derives the relief that matters most, with how it ended.
  ///
  /// Asylum comes first where it was sought; of several applications for the same relief the latest
  /// received counts, and on one day the one with the more substantive decision.
  func deriveRelief() -> Derived<Application>? {
    var chosen: (place: Int, rank: ReliefRank)?
    for place in applications.indices {
      let rank = ReliefRank(applications[place])
      if chosen.map({ rank < $0.rank }) ?? true { chosen = (place, rank) }
    }
    return chosen.map { place, rank in
      let rule: DerivationRule = rank.isAsylum ? .reliefAsylum : .reliefOther
      return Derived(applications[place], rule, Evidence(.application, rank.id))
    }
  }
}

/// The order in which applications speak for a case.
private struct ReliefRank: Comparable {
  let kind: Int
  let received: Int32
  let strength: Int
  let id: Int64

  /// Whether it is asylum, the first of all.
  var isAsylum: Bool { kind == 0 }

  init(_ application: borrowing Application) {
    let code = application.kind.uppercased()
    kind = DerivationRule.reliefOrder.firstIndex(of: code) ?? DerivationRule.reliefOrder.count
    received = -(application.receivedOn?.number ?? .min + 1)
    let decisions = DerivationRule.decisionStrength
    strength =
      application.decision.utf8.first.flatMap { decisions.firstIndex(of: $0) } ?? decisions.count
    id = application.id
  }

  static func < (first: Self, second: Self) -> Bool {
    (first.kind, first.received, first.strength, first.id)
      < (second.kind, second.received, second.strength, second.id)
  }
}

extension DerivationRule {
  /// The applications that matter most, first ones first.
  ///
  /// > Source: the six applications the Deportation Data Project follows; the order is Vigil's.
  static let reliefOrder = ["ASYL", "ASYW", "WCAT", "42B", "42A", "245"]

  /// Decisions on one day from the more to the less substantive.
  ///
  /// > Source: Deportation Data Project, `eoir_court_applications.R` (CC0).
  static let decisionStrength = Array("FGDCILPSAROTWM".utf8)

  static let reliefAsylum = DerivationRule(
    "relief.asylum",
    """
    Asylum was sought, and comes before other relief. Of several applications the one received \
    last counts, and on one day the one whose decision says more.
    """,
    authority: "the court's own record of applications; which of several counts is a convention",
    .inferred,
  )
  static let reliefOther = DerivationRule(
    "relief.other",
    "Asylum was not sought; the application that matters most speaks for the case.",
    authority: "the court's own record of applications; the order among them is Vigil's choice",
    .inferred,
  )
}
