/// Why a derived value is what it is: the rule, the rows it rests on, and how sure it is.
public struct Explanation: Hashable, Sendable {
  /// The field explained.
  public let field: CaseField
  /// The value, as lists show it.
  public let value: Phrase
  /// The rule that gave it.
  public let rule: DerivationRule
  /// What happened, in sentences: the rule's, then what is particular to this case.
  public let text: Phrase
  /// Where the rule is, with the user's own rule of deadlines where the value follows from one.
  public let authority: String
  /// The rows it rests on.
  public let evidence: [Evidence]
  /// The clinic's fact it rests on, with who told it; nil if rows alone give it.
  public let told: RepatriationFact?

  /// What would make the value another one; empty where nothing worth saying would.
  public var whatWouldChange: String { rule.whatWouldChange }
}

extension CaseDerivation {
  /// Every derived value with its reason, in the order of the field catalogue.
  ///
  /// - Parameter labels: The labels of codes.
  /// - Returns: One element per derived field that has a value, blockers one each.
  public func explanations(labels: CodeLabels = .fallback) -> [Explanation] {
    let summary = summary
    let found: [(String, (any AnyDerived)?)] = [
      ("case", state), ("outcome", outcome), ("hearing", nextHearing), ("moved", movedUp),
      ("last", lastHearing), ("rep", represented), ("relief", relief), ("family", family),
      ("order", order?.status), ("final", order?.finality), ("appeal", appeal),
      ("motion", motion), ("stage", stage), ("step", step), ("custody", custodyRecorded),
      ("days", daysAfterOrder),
    ]
    let explained = found.compactMap { key, derived in
      derived.flatMap { explain(key, $0, in: summary, labels) }
    }
    return explained + standingBlockers.compactMap { explain($0, labels) }
  }

  private func explain(
    _ key: String,
    _ derived: any AnyDerived,
    in summary: CaseSummary,
    _ labels: CodeLabels,
  ) -> Explanation? {
    guard let field = CaseField.named(key) else { return nil }
    let value = field.sentence(field.value(in: summary), labels: labels, asOf: asOf)
    return Explanation(
      field: field,
      value: value,
      rule: derived.rule,
      text: .sentences(sentences(key, derived, labels)),
      authority: authority(of: derived.rule),
      evidence: derived.rows,
      told: fact(derived.fact),
    )
  }

  private func explain(_ standing: StandingBlocker, _ labels: CodeLabels) -> Explanation? {
    guard let field = CaseField.named("blocker"),
      let derived = blockers.first(where: { $0.value == standing.blocker })
    else { return nil }
    let told = fact(derived.fact)
    return Explanation(
      field: field,
      value: Phrase(words: standing.blocker.title),
      rule: derived.rule,
      text: .sentences(standing.sentences(derived.rule, labels) + entries(of: derived)),
      authority: derived.rule.authority,
      evidence: derived.rows,
      told: told,
    )
  }

  /// The authority of a rule; the window for an appeal may be that of a user's own rule.
  private func authority(of rule: DerivationRule) -> String {
    guard [DerivationRule.orderWindow, .orderWindowRejected, .orderLapsed].contains(rule),
      let day = order?.orderedOn, let appeal = plan.appealRule(on: day).map(plan.rule),
      !appeal.file.isEmpty
    else { return rule.authority }
    return "\(rule.authority); \(appeal.standing)"
  }

  private func fact(_ id: Int64?) -> RepatriationFact? {
    id.flatMap { id in history.repatriation.first { $0.id == id } }
  }
}

/// A derived value whose own type does not matter.
protocol AnyDerived {
  var rule: DerivationRule { get }
  var rows: [Evidence] { get }
  var fact: Int64? { get }
}

extension Derived: AnyDerived {
  var rows: [Evidence] { [evidence, further].compactMap(\.self) }
}
