extension FactForm {
  /// The court of appeals, as a circuit's number or `dc`.
  private static let circuit = FormField.told(
    "court",
    "Court",
    .choice(Circuit.allCases.map { ChoiceValue($0) }),
    "detail",
    "the circuit of the court of appeals, such as 2 or dc",
  )

  /// A petition for review and what became of it.
  static let petition = told(
    "petition",
    "Petition for review",
    [OrderFact.petition, .petitionDenied, .petitionGranted, .petitionWithdrawn],
    detail: circuit,
  )

  /// The terms of voluntary departure, its bond and a departure.
  static let departure = told(
    "departure",
    "Voluntary departure",
    [OrderFact.departureDays, .departureEarly, .bondPosted, .bondMissed, .departed],
  )

  /// A waiver of appeal, or certification.
  static let waiver = told(
    "waiver",
    "Waiver or certification",
    [OrderFact.waived, .certified, .certifiedOrder],
  )

  /// An order DHS issued without a judge.
  static let dhs = told(
    "dhs",
    "Order by DHS",
    [OrderFact.expedited, .reinstated, .administrative, .visaWaiver, .crew],
  )

  /// A motion to reopen or reconsider before the Board.
  static let boardMotion = told(
    "boardmotion",
    "Motion at the Board",
    [OrderFact.motion, .motionDenied, .motionGranted],
  )

  /// A motion by DHS to end an asylum claim for a third country.
  static let pretermission = told(
    "pretermit",
    "Motion to pretermit",
    [OrderFact.pretermission, .pretermissionDenied, .pretermissionGranted],
    detail: .told("country", "To", .code(.nationality), "detail", "the third country named"),
  )

  /// What stops or begins the removal period.
  static let period = told(
    "period",
    "Removal period",
    [OrderFact.uncooperative, .released],
  )
}
