extension FactForm {
  /// Fear findings and reviews.
  static let fear = told("fear", "Fear finding or review", FearFact.allCases)

  /// A habeas petition and what became of it.
  static let habeas = told(
    "habeas",
    "Habeas petition",
    CourtFact.allCases,
    detail: .told("court", "Court", .text, "detail", "the district court and its docket number"),
  )

  /// Custody reviews, an order of supervision, check-ins and a revocation.
  static let supervision = told(
    "supervision",
    "Custody review or supervision",
    CustodyFact.allCases,
  )

  /// Travel documents and passports.
  static let document = told(
    "document",
    "Travel document or passport",
    DocumentFact.allCases,
    detail: .told(
      "reason",
      "Reason",
      .choice(RefusalReason.allCases.map { ChoiceValue($0) }),
      "detail",
      "why a document was refused",
    ),
  )

  /// A status, a parole or a work permit with its last day.
  static let status = told("status", "Status with its end", StatusFact.allCases)

  /// Another day from which a deadline is counted.
  static let event = told("event", "Other day that starts a clock", EventFact.allCases)

  /// A filing that was made, which ends its clock.
  static let filing = FactForm(
    "filing",
    "Filing made",
    .repatriation,
    [
      .told(
        "rule",
        "Deadline met",
        .rule,
        "value",
        isRequired: true,
        "a rule, such as FILE-INDIV",
      ),
      .told("date", "Filed on", .day, "day", isRequired: true, "the day it was received or done"),
      .told("told", "Told by", .text, "source", "who told us, or the receipt"),
      .told("note", "Note", .text, "note", "what was filed"),
    ],
    claims: { $0["kind"].text == FactKind.done.rawValue },
    settle: { draft in
      draft[.repatriation]["kind"] = .text(FactKind.done.rawValue)
      return nil
    },
  )
}
