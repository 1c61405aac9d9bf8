import CaseModel
import TerminalKit

/// What the law says of a case, each on one line: status, limb, clocks, blockers, stage, then the
/// other derived values.
struct CaseLaw: Sendable {
  /// The lines, in the order they are shown.
  let items: [ReasonItem]

  init(_ derivation: CaseDerivation, facts: DocketFacts) {
    let reasons = derivation.explanations(labels: facts.labels)
    let leading = ["order", "final"]
    let staged = ["stage", "step"]
    items =
      CaseLaw.gaps(derivation.history.rowsSetAside)
      + CaseLaw.items(reasons, ["order"]) + CaseLaw.limb(reasons, derivation.summary)
      + CaseLaw.clocks(derivation, asOf: facts.asOf)
      + CaseLaw.blockers(derivation.standingBlockers, reasons, facts.labels)
      + CaseLaw.items(reasons, staged)
      + [derivation.postOrderCount.map { ReasonItem($0) }].compactMap(\.self)
      + reasons.filter { !(leading + staged + ["blocker"]).contains($0.field.key) }
      .map { ReasonItem($0) }
  }

  private static func items(_ reasons: [Explanation], _ keys: [String]) -> [ReasonItem] {
    keys.flatMap { key in reasons.filter { $0.field.key == key } }.map { ReasonItem($0) }
  }

  /// That rows of the case were set aside, where some were.
  private static func gaps(_ count: Int) -> [ReasonItem] {
    guard count > 0 else { return [] }
    let rows: Phrase = count == 1 ? "1 row of this case" : "\(count) rows of this case"
    let why: Phrase = """
      What these rows say is not here, and anything derived may be wrong because of it: \
      vigil show prints file, line and reason of each.
      """
    return [
      ReasonItem(
        "gaps",
        "INCOMPLETE",
        "\(rows) could not be read and were set aside",
        Style(.danger),
        [(why, .plain)],
      )
    ]
  }

  /// The limb of 8 CFR 1241.1 on which the order became final, and the day.
  private static func limb(_ reasons: [Explanation], _ summary: CaseSummary) -> [ReasonItem] {
    reasons.filter { $0.field.key == "final" }
      .map { reason in
        let limb = FinalityLimb(rawValue: summary.limb)?.title ?? summary.limb
        let value = Phrase.list([reason.value, Phrase(words: limb)])
        return ReasonItem("final", "Final", value, .accent, ReasonItem.reasons(of: reason))
      }
  }

  /// Every clock, the gravest first.
  private static func clocks(_ derivation: CaseDerivation, asOf day: Day) -> [ReasonItem] {
    derivation.clocksByGravity()
      .map { ReasonItem($0, asOf: day, isLate: derivation.isLate($0)) }
  }

  private static func blockers(
    _ blockers: [StandingBlocker],
    _ reasons: [Explanation],
    _ labels: CodeLabels,
  ) -> [ReasonItem] {
    zip(blockers, reasons.filter { $0.field.key == "blocker" })
      .map { ReasonItem($0, $1, labels) }
  }
}

extension ReasonItem {
  /// A blocker that stands: what, how far it reaches and since when.
  init(_ standing: StandingBlocker, _ reason: Explanation, _ labels: CodeLabels) {
    let blocker = standing.blocker
    let country = CaseField.sentence(standing.country, in: .nationality, labels)
    let since: Phrase = standing.begin.map { "since \($0)" } ?? ""
    let until: Phrase = standing.end.map { "until \($0)" } ?? ""
    self.init(
      "blocker \(blocker.rawValue)",
      "Blocker",
      .list([
        Phrase(words: blocker.title), Phrase(words: blocker.scope.rawValue), country, since, until,
      ]),
      Style(.caution),
      ReasonItem.reasons(of: reason),
    )
  }

  /// The days since the order became final that count, and the days that matter.
  init(_ count: PostOrderCount) {
    let reason = Phrase(words: count.startReason)
    let start: Phrase = count.start.map { "Counted from \(Phrase($0)): \(reason)" } ?? ""
    let authority: Phrase = "INA 241(a)(1)(B), (C); 8 CFR 241.4(k); Zadvydas v. Davis (2001)"
    self.init(
      "days",
      "Post-order",
      count.start == nil ? reason : "day \(count.days)",
      .accent,
      [(start, .plain)] + count.milestones.map { ($0.words, .plain) }
        + count.suspensions.map { ($0.words, Style(.caution)) } + [(authority, .dim)],
    )
  }
}

extension PostOrderCount.Milestone {
  /// What it is, and when it is reached or was.
  fileprivate var words: Phrase {
    let title = Phrase(words: title)
    guard let day else { return "\(title): not known while the count stands still" }
    return isPassed ? "\(title): \(Phrase(day)), reached" : "\(title): \(Phrase(day))"
  }
}

extension PostOrderCount.Suspension {
  /// From when to when it does not count, and who told us.
  fileprivate var words: Phrase {
    let span: Phrase =
      end.map { "Not counted, no co-operation: \(begin) to \($0)" }
      ?? "Not counted, no co-operation: \(begin), not ended"
    return source.isEmpty ? span : .parts([span, "told by \(source)"])
  }
}
