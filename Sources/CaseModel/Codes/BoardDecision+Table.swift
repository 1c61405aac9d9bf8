extension BoardDecision {
  /// Every code with its reading: the one table the effect of a Board decision is taken from.
  public static let all: [BoardDecision] = failed + departure + late + undecided + upset + untold

  /// The appeal failed, or the motion was denied: final on the Board's day, 8 CFR 1241.1(a).
  private static let failed: [BoardDecision] = [
    BoardDecision("DIS", .dismissed, "Dismissed: the judge's decision is affirmed."),
    BoardDecision("SAF", .dismissed, "Affirmed without opinion, 8 CFR 1003.1(e)(4).", .summary),
    BoardDecision("S-L", .dismissed, "Affirmed by one member, without opinion.", .summary),
    BoardDecision("SUD", .dismissed, "Dismissed summarily, 8 CFR 1003.1(d)(2).", .summary),
    BoardDecision("SAD", .dismissed, "Dismissed summarily: no adequate reasons given.", .summary),
    BoardDecision(
      "SED",
      .dismissed,
      "Dismissed summarily: the promised brief not filed.",
      .summary,
    ),
    BoardDecision("SND", .dismissed, "Dismissed summarily: no reasons and no brief.", .summary),
    BoardDecision("SOD", .dismissed, "Dismissed summarily on another ground.", .summary),
    BoardDecision(
      "DMO",
      .dismissed,
      "Dismissed as moot; why, the code does not tell.",
      .none,
      .unsure,
    ),
    BoardDecision("DEN", .dismissed, "Denied."),
    BoardDecision("CFD", .dismissed, "Final denial of cancellation or suspension."),
    BoardDecision("FMD", .dismissed, "Motion denied: removable and not eligible for relief."),
    BoardDecision("DNS", .dismissed, "Denied, a motion under Matter of Soriano."),
    BoardDecision("DSO", .dismissed, "Dismissed, an appeal under Matter of Soriano."),
    BoardDecision(
      "AFD",
      .dismissed,
      "Affirmed; seen in the data, in no code list.",
      .none,
      .unsure,
    ),
  ]

  /// The appeal failed and voluntary departure was allowed, INA 240B; 8 CFR 1240.26.
  private static let departure: [BoardDecision] = [
    BoardDecision(
      "D30",
      .dismissedWithDeparture,
      "Dismissed, 30 days to leave.",
      .departure(days: 30),
    ),
    BoardDecision(
      "DVD",
      .dismissedWithDeparture,
      "Dismissed, with time to leave.",
      .departureUntold,
    ),
    BoardDecision(
      "SAV",
      .dismissedWithDeparture,
      "Affirmed summarily, time to leave.",
      .departureUntold,
    ),
    BoardDecision(
      "BVD",
      .dismissedWithDeparture,
      "The Board granted time to leave.",
      .departureUntold,
    ),
    BoardDecision(
      "CFV",
      .dismissedWithDeparture,
      "Cancellation denied, time to leave.",
      .departureUntold,
    ),
  ]

  /// No appeal was taken in time, or it was taken back: 8 CFR 1241.1(b), (c), 1003.4.
  private static let late: [BoardDecision] = [
    BoardDecision(
      "DUT",
      .untimely,
      "Dismissed as untimely: the Board had no jurisdiction.",
      .late,
    ),
    BoardDecision(
      "SDG",
      .untimely,
      "Dismissed summarily: late, or appeal was waived.",
      .lateOrWaived,
    ),
    BoardDecision("WDL", .withdrawn, "Withdrawn: as if no appeal had been taken."),
    BoardDecision(
      "WPD",
      .withdrawn,
      "Withdrawn as a matter of DHS's discretion.",
      .discretion,
      .unsure,
    ),
  ]

  /// The appeal is still to be decided.
  private static let undecided: [BoardDecision] = [
    BoardDecision(
      "ACR",
      .returned,
      "Record sent back to the court to be put right; nothing vacated.",
    ),
    BoardDecision("ADR", .returned, "Administrative return to the court; nothing vacated."),
    BoardDecision("CON", .returned, "Continued.", .none, .unsure),
    BoardDecision("ADM", .closed, "Closed administratively."),
    BoardDecision("APD", .closed, "Closed administratively at DHS's discretion.", .discretion),
    BoardDecision("CTM", .closed, "Closed administratively."),
    BoardDecision("ABC", .closed, "Set aside for the ABC settlement."),
    BoardDecision("TPS", .closed, "Set aside for Temporary Protected Status."),
    BoardDecision("DED", .closed, "Set aside for Deferred Enforced Departure."),
    BoardDecision("NAN", .closed, "Notice about NACARA; no decision.", .none, .unsure),
    BoardDecision("SNC", .closed, "Continued for NACARA.", .none, .unsure),
    BoardDecision("SCC", .closed, "Held for the yearly cap of suspension grants.", .none, .unsure),
  ]

  /// The decision below is no longer in force, unless it is DHS whose appeal or motion succeeded.
  private static let upset: [BoardDecision] = [
    BoardDecision("REM", .remanded, "Sent back to the judge, 8 CFR 1003.1(d)(7)."),
    BoardDecision("BCR", .remanded, "Sent back for background checks, 8 CFR 1003.1(d)(6)."),
    BoardDecision("SUS", .undone, "Sustained."),
    BoardDecision("GRN", .undone, "Granted."),
    BoardDecision("GNR", .undone, "Granted without sending the case back."),
    BoardDecision("GRS", .undone, "Granted under Matter of Soriano."),
    BoardDecision("TER", .undone, "Proceedings terminated."),
    BoardDecision("TPD", .undone, "Proceedings terminated at DHS's discretion.", .discretion),
    BoardDecision("CFG", .undone, "Final grant of cancellation or suspension."),
    BoardDecision("CGR", .undone, "Conditional grant of relief."),
    BoardDecision("CPC", .undone, "Conditional grant of asylum, coercive population control."),
    BoardDecision("CPG", .undone, "Grant, coercive population control."),
    BoardDecision("SUP", .undone, "Suspension completed.", .none, .unsure),
  ]

  /// What became of the decision below the code does not tell.
  private static let untold: [BoardDecision] = [
    BoardDecision("NJU", .other, "No jurisdiction; why, the code does not tell.", .none, .unsure),
    BoardDecision(
      "REJ",
      .other,
      "Rejected; whether it was filed again is not told.",
      .none,
      .unsure,
    ),
    BoardDecision("OTH", .other, "Another decision.", .none, .unsure),
    BoardDecision("OTS", .other, "Another decision under Matter of Soriano.", .none, .unsure),
    BoardDecision("MBD", .other, "A bond appeal that has become moot.", .none, .unsure),
  ]
}
