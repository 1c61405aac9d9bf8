extension CaseHistory {
  /// The hearings still to come, soonest first.
  ///
  /// > Source: the public code books: `ADJ_DATE` on or after the as-of day and no adjournment
  /// reason. No agency publishes the rule, so it is marked inferred.
  public func upcomingHearings(asOf day: Day) -> [Hearing] {
    var upcoming: [Hearing] = []
    // By place, because a hearing is costly to copy and a release has tens of millions.
    for place in hearings.indices where hearings[place].adjournment.isEmpty {
      guard let heldOn = hearings[place].heldOn, heldOn >= day else { continue }
      upcoming.append(hearings[place])
    }
    guard upcoming.count > 1 else { return upcoming }
    return upcoming.sorted { first, second in
      let one = (first.heldOn?.number ?? 0, first.startsAt ?? 0, first.id)
      return one < (second.heldOn?.number ?? 0, second.startsAt ?? 0, second.id)
    }
  }

  /// Derives the next hearing: from the schedule, or from the case row where the schedule has none.
  func deriveNextHearing(upcoming: [Hearing], asOf day: Day) -> Derived<Day>? {
    if let next = upcoming.first, let heldOn = next.heldOn {
      return Derived(heldOn, .hearingScheduled, Evidence(.hearing, next.id))
    }
    guard hearings.isEmpty, let latest = courtCase.latestHearingOn, latest >= day else {
      return nil
    }
    return Derived(latest, .hearingFromCase, Evidence(.courtCase, courtCase.id))
  }

  /// Derives the days by which the next hearing was moved up, from the hearing it replaced.
  func deriveMovedUp(upcoming: [Hearing]) -> Derived<Int>? {
    guard let next = upcoming.first, let heldOn = next.heldOn else { return nil }
    let replaced = hearings.filter { $0.isAdvanced && $0.heldOn.map { $0 > heldOn } == true }
    guard let previous = replaced.max(by: { ($0.updatedOn, $0.id) < ($1.updatedOn, $1.id) }),
      let was = previous.heldOn
    else { return nil }
    return Derived(
      was - heldOn,
      .hearingMovedUp,
      Evidence(.hearing, previous.id),
      further: Evidence(.hearing, next.id),
    )
  }

  /// Derives the last hearing that was not vacated, before the as-of day.
  func deriveLastHearing(asOf day: Day) -> Derived<Day>? {
    var last: (heldOn: Day?, id: Int64)?
    for place in hearings.indices where hearings[place].medium != "H" {
      let this = (heldOn: hearings[place].heldOn, id: hearings[place].id)
      guard this.heldOn.map({ $0 < day }) == true else { continue }
      if last.map({ $0 < this }) ?? true { last = this }
    }
    guard let last, let heldOn = last.heldOn else { return nil }
    return Derived(heldOn, .hearingPast, Evidence(.hearing, last.id))
  }
}

extension Optional where Wrapped == Day {
  /// Whether the first day comes before the second; none comes before every day.
  static func < (first: Day?, second: Day?) -> Bool {
    (first?.number ?? .min) < (second?.number ?? .min)
  }
}

private func < (first: (Day?, Int64), second: (Day?, Int64)) -> Bool {
  first.0 == second.0 ? first.1 < second.1 : first.0 < second.0
}

extension DerivationRule {
  /// Adjournment codes by which a hearing is moved to an earlier day.
  ///
  /// > Source: `tblAdjournmentcodes`: 55 advanced by the court, 5A and 5D by motion, 9B docket
  /// management (advance).
  static let advanceCodes = ["55", "5A", "5D", "9B"]

  static let hearingScheduled = DerivationRule(
    "hearing.scheduled",
    "The earliest scheduled hearing on or after the as-of day without an adjournment reason.",
    authority: "tbl_schedule; no agency publishes the rule",
    .inferred,
  )
  static let hearingFromCase = DerivationRule(
    "hearing.case",
    "The schedule holds no rows of this case; the case row's latest hearing serves.",
    authority: "A_TblCase.LATEST_HEARING",
    .inferred,
  )
  static let hearingMovedUp = DerivationRule(
    "hearing.movedup",
    "A later hearing was adjourned with a code for advancing, and an earlier one stands instead.",
    authority: "tblAdjournmentcodes 55, 5A, 5D, 9B",
    .inferred,
  )
  static let hearingPast = DerivationRule(
    "hearing.past",
    "The latest hearing before the as-of day that was not marked as not held.",
    authority: "tbl_schedule, ADJ_MEDIUM H is not held",
    .inferred,
  )
}
