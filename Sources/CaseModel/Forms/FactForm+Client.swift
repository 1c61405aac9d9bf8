extension FactForm {
  /// A client, with the case the clinic has taken on.
  public static let client = FactForm(
    "client",
    "Client",
    .person,
    [
      FormField(
        "name",
        "Name",
        .text,
        "name",
        in: .person,
        isRequired: true,
        "family name first, in Latin letters",
      ),
      FormField(
        "native",
        "Own script",
        .text,
        "nativeName",
        in: .person,
        "the name in its own script",
      ),
      FormField(
        "anumber",
        "A-number",
        .alienNumber,
        "alienNumber",
        in: .person,
        "eight or nine digits, such as A000-000-000",
      ),
      FormField(
        "nationality",
        "Nationality",
        .code(.nationality),
        "nationality",
        in: .courtCase,
        "a country, or the court's code for it",
      ),
      FormField(
        "language",
        "Language",
        .code(.language),
        "language",
        in: .courtCase,
        "a language, or the court's code for it",
      ),
      FormField(
        "type",
        "Case type",
        .code(.caseType),
        "caseType",
        in: .courtCase,
        "RMV where none is given",
      ),
      FormField(
        "filed",
        "Charged on",
        .day,
        "filedOn",
        in: .proceeding,
        "the date of the charging document",
      ),
      FormField(
        "court",
        "Court",
        .code(.court),
        "court",
        in: .courtCase,
        "a city, or a court's code",
      ),
      FormField("judge", "Judge", .text, "judge", in: .proceeding, "the judge of the proceeding"),
      FormField(
        "entered",
        "Entered on",
        .day,
        "enteredOn",
        in: .courtCase,
        "entry to the country",
      ),
      FormField(
        "custody",
        "Custody",
        .choice(CaseField.custodyValues),
        "custody",
        in: .courtCase,
        "D detained, N never, R released",
      ),
      FormField(
        "appeared",
        "Counsel since",
        .day,
        "appearanceOn",
        in: .courtCase,
        "the appearance before the court, form EOIR-28",
      ),
      FormField(
        "attorney",
        "Attorney",
        .text,
        "attorney",
        in: .person,
        "the attorney or accredited representative in charge",
      ),
      FormField("note", "Remark", .text, "note", in: .person, "what should stand beside the name"),
    ],
    settle: settleClient,
  )

  @Sendable private static func settleClient(_ draft: inout FactDraft) -> FormProblem? {
    let begins = !draft.given.isDisjoint(with: ["court", "judge", "filed"])
    if draft.history == nil, draft[.courtCase]["caseType"] == .empty {
      draft[.courtCase]["caseType"] = .text("RMV")
    }
    if draft.history != nil, draft.given.contains("court"), !draft.isNew(.proceeding) {
      draft[.proceeding]["court"] = draft[.courtCase]["court"]
    }
    // A court told later begins the proceeding, as one told at first does.
    let isFilled = draft.history != nil && draft.isChanged(.proceeding)
    if draft.isNew(.proceeding), begins || isFilled { draft.describeProceeding() }
    return nil
  }
}

extension FactDraft {
  /// Fills a new proceeding with what the case says of itself.
  mutating func describeProceeding() {
    for column in ["court", "caseType", "nationality", "language", "custody"]
    where self[.proceeding][column] == .empty {
      self[.proceeding][column] = self[.courtCase][column]
    }
  }
}
