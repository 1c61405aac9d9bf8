public import CaseModel
public import Languages
import TextLayout

/// The rules deadlines are computed by, as a table.
public struct RulePage: Sendable {
  private let rules: [ClockRule]

  /// Makes the table of rules.
  public init(_ rules: [ClockRule]) {
    self.rules = rules
  }

  /// The table as text: one line for each version.
  public var text: String {
    let table = TextTable(
      columns: [
        TextColumn("Rule"), TextColumn("Length"), TextColumn("In court"), TextColumn("Sure"),
        TextColumn("Check by"), TextColumn("Clock", minimum: 20),
        TextColumn("Authority", minimum: 20),
      ],
      rows: rules.map { rule in
        [
          "\(rule.id) \(rule.version)", length(of: rule), status(of: rule), rule.certainty.rawValue,
          rule.checkAgainBy?.description ?? "", rule.title, rule.standing,
        ]
        .map { SafeText($0) }
      },
    )
    let (header, body) = table.lines(fitting: 160, rule: "-")
    return (header + body).map { $0.text + "\n" }.joined()
  }

  /// Returns the table as a document in a language; the law stays in English.
  public func document(in language: Language, on day: Day) -> Document {
    let titles = ["Rule", "Clock", "Length", "In court", "Sure", "Check by", "Authority"]
    let columns = titles.map { title in
      ReportColumn(
        key: SafeText(title),
        title: language.safe(SafeText(title)),
        width: title == "Clock" || title == "Authority" ? 34 : 12,
        isNumber: false,
      )
    }
    let rows = rules.map { rule in
      [
        "\(rule.id) \(rule.version)", language.text(rule.title), length(of: rule),
        language.text(status(of: rule)), rule.certainty.rawValue,
        rule.checkAgainBy?.description ?? "", rule.standing,
      ]
      .map { SafeText($0) }
    }
    return Document(
      title: language.safe("Rules of deadlines"),
      head: PageHead(
        .rules,
        asOf: SafeText(day.description),
        filter: .empty,
        definition: "every version of every rule deadlines are counted by",
        withheld: "",
        in: language,
      ),
      language: language,
      blocks: [.table(DocumentTable(columns, rows))],
    )
  }

  /// The rules as JSON: one object on a line for each version.
  public var json: String {
    rules.map { rule in
      JSONText.object([
        ("rule", .text(rule.id)), ("version", .bare("\(rule.version)")),
        ("name", .text(rule.shortName)), ("title", .text(rule.title)),
        ("length", .text(length(of: rule))), ("status", .text(rule.status.rawValue)),
        ("from", .day(rule.from)), ("to", .day(rule.to)),
        ("certainty", .text(rule.certainty.rawValue)),
        ("certaintyLabel", .text(rule.certainty.words)), ("authority", .text(rule.standing)),
        ("checkedOn", .day(rule.checkedOn)), ("checkAgainBy", .day(rule.checkAgainBy)),
      ]) + "\n"
    }
    .joined()
  }

  private func length(of rule: ClockRule) -> String {
    rule.length.map { "\($0) \(rule.isBackward ? "before" : "after")" } ?? "no limit"
  }

  private func status(of rule: ClockRule) -> String {
    let from = rule.from.map { " from \($0)" } ?? ""
    let to = rule.to.map { " to \($0)" } ?? ""
    return rule.status.rawValue + from + to
  }
}
