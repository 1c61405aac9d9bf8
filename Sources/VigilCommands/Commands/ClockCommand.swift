import ArgumentParser
import CaseModel
import CaseReports
import Languages
import TextLayout

/// Computes one deadline, or lists the rules deadlines are computed by.
struct ClockCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "clock",
    abstract: "Compute a deadline from a rule and a day, or list the rules.",
    discussion: """
      vigil clock BIA-APP 2025-05-02
      vigil clock FILE-INDIV 2026-12-14 --json
      vigil clock --list

      Every answer names its authority and how sure it is; confirm it with counsel.
      """,
  )

  @Argument(help: "The rule, such as BIA-APP.", completion: ShellCompletion.rules) var rule: String?
  @Argument(help: "The day of the event: day 0.") var day: String?
  @Flag(name: .long, help: "List every rule, version and status.") var list = false
  @OptionGroup var paper: PaperOptions
  @OptionGroup var output: OutputOptions

  func validate() throws {
    if list { return }
    guard rule != nil, let day else { throw ValidationError("give a rule and a day, or --list") }
    if Day(entry: day, today: Day.today) == nil {
      let advice = "write 2026-12-01, 12/1/2026, today, tomorrow or +30d"
      throw ValidationError("\(SafeText(day).text) is no day; \(advice)")
    }
  }

  func run() throws {
    let plan = try UserRules.plan()
    let book = plan.book
    if list {
      let page = RulePage(book.rules)
      if paper.isJSON { return try paper.write([page.json], title: "rules", to: output) }
      return try paper.write(
        { page.document(in: $0, on: Day.today) },
        text: { page.text },
        title: "rules",
        to: output,
      )
    }
    guard let rule, let trigger = day.flatMap({ Day(entry: $0, today: Day.today) }) else { return }
    guard !book.versions(of: rule).isEmpty else {
      throw Problem(.notFound, ClockCommand.unknown(rule, in: book))
    }
    guard let clock = book.clock(rule, from: trigger, calendar: plan.calendar) else {
      throw Problem(.notFound, "no version of \(rule.uppercased()) is in force for \(trigger)")
    }
    let page = ClockPage(clock, today: Day.today)
    if paper.isJSON { return try paper.write([page.json], title: "clock", to: output) }
    let language = try paper.language
    let destination = try paper.begin(output, title: "clock")
    if paper.written == .text, language.isEnglish {
      try destination.write(page.text)
    } else {
      try destination.write(try paper.bytes(page.document(in: language)))
    }
    try destination.finish()
  }

  private static func unknown(_ rule: String, in book: ClockRuleBook) -> Phrase {
    let keys = Set(book.rules.map(\.id)).sorted()
    let near = Guess.nearest(to: rule, among: keys.map { Guess(name: $0) })
    let (name, names) = (SafeText(rule).text, near.joined(separator: ", "))
    return near.isEmpty
      ? "no rule \(name); vigil clock --list shows them"
      : "no rule \(name); did you mean \(names)? vigil clock --list shows them"
  }
}
