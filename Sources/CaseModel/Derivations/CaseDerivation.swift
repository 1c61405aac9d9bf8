/// Everything derived from one case's history as of a day, each value with its rule.
///
/// Bulk import, the case view and the tests all make their summaries and explanations from this one
/// value, so a list can never say something the explanation does not.
///
/// Millions of cases are derived in a row, and records are costly to copy: they are read in place,
/// by their index.
public struct CaseDerivation: Hashable, Sendable {
  /// What is recorded of the case.
  public let history: CaseHistory
  let asOf: Day
  let plan: ClockPlan
  let proceedings: [Proceeding]
  let upcoming: [Hearing]
  let state: Derived<CaseState>
  let outcome: Derived<DecisionCode>?
  let nextHearing: Derived<Day>?
  let movedUp: Derived<Int>?
  let lastHearing: Derived<Day>?
  let represented: Derived<Bool>
  let family: Derived<String>?
  let relief: Derived<Application>?
  let appeal: Derived<Appeal>?
  let motion: Derived<Motion>?
  let facts: OrderFacts
  let order: OrderFinding?
  let stage: Derived<StageReached>?
  let step: Derived<VerificationStep>?
  let blockers: [Derived<Blocker>]

  /// Derives everything of a history, which moves in and can be had back.
  ///
  /// - Parameters:
  ///   - recorded: The history.
  ///   - day: The day to look from.
  ///   - plan: The rules and closures.
  public init(_ recorded: consuming CaseHistory, asOf day: Day, plan: ClockPlan) {
    history = recorded
    asOf = day
    self.plan = plan
    proceedings = history.orderedProceedings
    upcoming = history.upcomingHearings(asOf: day)
    facts = OrderFacts(history.repatriation, asOf: day)
    order = history.deriveOrder(facts, ordered: proceedings, asOf: day, plan: plan)
    state = history.deriveState(ordered: proceedings, order: order)
    outcome = history.deriveOutcome(ordered: proceedings, order: order)
    nextHearing = history.deriveNextHearing(upcoming: upcoming, asOf: day)
    movedUp = history.deriveMovedUp(upcoming: upcoming)
    lastHearing = history.deriveLastHearing(asOf: day)
    represented = history.deriveRepresented()
    family = history.deriveFamily()
    relief = history.deriveRelief()
    appeal = history.deriveAppeal()
    motion = history.deriveMotion(order: order)
    stage = history.deriveStage(order: order, asOf: day)
    step = history.deriveStep(asOf: day)
    blockers = history.deriveBlockers(order: order, ordered: proceedings, asOf: day)
  }

  /// Returns the history that moved in; the derivation is used up.
  public consuming func returnHistory() -> CaseHistory { history }
}

extension CaseHistory {
  /// Derives everything a list or a case view shows.
  ///
  /// - Parameters:
  ///   - day: The day to look from: a release's own day, or today for a caseload.
  ///   - plan: The rules and closures; those Vigil comes with where none are given.
  /// - Returns: The derived values; the same whatever order the rows are in.
  public func derive(asOf day: Day, plan: ClockPlan = .standard) -> CaseDerivation {
    CaseDerivation(self, asOf: day, plan: plan)
  }
}
