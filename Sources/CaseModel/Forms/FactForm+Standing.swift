extension FactForm {
  /// A stay of removal: by a court, by the Board or a judge, or by ICE on Form I-246.
  public static let stay = FactForm(
    "stay",
    "Stay of removal",
    .repatriation,
    [
      .told(
        "by",
        "Granted by",
        .choice(stays),
        "value",
        isRequired: true,
        "court-stay a court, board-stay the Board or a judge, stay ICE",
      ),
      .told("date", "Granted on", .day, "day", isRequired: true, "the day it was granted"),
      .told("ended", "Ends on", .day, "endedOn", "the day it expires or ended"),
      .told("court", "Court", .text, "detail", "which court, and its docket number"),
      .told("told", "Told by", .text, "source", "who told us"),
      .told("note", "Note", .text, "note", "what it covers, and until when"),
    ],
    claims: { row in stays.contains { $0.code == row["value"].text } },
    settle: settleRepatriation,
  )

  private static let stays: [ChoiceValue] = [
    ChoiceValue(OrderFact.courtStay), ChoiceValue(OrderFact.boardStay), ChoiceValue(Blocker.stay),
    ChoiceValue(Blocker.courtStay),
  ]

  /// Something known about carrying out the order.
  public static let repatriation = FactForm(
    "repatriation",
    "Repatriation fact",
    .repatriation,
    [
      FormField(
        "what",
        "What",
        .choice(repatriationValues),
        "value",
        in: .repatriation,
        isRequired: true,
        "a stage X0 to X9, a step C1 to C8 or CN, or what bars removal",
      ),
      FormField(
        "date",
        "Since",
        .day,
        "day",
        in: .repatriation,
        isRequired: true,
        "the day it became true",
      ),
      FormField("ended", "Ended on", .day, "endedOn", in: .repatriation, "once it has ended"),
      FormField(
        "told",
        "Told by",
        .text,
        "source",
        in: .repatriation,
        isRequired: true,
        "who told us",
      ),
      FormField("note", "Note", .text, "note", in: .repatriation, "what else is known"),
    ],
    claims: { row in repatriationValues.contains { $0.code == row["value"].text } },
    settle: settleRepatriation,
  )

  /// Stages, steps and blockers that somebody can tell about; the rest follow from the order.
  private static let repatriationValues: [ChoiceValue] =
    ExecutionStage.allCases.filter { $0.rank != nil }.map { ChoiceValue($0) }
    + VerificationStep.allCases.map { ChoiceValue($0) }
    + Blocker.allCases.filter { ![.appealWindow, .appeal, .departure].contains($0) }
    .map { ChoiceValue($0) }

  @Sendable private static func settleRepatriation(_ draft: inout FactDraft) -> FormProblem? {
    let value = draft[.repatriation]["value"].text
    let kind: FactKind =
      if ExecutionStage(rawValue: value) != nil {
        .stage
      } else if VerificationStep(rawValue: value) != nil {
        .step
      } else if OrderFact(rawValue: value) != nil {
        .order
      } else {
        .blocker
      }
    draft[.repatriation]["kind"] = .text(kind.rawValue)
    if kind == .stage || kind == .step, draft[.repatriation]["endedOn"] != .empty {
      return FormProblem("ended", "only what bars removal ends; leave it empty here")
    }
    return draft.inOrder(.repatriation, "day", "endedOn")
      ? nil : FormProblem("ended", "before it began; look at both days")
  }

  /// A change of custody: detained, or released from the current custody.
  public static let custody = FactForm(
    "custody",
    "Custody",
    .custody,
    [
      FormField(
        "detained",
        "Detained on",
        .day,
        "detainedOn",
        in: .custody,
        isRequired: true,
        "the day of booking; not needed for a release",
      ),
      FormField("released", "Released on", .day, "releasedOn", in: .custody, "the day of release"),
    ],
    settle: settleCustody,
  )

  @Sendable private static func settleCustody(_ draft: inout FactDraft) -> FormProblem? {
    guard draft.inOrder(.custody, "detainedOn", "releasedOn") else {
      return FormProblem("released", "before the day of booking; look at both days")
    }
    draft[.custody]["custody"] = .text(draft[.custody]["releasedOn"] == .empty ? "D" : "R")
    draft.settleCustody()
    return nil
  }

  /// Counsel for the client.
  public static let counsel = FactForm(
    "counsel",
    "Counsel",
    .representation,
    [
      FormField(
        "court",
        "Before the court",
        .day,
        "courtAppearanceOn",
        in: .representation,
        "the appearance before the court, form EOIR-28",
      ),
      FormField(
        "board",
        "Before the Board",
        .day,
        "boardAppearanceOn",
        in: .representation,
        "the appearance before the Board, form EOIR-27",
      ),
      FormField(
        "attorney",
        "Attorney",
        .text,
        "attorney",
        in: .person,
        "the attorney or accredited representative in charge",
      ),
    ],
    settle: settleCounsel,
  )

  @Sendable private static func settleCounsel(_ draft: inout FactDraft) -> FormProblem? {
    let court = draft[.representation]["courtAppearanceOn"]
    guard court != .empty || draft[.representation]["boardAppearanceOn"] != .empty else {
      return FormProblem("court", "a day is needed, before the court or before the Board")
    }
    draft[.representation]["level"] = .text(court == .empty ? "BOARD" : "COURT")
    draft[.representation]["side"] = .text("ALIEN")
    draft.settleAppearance()
    return nil
  }

  /// A note.
  public static let note = FactForm(
    "note",
    "Note",
    .note,
    [
      FormField("text", "Text", .text, "text", in: .note, isRequired: true, "what is to be kept"),
      FormField("date", "About the day", .day, "day", in: .note, "the day it is about"),
    ],
  )
}
