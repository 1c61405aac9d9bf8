extension CaseDerivation {
  /// Custody as last recorded, with the row it was read from; nil where none is recorded.
  var custodyRecorded: Derived<String>? {
    let own = history.courtCase.custody
    let rule: DerivationRule = history.person == nil ? .custodyRecorded : .custodyEntered
    if !own.isEmpty { return Derived(own, rule, Evidence(.courtCase, history.courtCase.id)) }
    guard let last = proceedings.last, !last.custody.isEmpty else { return nil }
    return Derived(last.custody, rule, Evidence(.proceeding, last.id))
  }

  /// Custody as the case has it, else its last proceeding; empty where neither does.
  var custodyCode: String {
    let own = history.courtCase.custody
    guard own.isEmpty else { return own }
    return proceedings.isEmpty ? "" : proceedings[proceedings.count - 1].custody
  }

  /// The last day anything of custody was recorded; nil where no row has a day.
  var custodyRecordedOn: Day? {
    var last: Day?
    func note(_ day: Day?) {
      guard let day, day <= asOf, last.map({ $0 < day }) ?? true else { return }
      last = day
    }
    for place in history.custodyStays.indices {
      note(history.custodyStays[place].detainedOn)
      note(history.custodyStays[place].releasedOn)
    }
    for place in proceedings.indices {
      note(proceedings[place].detainedOn)
      note(proceedings[place].releasedOn)
    }
    for fact in history.repatriation where fact.custody != nil { note(fact.day) }
    return last
  }

  /// What is said of custody: since when nobody has recorded anything.
  var custodySentence: Phrase {
    guard let day = custodyRecordedOn else { return "No day is recorded with it." }
    return "The last day recorded of custody is \(day)."
  }

  /// The days since the order became final, where it is and the beginning is known.
  var daysAfterOrder: Derived<Int>? {
    guard let finality = order?.finality else { return nil }
    let rule: DerivationRule = history.person == nil ? .daysOfRelease : .daysOfClient
    return Derived(
      asOf - finality.value.day,
      rule,
      finality.evidence,
      further: finality.further,
      fact: finality.fact,
    )
  }
}

extension DerivationRule {
  static let custodyRecorded = DerivationRule(
    "custody.recorded",
    """
    Custody as the court recorded it last. It is not kept up after a case ends, and says nothing \
    of where the person is now.
    """,
    authority: "the court's own record of the case; those who know the data distrust it",
    .unsure,
    unless: "word of the client, or the detention locator.",
  )
  static let custodyEntered = DerivationRule(
    "custody.entered",
    "Custody as it was last entered in this caseload.",
    authority: "the clinic's own entry",
    .sourced,
    unless: "a later entry.",
  )
  static let daysOfRelease = DerivationRule(
    "days.release",
    """
    Days since the order became final, to the day of the data. Public data does not tell whether \
    the person left or was removed: the count runs on for people long gone.
    """,
    authority: "8 CFR 1241.1; INA 241(a)(1)",
    .inferred,
    unless: "word of a departure or removal.",
  )
  static let daysOfClient = DerivationRule(
    "days.client",
    """
    Days since the order became final. The removal period and the reviews of custody have a count \
    of their own, which stays and failure to co-operate move.
    """,
    authority: "8 CFR 1241.1; INA 241(a)(1)",
    .inferred,
    unless: "a departure, or a motion or petition that undoes the order.",
  )
}
