import CaseModel
import TerminalKit
import TextLayout

/// The rules deadlines are computed by, as lines: every version, with its authority and status.
enum RuleLines {
  /// Every line, with an empty one between two rules; a user's own come first.
  static func all(_ book: ClockRuleBook, width: Int) -> [Strip] {
    let own = book.rules.filter { !$0.file.isEmpty }
    let rules = own + book.rules.filter { $0.file.isEmpty }
    return Array(rules.map { lines($0, width) }.joined(separator: [Strip()]))
  }

  private static func lines(_ rule: ClockRule, _ width: Int) -> [Strip] {
    let room = max(20, width - 6)
    let name = SafeText("\(rule.id) \(rule.version)").padded(to: 18)
    let title = Strip("  ").adding(name, Style(.key)).adding(SafeText(words: rule.title), .heading)
    let length = rule.length.map { "\($0) \(rule.isBackward ? "before" : "after")" } ?? "no limit"
    let status = rule.status.rawValue + (rule.statusOn.map { " as of \($0)" } ?? "")
    let span = [rule.from.map { "from \($0)" }, rule.to.map { "to \($0)" }].compactMap(\.self)
    let facts =
      [length, rule.trigger] + (span.isEmpty ? [] : ["triggers " + span.joined(separator: " ")])
    let texts: [(String, Style)] = [
      (facts.joined(separator: "; "), .plain),
      (status, rule.status == .inForce ? .plain : Style(.caution)),
      ("\(rule.standing); \(rule.certainty.words)", .dim),
      (checked(rule), .dim),
    ]
    return [title]
      + texts.filter { !$0.0.isEmpty }
      .flatMap { text, style in
        SafeText(words: text).wrapped(to: room).map { Strip("    ").adding($0, style) }
      }
  }
}

extension RuleLines {
  private static func checked(_ rule: ClockRule) -> String {
    guard let on = rule.checkedOn, let by = rule.checkAgainBy else { return "" }
    return "checked on \(on), to be checked again by \(by)"
  }
}

extension HelpTopic {
  /// What is at the head of the screen.
  var title: SafeText {
    switch self {
    case .help: "Help"
    case .rules: "Rules of deadlines"
    case .meters: "Figures"
    case .legend: "What the words mean"
    case .checklist: "To do, by day"
    }
  }

  /// What the screen is about.
  var subtitle: SafeText {
    switch self {
    case .help: "keys here first, then filters, definitions and fields; / finds, n goes on"
    case .legend: "columns and their values on this pane; / finds"
    case .rules: "every version, with its authority; confirm with counsel"
    case .checklist: "what the clocks of the case ask for; vigil show CASE --checklist prints it"
    case .meters: "what the screen and the docket cost since the start"
    }
  }
}
