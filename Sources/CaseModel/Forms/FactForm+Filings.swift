extension FactForm {
  /// An appeal to the Board.
  public static let appeal = FactForm(
    "appeal",
    "Appeal to the Board",
    .appeal,
    [
      FormField(
        "filed",
        "Filed on",
        .day,
        "filedOn",
        in: .appeal,
        isRequired: true,
        "the day the Board received it",
      ),
      FormField(
        "by",
        "Filed by",
        .choice(sides + [certifying]),
        "filedBy",
        in: .appeal,
        "A respondent, I government, B both, E certified; A where none is given",
      ),
      FormField(
        "kind",
        "Kind",
        .choice(appealKinds),
        "kind",
        in: .appeal,
        "Case Appeal where none is given; or Circuit Court Remand, MTR BIA and others",
      ),
      FormField(
        "appeared",
        "Counsel since",
        .day,
        "appearanceOn",
        in: .appeal,
        "the appearance before the Board, form EOIR-27",
      ),
      FormField("decided", "Decided on", .day, "decidedOn", in: .appeal, "the Board's decision"),
      FormField(
        "decision",
        "Decision",
        .code(.boardDecision),
        "decision",
        in: .appeal,
        "the Board's code or its label",
      ),
    ],
    settle: settleAppeal,
  )

  private static let sides = [
    ChoiceValue(code: "A", title: "Respondent", meaning: "The respondent."),
    ChoiceValue(code: "I", title: "Government", meaning: "The government."),
    ChoiceValue(code: "B", title: "Both", meaning: "Both sides."),
  ]

  /// Who brings a case before the Board by certification.
  private static let certifying = ChoiceValue(
    code: "E",
    title: "Certified",
    meaning: "The judge or the Board itself, by certification (8 CFR 1003.1(c), 1003.7).",
  )

  private static let appealKinds = AppealKind.entered
    .map { ChoiceValue(code: $0.kind, title: $0.kind, meaning: $0.meaning) }

  @Sendable private static func settleAppeal(_ draft: inout FactDraft) -> FormProblem? {
    draft.joinProceeding(.appeal)
    draft.fill(.appeal, "category", ["IJ"])
    draft.fill(.appeal, "kind", ["Case Appeal"])
    draft.fill(.appeal, "filedBy", ["A"])
    return draft.checkRuling(.appeal, from: "filedOn")
  }

  /// A motion before the judge.
  public static let motion = FactForm(
    "motion",
    "Motion before the judge",
    .motion,
    [
      FormField(
        "kind",
        "Kind",
        .code(.motion),
        "kind",
        in: .motion,
        isRequired: true,
        "O to reopen, MA for in absentia, FD to reconsider",
      ),
      FormField(
        "filed",
        "Received on",
        .day,
        "receivedOn",
        in: .motion,
        isRequired: true,
        "the day the court received it",
      ),
      FormField(
        "by",
        "Filed by",
        .choice(sides + [ownMotion]),
        "filedBy",
        in: .motion,
        "A respondent, I government, B both, S the judge",
      ),
      FormField("due", "Response due", .day, "responseDueOn", in: .motion, "the day it is due"),
      FormField("decided", "Decided on", .day, "decidedOn", in: .motion, "the judge's decision"),
      FormField(
        "decision",
        "Decision",
        .choice(rulings),
        "decision",
        in: .motion,
        "G granted, D denied",
      ),
      FormField(
        "stay",
        "Stay",
        .choice(Array(rulings.prefix(2))),
        "stay",
        in: .motion,
        "G where removal is stayed",
      ),
    ],
    settle: settleMotion,
  )

  private static let ownMotion = ChoiceValue(
    code: "S",
    title: "Own motion",
    meaning: "The judge's own motion, sua sponte.",
  )

  private static let rulings = [
    ChoiceValue(code: "G", title: "Granted", meaning: "Granted."),
    ChoiceValue(code: "D", title: "Denied", meaning: "Denied."),
    ChoiceValue(code: "W", title: "Withdrawn", meaning: "Withdrawn."),
    ChoiceValue(code: "M", title: "Moot", meaning: "Moot."),
    ChoiceValue(code: "J", title: "With the Board", meaning: "Jurisdiction lies with the Board."),
  ]

  @Sendable private static func settleMotion(_ draft: inout FactDraft) -> FormProblem? {
    draft.joinProceeding(.motion)
    return draft.checkRuling(.motion, from: "receivedOn")
  }
}

extension FactDraft {
  /// Says what does not go together in a filing and the decision on it.
  fileprivate func checkRuling(_ table: FactTable, from filed: String) -> FormProblem? {
    let isDecided = self[table]["decidedOn"] != .empty
    if self[table]["decision"] != .empty, !isDecided {
      return FormProblem("decided", "needed with a decision; write the day it was decided")
    }
    return inOrder(table, filed, "decidedOn")
      ? nil : FormProblem("decided", "before the day it was filed; look at both days")
  }
}
