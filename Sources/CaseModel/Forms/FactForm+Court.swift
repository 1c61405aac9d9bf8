extension FactForm {
  /// A hearing, ahead or past.
  public static let hearing = FactForm(
    "hearing",
    "Hearing",
    .hearing,
    [
      FormField(
        "date",
        "Date",
        .day,
        "heldOn",
        in: .hearing,
        isRequired: true,
        "2026-12-01, 12/1/2026, tomorrow or +30d",
      ),
      FormField("time", "Time", .time, "startsAt", in: .hearing, "9:30 or 1:30 pm"),
      FormField(
        "calendar",
        "Calendar",
        .choice(CaseField.calendarValues),
        "calendar",
        in: .hearing,
        "M master, I individual",
      ),
      FormField(
        "court",
        "Court",
        .code(.court),
        "court",
        in: .hearing,
        "a city, or a court's code",
      ),
      FormField("judge", "Judge", .text, "judge", in: .hearing, "the judge of the hearing"),
      FormField(
        "medium",
        "Held by",
        .choice(CaseField.mediumValues),
        "medium",
        in: .hearing,
        "P in person, V video, T telephone, A internet",
      ),
      FormField(
        "language",
        "Language",
        .code(.language),
        "language",
        in: .hearing,
        "of the hearing",
      ),
      FormField(
        "adjourned",
        "Adjourned for",
        .code(.adjournment),
        "adjournment",
        in: .hearing,
        "the reason's code, once the hearing is off the calendar",
      ),
    ],
    settle: settleHearing,
  )

  @Sendable private static func settleHearing(_ draft: inout FactDraft) -> FormProblem? {
    guard draft.isNew(.hearing), let history = draft.history else { return nil }
    let last = history.orderedProceedings.last
    draft.joinProceeding(.hearing)
    draft.fill(.hearing, "court", [history.courtCase.court, last?.court])
    draft.fill(.hearing, "judge", [last?.judge])
    draft.fill(.hearing, "language", [history.courtCase.language])
    return nil
  }

  /// A judge's decision, which completes the open proceeding where there is one.
  ///
  /// - Parameter caseType: The case's type, which says what the letters mean.
  /// - Returns: The form.
  public static func order(caseType: String) -> FactForm {
    FactForm(
      "order",
      "Order or decision",
      .proceeding,
      [
        FormField(
          "date",
          "Decided on",
          .day,
          "completedOn",
          in: .proceeding,
          isRequired: true,
          "the day the judge decided",
        ),
        FormField(
          "decision",
          "Decision",
          .choice(DecisionCode.choices(caseType: caseType)),
          "decision",
          in: .proceeding,
          isRequired: true,
          "X removal, V voluntary departure, R relief",
        ),
        FormField(
          "absentia",
          "In absentia",
          .choice(yesOrNo),
          "absentia",
          in: .proceeding,
          "Y where the client was not there",
        ),
        FormField(
          "appeal",
          "Appeal",
          .choice(reservations),
          "appealReserved",
          in: .proceeding,
          "who reserved appeal, or W where it was waived",
        ),
        FormField(
          "country",
          "Ordered to",
          .code(.nationality),
          "orderedTo",
          in: .proceeding,
          "the country of removal",
        ),
        FormField(
          "due",
          "Appeal due",
          .day,
          "appealDueOn",
          in: .proceeding,
          "the day the court's own record says",
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
        FormField("judge", "Judge", .text, "judge", in: .proceeding, "the judge who decided"),
        .told(
          "until",
          "Leave by",
          .day,
          "endedOn",
          "with voluntary departure, the last day the order gives",
        ),
      ],
      claims: { $0["decision"] != .empty },
      settle: settleOrder,
    )
  }

  private static let yesOrNo = [
    ChoiceValue(code: "Y", title: "Yes", meaning: "In absentia."),
    ChoiceValue(code: "N", title: "No", meaning: "The client was there."),
  ]

  private static let reservations = [
    ChoiceValue(code: "A", title: "Respondent", meaning: "The respondent reserved appeal."),
    ChoiceValue(code: "I", title: "Government", meaning: "The government reserved appeal."),
    ChoiceValue(code: "B", title: "Both", meaning: "Both sides reserved appeal."),
    ChoiceValue(code: "W", title: "Waived", meaning: "Appeal was waived."),
  ]

  @Sendable private static func settleOrder(_ draft: inout FactDraft) -> FormProblem? {
    if draft.isNew(.proceeding) { draft.describeProceeding() }
    guard draft.inOrder(.proceeding, "filedOn", "completedOn") else {
      return FormProblem("date", "before the charging document; look at both days")
    }
    return draft.given.contains("until") ? draft.settleDeparture() : nil
  }
}

extension FactDraft {
  /// Records the last day of voluntary departure beside the order that grants it.
  fileprivate mutating func settleDeparture() -> FormProblem? {
    let order = self[.proceeding]
    guard order["decision"].text == "V" else {
      return FormProblem("until", "only an order of voluntary departure has a day to leave by")
    }
    self[.repatriation]["kind"] = .text(FactKind.order.rawValue)
    self[.repatriation]["value"] = .text(OrderFact.departureDays.rawValue)
    self[.repatriation]["day"] = order["completedOn"]
    self[.repatriation]["source"] = .text("the order")
    return inOrder(.repatriation, "day", "endedOn")
      ? nil : FormProblem("until", "before the day of the order; look at both days")
  }
}

extension DecisionCode {
  /// The decisions a case of a type can have, by letter; those of removal for other types.
  static func choices(caseType: String) -> [ChoiceValue] {
    let own = readings.filter { $0.key.caseType == caseType }
    let list = own.isEmpty ? readings.filter { $0.key.caseType == "RMV" } : own
    return list.sorted { $0.key.letter < $1.key.letter }
      .map { ChoiceValue(code: $0.key.letter, title: $0.value.label, meaning: $0.value.label) }
  }
}

extension FactDraft {
  /// Fills a column that was not given with the first value there is.
  mutating func fill(_ table: FactTable, _ column: String, _ texts: [String?]) {
    guard self[table][column] == .empty,
      let text = texts.compactMap({ $0 }).first(where: { !$0.isEmpty })
    else { return }
    self[table][column] = .text(text)
  }

  /// Hangs a new row on the last proceeding, where there is one.
  mutating func joinProceeding(_ table: FactTable) {
    guard isNew(table), let id = history?.orderedProceedings.last?.id, id != 0 else { return }
    self[table]["proceedingID"] = .integer(id)
  }

  /// Whether a day does not come before another; a day that is absent comes nowhere.
  func inOrder(_ table: FactTable, _ earlier: String, _ later: String) -> Bool {
    guard let first = self[table][earlier].integer, let second = self[table][later].integer else {
      return true
    }
    return first <= second
  }

  /// Whether the row of a table is to be changed.
  func isChanged(_ table: FactTable) -> Bool {
    rows[table].map { $0 != standing(table) } ?? false
  }
}
