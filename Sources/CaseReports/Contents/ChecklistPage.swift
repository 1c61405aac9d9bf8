public import CaseModel
public import Languages
import TextLayout

/// What has to be done for a case and by when, to be ticked on paper.
public struct ChecklistPage: Sendable {
  private let id: Int64
  private let name: String
  private let items: [ChecklistItem]
  private let asOf: Day
  private let source: PageSource

  /// Makes the list of a case, seen from a day.
  public init(_ history: CaseHistory, of source: PageSource, asOf day: Day, plan: ClockPlan) {
    self.source = source
    id = history.id
    name = history.person?.name ?? ""
    items = history.derive(asOf: day, plan: plan).checklist()
    asOf = day
  }

  /// The list as text.
  public var text: String {
    let lines = items.map { "[ ] \($0.when)  \($0.rule.title)  \($0.rule.id)" }
    let head = "Case \(id)  \(name)  as of \(asOf)"
    let body = lines.isEmpty ? ["No deadline runs for this case."] : lines
    return ([head] + body).map { SafeText($0).text + "\n" }.joined()
  }

  /// Returns the list as a document in a language.
  public func document(in language: Language) -> Document {
    let facts = items.map { item in
      DocumentFact(
        "☐ " + language.safe(item.when),
        SafeText("\(language.text(item.rule.title)) (\(item.rule.id))"),
      )
    }
    return Document(
      title: SafeText(language.text("Case {1}", "\(id)") + (name.isEmpty ? "" : "  \(name)")),
      head: PageHead(
        source,
        asOf: SafeText(asOf.description),
        filter: SafeText("id:\(id)"),
        definition: "the deadlines of one case, with what has to be done by each",
        withheld: "",
        in: language,
      ),
      language: language,
      blocks: [
        .heading(language.safe("To do, by day")),
        facts.isEmpty
          ? .paragraph(language.safe("No deadline runs for this case.")) : .facts(facts),
        .paragraph(language.safe("By rule, to be confirmed by counsel.")),
      ],
    )
  }
}
