extension CaseDerivation {
  /// The stretches in which an applicant's own delay stopped the count for a work permit; the last
  /// one has no end where nobody knows when the count goes on.
  ///
  /// A hearing adjourned for such a reason stops the count until the next hearing. Which reasons do
  /// is the release's own word where its table of codes has it. Else codes whose effect is not
  /// established are counted through, so the days may be later than computed. A stop that begins
  /// after the 150 or 180 days are complete takes none of them back.
  ///
  /// > Source: 8 CFR 208.7(a)(2); EOIR's table of adjournment codes, `asy_clk_stat` S.
  func asylumStops(since received: Day) -> [CountStop] {
    let codes = plan.stopCodes ?? CaseDerivation.stoppingCodes
    let stops = history.hearings.filter { hearing in
      !hearing.adjournment.isEmpty
        && codes.contains(hearing.adjournment)
        && hearing.heldOn.map { received <= $0 && $0 <= asOf } == true
    }
    let hearings = stops.isEmpty ? [] : history.hearings.compactMap(\.heldOn)
    return Set(stops.compactMap(\.heldOn)).sorted()
      .map { day in CountStop(begin: day, end: hearings.filter { $0 > day }.min()) }
  }

  /// By what it is known which adjournments stop the count, and which were counted through although
  /// what they do is not established.
  var stopSource: Phrase {
    guard plan.stopCodes == nil else {
      return "which adjournments stop the count is the release's own word (asy_clk_stat)"
    }
    let words: Phrase = """
      only adjournments with the codes 01, 02, 8A and 8B stop the count here, since no table of \
      the release says which do: check the clock with the court
      """
    let open = Set(history.hearings.map(\.adjournment).filter { AsylumCount($0) == .notKnown })
    guard !open.isEmpty else { return words }
    let codes = open.sorted().joined(separator: ", ")
    return "\(words); counted through, though what they do is not established: \(codes)"
  }

  /// Adjournment codes that stop the count.
  private static let stoppingCodes = AsylumCount.codes(of: .stops)
}
