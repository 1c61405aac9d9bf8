import CaseModel
import TerminalKit
import TextLayout

/// What is said of a case beside a list and at the head of its own screen.
///
/// Order status, execution stage, custody and blockers stand apart: one word for the four would
/// lie.
struct CaseFacts: Sendable {
  let row: ListRow
  let facts: DocketFacts?

  /// The number, and the names as far as the docket has them.
  var title: SafeText {
    (["Case \(String(row.caseID))"] + names).joined(separator: "  ")
  }

  /// The names and the A-number, as far as the docket has them.
  var names: [SafeText] {
    ["name", "native", "anumber"].map(short).filter { !$0.isEmpty }
  }

  /// Everything, the four things kept apart first, then what matters most to a pane.
  func all(for pane: PaneKey) -> [CaseFact] {
    let others = others
    let leading = pane.pane.leadingFacts
    let first = leading.compactMap { label in others.first { $0.label == label } }
    return gaps + standing + first + others.filter { !leading.contains($0.label) }
  }

  /// Rows of the case that could not be read, before anything that may be wrong because of it.
  private var gaps: [CaseFact] {
    guard let count = row.summary.rowsSetAside, count > 0 else { return [] }
    let words: SafeText =
      count == 1
      ? "1 row not read, set aside" : "\(Int(count).grouped) rows not read, set aside"
    return [CaseFact("INCOMPLETE", words, Style(.danger))]
  }

  private var standing: [CaseFact] {
    [
      CaseFact("Order status", order, style("order"), otherwise: "no removal order"),
      CaseFact("Execution", execution, style("stage"), otherwise: "no final order"),
      CaseFact("Custody", custody, style("custody"), otherwise: "not known"),
      CaseFact("Blockers", short("blocker"), Style(.caution), otherwise: "none on record"),
    ]
  }

  private var others: [CaseFact] {
    recorded.filter { $0.label != "Attorney" || facts?.kind != .release }
  }

  private var recorded: [CaseFact] {
    [
      CaseFact("Next hearing", joined("hearing", "time", "cal", separator: " "), .accent),
      CaseFact("Next clock", nextClock, style("left")),
      CaseFact("Moved up", days(row.summary.movedUpDays), Style(.caution), otherwise: "no"),
      CaseFact("Court", row.words(of: field("court"), facts)),
      CaseFact("Judge", label("judge")),
      CaseFact("Counsel", counsel, style("rep")),
      CaseFact("Attorney", short("attorney"), otherwise: "not known"),
      CaseFact("Nationality", long("nat")),
      CaseFact("Language", long("lang")),
      CaseFact("Case is", short("case")),
      CaseFact("Outcome", short("outcome")),
      CaseFact("Relief", relief),
      CaseFact("Appeal", joined("appeal", "appealed")),
      CaseFact("Motion", long("motion")),
      CaseFact("Step", short("step"), otherwise: "nothing told"),
      CaseFact("Post-order", postOrder, style("days"), otherwise: "no final order"),
      CaseFact("Ordered to", long("to")),
      CaseFact("Medium", short("medium")),
      CaseFact("Case type", long("type")),
      CaseFact("Filed", short("filed")),
      CaseFact("Completed", short("completed")),
      CaseFact("Last held", short("last")),
      CaseFact("Family", short("family")),
    ]
  }
}

extension CaseFacts {
  private func field(_ key: String) -> CaseField { CaseField.named(key) ?? CaseField.all[0] }

  private func style(_ key: String) -> Style { row.style(of: field(key)) }

  private func short(_ key: String) -> SafeText {
    let field = field(key)
    let text = row.text(of: field)
    return field.holdsWords ? text.asWords : text
  }

  /// A code with its label.
  private func long(_ key: String) -> SafeText {
    guard let facts else { return short(key) }
    let field = field(key)
    let value = field.value(in: row.summary)
    return SafeText(field.phrase(value, labels: facts.labels, asOf: facts.asOf))
  }

  /// The label of a code without the code, which the list shows.
  private func label(_ key: String) -> SafeText {
    guard case .code(let table?) = field(key).kind,
      let label = facts?.labels.label(short(key).text, in: table)
    else { return short(key) }
    return SafeText(words: label)
  }

  private func joined(_ keys: String..., separator: SafeText = ", ") -> SafeText {
    keys.map(long).filter { !$0.isEmpty }.joined(separator: separator)
  }

  /// The day of the next clock and its name.
  private var nextClock: SafeText {
    [short("due"), row.words(of: field("clock"), facts)].filter { !$0.isEmpty }
      .joined(separator: " ")
  }

  private var order: SafeText { joined("order", "limb", "final") }

  private var execution: SafeText {
    let stage = short("stage")
    let since = short("since")
    return stage.isEmpty || since.isEmpty ? stage : "\(stage) since \(since)"
  }

  private var counsel: SafeText {
    row.summary.represented == 1 ? "appeared" : "no appearance"
  }

  private var relief: SafeText {
    [label("relief"), short("result")].filter { !$0.isEmpty }.joined(separator: ", ")
  }

  private func days(_ count: Int64?) -> SafeText {
    count.map { $0 == 1 ? "1 day" : "\(Int($0).grouped) days" } ?? .empty
  }

  /// Days since the order became final, and the mark passed: custody is reviewed at 90 and 180.
  private var postOrder: SafeText {
    guard let facts, let finalOn = row.summary.finalOn else { return .empty }
    let count = facts.asOf - finalOn
    let mark: SafeText = count >= 180 ? ", 180+" : count >= 90 ? ", 90+" : ""
    // A release tells of orders and never of departures.
    let unknown: SafeText = facts.kind == .release ? ", if not left" : .empty
    return "day \(count.grouped)" + mark + unknown
  }

  /// Custody in a release is what was recorded last, and may be years old.
  private var custody: SafeText {
    let custody = short("custody")
    guard facts?.kind == .release, !custody.isEmpty else { return custody }
    let day = short("custodyon")
    return custody + ", last recorded" + (day.isEmpty ? ", no day" : " " + day)
  }
}
