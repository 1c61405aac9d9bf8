extension FactForm {
  /// A charging document, with which a proceeding begins.
  static let proceeding = FactForm(
    "proceeding",
    "Charging document",
    .proceeding,
    [
      FormField(
        "filed",
        "Charged on",
        .day,
        "filedOn",
        in: .proceeding,
        "the date of the charging document",
      ),
      FormField("court", "Court", .code(.court), "court", in: .proceeding, "a city or a code"),
      FormField("judge", "Judge", .text, "judge", in: .proceeding, "the judge of the proceeding"),
      FormField(
        "type",
        "Case type",
        .code(.caseType),
        "caseType",
        in: .proceeding,
        "RMV where none is given",
      ),
    ],
    claims: { $0["decision"] == .empty && $0["otherCompletion"] == .empty },
    settle: { draft in
      if draft.isNew(.proceeding) { draft.describeProceeding() }
      return nil
    },
  )

  /// A proceeding that ended without a decision on the merits.
  static let closing = FactForm(
    "closing",
    "Closed without a decision",
    .proceeding,
    [
      FormField(
        "date",
        "Closed on",
        .day,
        "completedOn",
        in: .proceeding,
        isRequired: true,
        "the day of the court's order",
      ),
      FormField(
        "how",
        "How",
        .choice(OtherCompletion.allCases.map { ChoiceValue($0) }),
        "otherCompletion",
        in: .proceeding,
        isRequired: true,
        "K closed administratively, C venue changed, T transferred",
      ),
      FormField(
        "to",
        "Moved to",
        .code(.court),
        "transferredTo",
        in: .proceeding,
        "the court it moved to",
      ),
      FormField(
        "filed",
        "Charged on",
        .day,
        "filedOn",
        in: .proceeding,
        "the charging document",
      ),
      FormField("court", "Court", .code(.court), "court", in: .proceeding, "a city or a code"),
    ],
    claims: { $0["otherCompletion"] != .empty },
    settle: { draft in
      if draft.isNew(.proceeding) { draft.describeProceeding() }
      if draft[.proceeding]["decision"] != .empty {
        return FormProblem("how", "this proceeding has a decision; correct that instead")
      }
      return draft.inOrder(.proceeding, "filedOn", "completedOn")
        ? nil : FormProblem("date", "before the charging document; look at both days")
    },
  )

  /// An application for relief.
  static let application = FactForm(
    "application",
    "Application for relief",
    .application,
    [
      FormField(
        "kind",
        "Kind",
        .code(.application),
        "kind",
        in: .application,
        isRequired: true,
        "ASYL asylum, ASYW withholding, 42B cancellation",
      ),
      FormField(
        "filed",
        "Received on",
        .day,
        "receivedOn",
        in: .application,
        isRequired: true,
        "the day the court or USCIS received it",
      ),
      FormField(
        "decision",
        "Decision",
        .choice(applicationDecisions),
        "decision",
        in: .application,
        "G granted, D denied, once it is decided",
      ),
    ],
    settle: { draft in
      draft.joinProceeding(.application)
      return nil
    },
  )

  private static let applicationDecisions = [
    ("G", "Granted"), ("C", "Conditional"), ("D", "Denied"), ("A", "Abandoned"),
    ("W", "Withdrawn"), ("S", "Not reached"),
  ]
  .map { ChoiceValue(code: $0, title: $1, meaning: $1 + ".") }

  /// A request for bond and the judge's decision on it.
  static let bond = FactForm(
    "bond",
    "Bond",
    .bond,
    [
      FormField(
        "asked",
        "Asked on",
        .day,
        "requestedOn",
        in: .bond,
        "the day a bond hearing was asked for",
      ),
      FormField("decided", "Decided on", .day, "decidedOn", in: .bond, "the judge's decision"),
      FormField(
        "decision",
        "Decision",
        .choice(BondDecision.allCases.map { ChoiceValue($0) }),
        "decision",
        in: .bond,
        "C granted at a lower amount, N none set, J no jurisdiction",
      ),
      FormField("amount", "Amount", .dollars, "newBond", in: .bond, "in whole dollars"),
      FormField(
        "due",
        "Appeal due",
        .day,
        "appealDueOn",
        in: .bond,
        "the day the court's own record says",
      ),
    ],
    settle: settleBond,
  )

  @Sendable private static func settleBond(_ draft: inout FactDraft) -> FormProblem? {
    draft.joinProceeding(.bond)
    draft.fill(.bond, "court", [draft.history?.courtCase.court])
    let bond = draft[.bond]
    if bond["requestedOn"] == .empty, bond["decidedOn"] == .empty {
      return FormProblem("asked", "a day is needed, of the request or of the decision")
    }
    if bond["decision"] != .empty, bond["decidedOn"] == .empty {
      return FormProblem("decided", "needed with a decision; write the day it was decided")
    }
    return draft.inOrder(.bond, "requestedOn", "decidedOn")
      ? nil : FormProblem("decided", "before it was asked for; look at both days")
  }

  /// The link of a rider's case to the lead's.
  static let family = FactForm(
    "family",
    "Lead case of a rider",
    .rider,
    [
      FormField(
        "rider",
        "Rider's case",
        .number,
        "riderCaseID",
        in: .rider,
        isRequired: true,
        "the number of the case that rides on this one",
      ),
      FormField("linked", "Linked on", .day, "linkedOn", in: .rider, "the day they were joined"),
      FormField("severed", "Severed on", .day, "severedOn", in: .rider, "once they are severed"),
    ],
    settle: { draft in
      let isSevered = draft[.rider]["severedOn"] != .empty
      draft[.rider]["isActive"] = .integer(isSevered ? 0 : 1)
      return draft.inOrder(.rider, "linkedOn", "severedOn")
        ? nil : FormProblem("severed", "before they were joined; look at both days")
    },
  )
}
