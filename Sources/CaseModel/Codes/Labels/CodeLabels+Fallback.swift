extension CodeLabels {
  /// Labels known without any release: used where a docket's own lists lack a code.
  public static let fallback = CodeLabels(
    tables: [
      .nationality: read(nationalities), .adjournment: read(adjournments),
      .application: read(applications), .boardDecision: read(boardDecisions),
      .motion: read(motions), .court: read(courts), .language: read(languages),
      .caseType: read(caseTypes), .scheduleType: read(scheduleTypes),
      .calendar: read(CaseField.calendarValues),
      .decision: Dictionary(
        uniqueKeysWithValues: DecisionCode.readings.map { ($0.lookupKey, $1.label) }
      ),
    ])

  /// Reads lines of a code, a blank and its label.
  private static func read(_ lines: String) -> [String: String] {
    let entries = lines.split(separator: "\n")
      .map { line in
        line.split(separator: " ", maxSplits: 1).map(String.init)
      }
    return Dictionary(
      entries.filter { $0.count == 2 }.map { ($0[0], $0[1]) },
      uniquingKeysWith: { first, _ in first },
    )
  }

  private static func read(_ choices: [ChoiceValue]) -> [String: String] {
    Dictionary(uniqueKeysWithValues: choices.map { ($0.code, $0.title) })
  }

  /// Returns these labels with another set's where these have none.
  public func completed(by other: CodeLabels) -> CodeLabels {
    CodeLabels(
      tables: tables.merging(other.tables) { mine, theirs in
        mine.merging(theirs) { own, _ in own }
      }
    )
  }
}
