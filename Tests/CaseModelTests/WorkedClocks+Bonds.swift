import CaseModel

extension WorkedClocks {
  /// Decisions on bond, and appeals of them.
  static let bonds: [WorkedClocks] = [
    bond(
      "a bond set",
      ["BOND-STAY 2026-05-21", "BOND-APP 2026-06-22"],
      next: "BOND-APP 2026-06-22",
    ),
    bond(
      "a bond set, DHS appeals: the client's own time runs on",
      appeal: ("Bond Appeal", "I"),
      ["BOND-APP 2026-06-22"],
      next: "BOND-APP 2026-06-22",
    ),
    bond("a bond set, the client appeals", appeal: ("Bond Appeal", "A"), [], next: ""),
    bond("no bond, the client appeals", appeal: ("Zero Bond Appeal", "A"), [], next: ""),
  ]

  /// A decision on bond of 20 May 2026, with an appeal five days later by whom it says.
  private static func bond(
    _ title: String,
    appeal: (kind: String, by: String)? = nil,
    _ clocks: [String],
    next: String,
  ) -> WorkedClocks {
    WorkedClocks(title, "8 CFR 1003.19(f), (i), 1003.38", "", clocks, next: next) { history in
      var bond = Bond()
      bond.id = 1
      bond.caseID = 7
      bond.decision = "C"
      bond.decidedOn = Day("2026-05-20")
      history.bonds = [bond]
      guard let appeal else { return }
      var row = Appeal.made("2026-05-25")
      row.kind = appeal.kind
      row.filedBy = appeal.by
      history.appeals = [row]
    }
  }
}
