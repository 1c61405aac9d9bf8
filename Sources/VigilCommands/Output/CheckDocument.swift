import CaseModel
import CaseReports
import CaseStore
import Languages
import TextLayout

/// What a check found, as a page.
struct CheckDocument {
  let results: [CheckResult]
  let source: PageSource
  let today: Day
  /// Whether about 20,000 cases of a public docket were compared, and not all.
  let isSample: Bool

  /// Returns the page in a language.
  func document(in language: Language) -> Document {
    let columns = [
      ReportColumn("mark", "State", 8), ReportColumn("subject", "Subject", 40),
      ReportColumn("finding", "Finding", 50),
    ]
    let rows = results.map { result in
      [
        language.safe(result.isSound ? "ok" : "WRONG"), language.safe(result.subject),
        language.safe(result.finding),
      ]
    }
    return Document(
      title: language.safe("Check of the docket"),
      head: PageHead(
        source,
        asOf: SafeText(today.description),
        filter: .empty,
        definition: "whether every row read is accounted for, and lists say what the rules give",
        withheld: isSample
          ? "of many cases about 20,000 are compared, others each time; --full compares all" : "",
        in: language,
      ),
      language: language,
      blocks: [.table(DocumentTable(columns.map { $0.titled(in: language) }, rows))],
    )
  }
}
