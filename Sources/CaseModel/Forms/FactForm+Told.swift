extension FactForm {
  /// Makes a form for facts of one kind, each with its day, who told it and, where it has one, the
  /// day it ends.
  ///
  /// - Parameters:
  ///   - key: The word that names the form.
  ///   - title: Its title.
  ///   - facts: The facts it takes.
  ///   - detail: A field for a court, a circuit or a reason; nil where the facts have none.
  /// - Returns: The form.
  static func told<Fact: RecordedFact>(
    _ key: String,
    _ title: String,
    _ facts: [Fact],
    detail: FormField? = nil,
  ) -> FactForm {
    let choices = facts.map { ChoiceValue($0) }
    let ends = facts.filter { $0.end != .none }
    let what = facts.map(\.rawValue).joined(separator: ", ")
    let fields: [FormField?] = [
      .told("what", "What", .choice(choices), "value", isRequired: true, what),
      .told("date", "Date", .day, "day", isRequired: true, "the day it happened, or is to happen"),
      detail,
      ends.isEmpty ? nil : .told("until", "Until", .day, "endedOn", untilHint(ends)),
      .told("told", "Told by", .text, "source", "who told us, or which paper says so"),
      .told("note", "Note", .text, "note", "what else is known"),
    ]
    return FactForm(
      key,
      title,
      .repatriation,
      fields.compactMap(\.self),
      claims: { row in
        row["kind"].text == Fact.kind.rawValue
          && facts.contains { $0.rawValue == row["value"].text }
      },
      settle: { $0.settleTold(Fact.self) },
    )
  }

  private static func untilHint(_ ends: [some RecordedFact]) -> String {
    let needed = ends.filter { $0.end == .required }.map(\.rawValue)
    guard !needed.isEmpty else { return "the day it ends or ended, where it is known" }
    return "the last day; needed for \(needed.joined(separator: ", "))"
  }
}

extension FormField {
  /// A field of a fact that only the clinic knows.
  static func told(
    _ key: String,
    _ title: String,
    _ kind: Kind,
    _ column: String,
    isRequired: Bool = false,
    _ hint: String,
  ) -> FormField {
    FormField(key, title, kind, column, in: .repatriation, isRequired: isRequired, hint)
  }
}

extension FactDraft {
  /// Fills in the kind of a fact, and says what does not go together in it.
  mutating func settleTold<Fact: RecordedFact>(_: Fact.Type) -> FormProblem? {
    self[.repatriation]["kind"] = .text(Fact.kind.rawValue)
    guard let fact = Fact(rawValue: self[.repatriation]["value"].text) else { return nil }
    let hasEnd = self[.repatriation]["endedOn"] != .empty
    if fact.end == .none, hasEnd {
      return FormProblem("until", "\(Phrase(amid: fact.title)) has one day only; leave this empty")
    }
    if fact.end == .required, !hasEnd {
      return FormProblem("until", "its last day is needed, since it is never assumed; write it")
    }
    guard inOrder(.repatriation, "day", "endedOn") else {
      return FormProblem("until", "before it began; look at both days")
    }
    if isChanged(.repatriation), self[.repatriation].custodyTold != nil { settleCustody() }
    return nil
  }
}
