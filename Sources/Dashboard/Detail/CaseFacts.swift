import CaseModel
import TerminalKit
import TextLayout

/// One thing known of a case, as a label and words.
struct CaseFact: Hashable, Sendable {
  let label: SafeText
  let words: SafeText
  let style: Style

  init(_ label: SafeText, _ words: SafeText, _ style: Style = .plain) {
    self.label = label
    self.words = words.isEmpty ? "none" : words
    self.style = words.isEmpty ? .dim : style
  }

  /// The cells labels are given.
  static let labelWidth = 14
}

/// What is said of a case beside a list and at the head of its own screen.
///
/// Order status, execution stage, custody and blockers stand apart: one word for the four would
/// lie.
struct CaseFacts: Sendable {
  let row: ListRow
  let facts: DocketFacts?

  /// The name in both scripts, or the number where the docket has no names.
  var title: SafeText {
    let parts = [SafeText("Case \(String(row.id))")] + names
    return parts.joined(separator: "  ")
  }

  /// The names and the A-number, as far as the docket has them.
  var names: [SafeText] {
    ["name", "native", "anumber"].compactMap { CaseField.named($0).map { row.text(of: $0) } }
      .filter { !$0.isEmpty }
  }

  /// The four things kept apart.
  var standing: [CaseFact] {
    [
      CaseFact("Order status", join("order", "limb", since: "final"), style("order")),
      CaseFact("Execution", join("stage", "step", since: "since"), style("stage")),
      CaseFact("Custody", long("custody"), style("custody")),
      CaseFact("Blockers", long("blocker"), row.summary.blockers.isEmpty ? .dim : Style(.caution)),
    ]
  }

  /// What else lists know.
  var others: [CaseFact] {
    [
      CaseFact("Next hearing", hearing, .accent),
      CaseFact("Court", long("court")),
      CaseFact("Judge", long("judge")),
      CaseFact("Counsel", counsel, style("rep")),
      CaseFact("Nationality", long("nat")),
      CaseFact("Language", long("lang")),
      CaseFact("Case is", join("case", "outcome", since: "completed")),
      CaseFact("Relief", join("relief", "result")),
      CaseFact("Appeal", join("appeal", since: "appealed")),
      CaseFact("Motion", long("motion")),
      CaseFact("Case type", long("type")),
      CaseFact("Filed", long("filed")),
      CaseFact("Last hearing", long("last")),
      CaseFact("Family", long("family")),
    ]
  }

  private func style(_ key: String) -> Style {
    CaseField.named(key).map { row.style(of: $0) } ?? .plain
  }

  private func long(_ key: String) -> SafeText {
    guard let field = CaseField.named(key) else { return .empty }
    let short = row.text(of: field)
    guard let facts, case .code = field.kind, !short.isEmpty else { return short }
    let value = field.value(in: row.summary)
    return SafeText(field.longText(value, labels: facts.labels, asOf: facts.asOf))
  }

  /// Several fields in words, and since when.
  private func join(_ keys: String..., since day: String? = nil) -> SafeText {
    let words = keys.map(long).filter { !$0.isEmpty }
    let date = day.map(long) ?? .empty
    guard !words.isEmpty else { return .empty }
    let text = words.joined(separator: ", ")
    return date.isEmpty ? text : text + ", " + date
  }

  private var hearing: SafeText {
    let kind = [long("cal"), long("medium")].filter { !$0.isEmpty }.joined(separator: ", ")
    let moved = row.summary.movedUpDays.map { days -> SafeText in
      days == 1 ? "moved up by 1 day" : "moved up by \(SafeText(String(days))) days"
    }
    let when = [long("hearing"), long("time")].filter { !$0.isEmpty }.joined(separator: " ")
    return [when, kind, moved ?? .empty].filter { !$0.isEmpty }.joined(separator: ", ")
  }

  private var counsel: SafeText {
    let attorney = long("attorney")
    guard row.summary.represented == 1 else {
      return attorney.isEmpty ? "none before the court" : attorney + ", no appearance"
    }
    return attorney.isEmpty ? "appeared" : attorney
  }
}
