extension CaseDerivation {
  /// What is said of a derived value: its rule, what the rows say in words, and who entered them.
  func sentences(
    _ key: String,
    _ derived: any AnyDerived,
    _ labels: CodeLabels,
  ) -> [Phrase] {
    var sentences = [Phrase(words: derived.rule.text)]
    if ["outcome", "order", "final"].contains(key) { sentences += decision(derived, labels) }
    if ["order", "final", "appeal"].contains(key) { sentences += board(derived, labels) }
    if key == "order" { sentences += lastDay }
    if key == "custody" { sentences.append(custodySentence) }
    return sentences + entries(of: derived)
  }

  /// The judge's decision the value rests on, in words with its letter.
  private func decision(_ derived: any AnyDerived, _ labels: CodeLabels) -> [Phrase] {
    guard let row = derived.rows.first, row.table == .proceeding,
      let proceeding = proceedings.first(where: { $0.id == row.id }),
      let code = proceeding.decisionCode(caseType: history.courtCase.caseType),
      let day = proceeding.completedOn
    else { return [] }
    let label = labels.label(code.lookupKey, in: .decision) ?? code.reading.label
    return ["Decided on \(day): \(Phrase(words: label)) (letter \(code.letter))."]
  }

  /// What was before the Board and what it decided, in the code list's own words.
  private func board(_ derived: any AnyDerived, _ labels: CodeLabels) -> [Phrase] {
    derived.rows.filter { $0.table == .appeal }
      .compactMap { row in history.appeals.first { $0.id == row.id } }
      .map { $0.sentence(labels) }
  }

  /// The last day the status itself has.
  private var lastDay: [Phrase] {
    guard let order, let day = order.lastDay.map({ Phrase($0) }) else { return [] }
    switch order.status.value {
    case .window: return ["The last day to appeal is \(day)."]
    case .granted: return ["The last day for DHS to appeal is \(day)."]
    case .departure where order.isLastDayKnown: return ["The last day is \(day)."]
    case .departure: return ["It cannot run beyond \(day)."]
    case .departureOver: return ["Its last day was \(day) at the latest."]
    default: return []
    }
  }

  /// Who entered the rows and facts by hand, each said once.
  func entries(of derived: any AnyDerived) -> [Phrase] {
    let rows = derived.rows.compactMap { history.entry(of: $0)?.sentence }
    let fact = derived.fact.flatMap { history.entry(ofFact: $0)?.sentence }
    return (rows + [fact].compactMap(\.self))
      .reduce(into: []) { all, sentence in
        if !all.contains(sentence) { all.append(sentence) }
      }
  }
}

extension Appeal {
  /// What it is, who filed it, and what the Board decided, as a sentence.
  fileprivate func sentence(_ labels: CodeLabels) -> Phrase {
    let sides: [String: Phrase] = [
      "A": "by the respondent", "I": "by DHS", "B": "by both sides", "E": "by the court",
      "C": "by the carrier", "H": "by ORR", "P": "by the petitioner", "T": "by the applicant",
    ]
    let name = Phrase(words: kind.isEmpty ? "Appeal" : kind)
    let what: Phrase =
      switch (sides[filedBy], filedOn) {
      case (let by?, let day?): "\(name) filed \(by) on \(day)"
      case (let by?, nil): "\(name) filed \(by), on a day not recorded"
      case (nil, let day?): "\(name) filed on \(day)"
      case (nil, nil): "\(name) filed, on a day not recorded"
      }
    guard outcome != .pending else { return "\(what); the Board has not decided it." }
    let words = decisionWords(labels)
    return decidedOn.map { "\(what); the Board's decision on \($0): \(words)" }
      ?? "\(what); the Board's decision on a day not recorded: \(words)"
  }

  /// The Board's decision in the words of the code list, with the code and its reading.
  private func decisionWords(_ labels: CodeLabels) -> Phrase {
    guard !decision.isEmpty else { return "not recorded." }
    let reading = BoardDecision(code: decision)
    guard let label = labels.label(decision, in: .boardDecision) else {
      return "code \(decision), for which no words are known."
    }
    return "\"\(Phrase(words: label))\" (code \(decision)). \(Phrase(words: reading.meaning))"
  }
}

extension CaseDerivation {
  /// What must not be overlooked in the case: protection that leaves other countries open.
  ///
  /// - Parameter labels: The labels of codes.
  /// - Returns: A few sentences for each such blocker.
  public func cautions(labels: CodeLabels = .fallback) -> [Phrase] {
    standingBlockers.compactMap { standing in
      standing.blocker.risk.map { risk in
        let title = Phrase(words: standing.blocker.title)
        return "\(title) bars \(standing.target(labels)). \(Phrase(words: risk))"
      }
    }
  }
}

extension StandingBlocker {
  /// Which it is, by what force, how far it reaches, for which country, and until when.
  func sentences(_ rule: DerivationRule, _ labels: CodeLabels) -> [Phrase] {
    let isTold = rule == .blockerTold
    let what: Phrase =
      isTold ? "\(Phrase(words: blocker.title)): \(Phrase(words: blocker.meaning))" : ""
    let risk = blocker.risk.map { Phrase(words: $0) } ?? ""
    return [what, Phrase(words: rule.text), reach(labels), risk].filter { !$0.isEmpty }
  }

  private func reach(_ labels: CodeLabels) -> Phrase {
    let until = end.map { Phrase($0) } ?? Phrase(words: blocker.endsBy)
    let force = Phrase(words: blocker.force.rawValue)
    let target = target(labels)
    return begin.map { "Bars \(target), by force: \(force), since \($0), until \(until)." }
      ?? "Bars \(target), by force: \(force), until \(until)."
  }

  fileprivate func target(_ labels: CodeLabels) -> Phrase {
    switch blocker.scope {
    case .order: return "removal to any country"
    case .destination: return "removal to this destination"
    case .asOrdered: return "removal as far as the court ordered"
    case .country:
      guard !country.isEmpty else {
        return "removal to one country only, which this data does not name"
      }
      let name = CaseField.sentence(country, in: .nationality, labels)
      return "removal to one country only, \(name)"
    }
  }
}

extension Blocker {
  /// What ends it, where no day is known.
  fileprivate var endsBy: String {
    switch self {
    case .appealWindow: "the time to appeal runs out or appeal is waived"
    case .appeal: "the Board decides"
    case .departure: "its last day"
    case .withholding, .deferral: "a judge ends it"
    case .absentiaMotion, .battered: "the judge rules on the motion"
    case .stay, .courtStay, .habeas: "it is lifted or its own end"
    case .noDocument: "a travel document is issued"
    case .deferredAction, .protectedStatus, .visa: "the status ends"
    case .fearReview: "the review is decided"
    case .custody: "release"
    case .medical, .receivingCountry: "the hindrance passes"
    }
  }
}
