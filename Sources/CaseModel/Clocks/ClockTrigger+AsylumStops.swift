extension CaseDerivation {
  /// The days an applicant's own delay stopped the count for a work permit; none where it is
  /// stopped and nobody knows when it goes on.
  ///
  /// A hearing adjourned for such a reason stops the count until the next hearing. Codes whose
  /// effect is not established here are counted through, so the days may be later than computed.
  ///
  /// > Source: 8 CFR 208.7(a)(2); EOIR's table of adjournment codes, `asy_clk_stat` S.
  func daysStopped(since received: Day) -> Int? {
    let stops = history.hearings.filter { hearing in
      !hearing.adjournment.isEmpty
        && CaseDerivation.stoppingCodes.contains(hearing.adjournment)
        && hearing.heldOn.map { received <= $0 && $0 <= asOf } == true
    }
    var lost = 0
    for day in Set(stops.compactMap(\.heldOn)) {
      guard let next = history.hearings.compactMap(\.heldOn).filter({ $0 > day }).min() else {
        return nil
      }
      lost += next - day
    }
    return lost
  }

  /// Adjournment codes that stop the count: to seek counsel, to prepare, and two of later tables.
  private static let stoppingCodes: Set<String> = ["01", "02", "8A", "8B"]
}
