import CaseModel
import TerminalKit
import TextLayout

/// What has to be done for a case and by when, a box to tick before each.
enum ChecklistLines {
  /// Every line, or one that says that there is nothing.
  static func all(_ history: CaseHistory?, facts: DocketFacts?, width: Int) -> [Strip] {
    guard let history, let facts else { return [Strip("Reading the case", .dim)] }
    let items = history.derive(asOf: facts.asOf, plan: facts.plan).checklist()
    let head = Strip(FactWords.name(of: history), .heading)
    guard !items.isEmpty else {
      return [head, Strip(), Strip("No deadline runs for this case.", .dim)]
    }
    let note: SafeText = "By rule, to be confirmed by counsel. a adds a filing once it is made."
    return [head, Strip()] + items.flatMap { lines($0, facts.asOf, width) }
      + [Strip()] + note.wrapped(to: max(20, width - 2)).map { Strip($0, .dim) }
  }

  private static func lines(_ item: ChecklistItem, _ day: Day, _ width: Int) -> [Strip] {
    let isNear = (item.left ?? .max) <= 7
    let style: Style = item.isLate ? Style(.danger) : isNear ? Style(.caution) : .plain
    var strips = [Strip("[ ] ").adding(SafeText(item.when).padded(to: 28) + "  ", style)]
    if width < 70 { strips.append(Strip("      ")) }
    strips[strips.count - 1].add(SafeText(words: item.rule.title), .accent)
    strips[strips.count - 1].add("  " + SafeText(item.rule.id), .dim)
    let plain = SafeText(words: item.rule.plain.isEmpty ? item.rule.authority : item.rule.plain)
    let below = plain.wrapped(to: max(20, width - 8)).map { Strip("      ").adding($0, .dim) }
    return strips + below
  }
}
