import CaseModel
import Languages
import TextLayout

extension ClientSheet {
  /// What runs out and by which day, the gravest first.
  func deadlines(_ words: inout SheetWords) -> [DocumentBlock] {
    let heading = DocumentBlock.heading(words.name("Days that matter"))
    let clocks = clocks
    guard !clocks.isEmpty else {
      let text = "No deadline is recorded. That does not mean there is none: ask your lawyer."
      return [heading, .paragraph(words.plain(text))]
    }
    let columns = [
      ReportColumn(key: "day", title: words.name("Day"), width: 20, isNumber: false),
      ReportColumn(key: "what", title: words.name("What"), width: 40, isNumber: false),
      ReportColumn(
        key: "law",
        title: words.name("Rule and state of the law"),
        width: 24,
        isNumber: false,
      ),
    ]
    let rows = clocks.map {
      [day($0, words.language), words.statement($0.rule.plain), law($0, &words)]
    }
    return [heading, .table(DocumentTable(columns, rows))]
  }

  private func day(_ clock: Clock, _ language: Language) -> SafeText {
    guard let due = clock.due else { return SafeText(language.text("No fixed day")) }
    let words = clock.rule.meaning.words(due, in: language)
    guard derivation.isLate(clock) else { return SafeText(words) }
    return SafeText(language.text("{1} (past: call at once)", words))
  }

  /// The English name of the rule with its version, the state of the law, and the day by which that
  /// has to be looked at again.
  private func law(_ clock: Clock, _ words: inout SheetWords) -> SafeText {
    let rule = clock.rule
    let language = words.language
    let name = language.text(rule.shortName)
    let beside = name == rule.shortName ? name : "\(name) (\(rule.shortName))"
    var parts = ["\(beside), \(rule.id) \(rule.version)"]
    let status = language.text(rule.status.rawValue)
    parts.append(
      rule.statusOn.map { language.text("{1} as of {2}", status, $0.description) } ?? status
    )
    if let check = rule.checkAgainBy {
      parts.append(
        rule.isOutOfDate(asOf: today)
          ? language.text("was to be checked again by {1}: ask before you rely on it", "\(check)")
          : language.text("check again by {1}", "\(check)")
      )
    }
    return SafeText(parts.joined(separator: language.text("; ")))
  }

  /// Where the order stands, in a sentence.
  func order(_ words: inout SheetWords) -> [DocumentBlock] {
    let status = OrderStatus(rawValue: summary.order) ?? .none
    var facts: [DocumentFact] = []
    if status.isPresent || summary.orderedOn != nil {
      facts.append(DocumentFact(words.name("Ordered on"), date(summary.orderedOn, &words)))
    }
    if status.isPresent, !summary.orderedTo.isEmpty {
      let place = label(summary.orderedTo, .nationality, &words)
      facts.append(DocumentFact(words.name("Country named in the order"), place))
    }
    if status.isFinal {
      facts.append(DocumentFact(words.name("Final on"), date(summary.finalOn, &words)))
    }
    let heading = DocumentBlock.heading(words.name("Your removal order"))
    return [heading, .paragraph(words.statement(status.plain))]
      + (facts.isEmpty ? [] : [.facts(facts)])
  }

  private func date(_ day: Day?, _ words: inout SheetWords) -> SafeText {
    day.map { SafeText(words.language.day($0)) } ?? words.plain("not recorded")
  }

  private func clinicLine(_ words: inout SheetWords) -> SafeText {
    if !clinic.isEmpty { return clinic }
    return clinicName.isEmpty
      ? words.plain("not recorded; ask the clinic")
      : words.plain("{1}; its telephone is not recorded here", clinicName.text)
  }

  /// Who to call.
  func calls(_ words: inout SheetWords) -> [DocumentBlock] {
    let none = words.plain("not recorded; ask the clinic")
    let attorney = SafeText(summary.attorney)
    return [
      .heading(words.name("Who to call")),
      .facts([
        DocumentFact(
          words.name("Your lawyer or representative"),
          attorney.isEmpty ? none : attorney,
        ),
        DocumentFact(words.name("Clinic"), clinicLine(&words)),
      ]),
      .paragraph(words.plain("Do not sign what you cannot read.")),
    ]
  }
}
