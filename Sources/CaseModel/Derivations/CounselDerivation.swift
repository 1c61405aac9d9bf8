extension CaseHistory {
  /// Derives whether counsel has appeared before the court.
  func deriveRepresented() -> Derived<Bool> {
    if courtCase.appearanceOn != nil {
      return Derived(true, .representedByAppearance, Evidence(.courtCase, courtCase.id))
    }
    let rep = representations.filter { $0.level == "COURT" && $0.side == "ALIEN" }
      .min { $0.id < $1.id }
    if let rep {
      return Derived(true, .representedByAssignment, Evidence(.representation, rep.id))
    }
    return Derived(false, .unrepresented, Evidence(.courtCase, courtCase.id))
  }

  /// Derives whether the case leads others or rides on another.
  func deriveFamily() -> Derived<String>? {
    let active = riders.filter { $0.isActive != 0 && $0.severedOn == nil }
    guard let link = active.min(by: { $0.id < $1.id }) else { return nil }
    let role = active.contains { $0.caseID == id } ? "lead" : "rider"
    return Derived(role, .familyLink, Evidence(.rider, link.id))
  }
}

extension DerivationRule {
  static let representedByAppearance = DerivationRule(
    "represented.e28",
    "The case has an EOIR-28 date; later filings overwrite it, so counsel may have come earlier.",
    authority: "the court's own record of the case: date of form EOIR-28",
    .sourced,
  )
  static let representedByAssignment = DerivationRule(
    "represented.assigned",
    "No appearance date on the case, but counsel for the respondent is assigned at court level.",
    authority: "the court's own record of counsel assigned",
    .sourced,
  )
  static let unrepresented = DerivationRule(
    "represented.none",
    "Neither an EOIR-28 date nor an assignment of counsel is in the data.",
    authority: "the court's own record of the case and of counsel",
    .sourced,
  )
  static let familyLink = DerivationRule(
    "family.link",
    "An active link joins the case to another, and it has not been severed.",
    authority: "the court's own record of lead and rider cases",
    .sourced,
  )
}
