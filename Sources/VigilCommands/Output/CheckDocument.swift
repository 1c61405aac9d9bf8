import CaseModel
import CaseReports
import CaseStore
import Languages
import TextLayout

/// What a check found, as a page.
struct CheckDocument {
  let results: [CheckResult]
  let docket: SafeText
  let today: Day

  /// Returns the page in a language; what was found stays as it is said.
  func document(in language: Language) -> Document {
    let columns = [
      ReportColumn("mark", "State", 8), ReportColumn("subject", "Subject", 40),
      ReportColumn("finding", "Finding", 50),
    ]
    let rows = results.map { result in
      [
        language.safe(result.isSound ? "ok" : "WRONG"), SafeText(result.subject),
        SafeText(result.finding),
      ]
    }
    return Document(
      title: language.safe("Check of the docket"),
      head: [
        DocumentFact(language.safe("Docket"), docket),
        DocumentFact(language.safe("As of"), SafeText(today.description)),
      ],
      language: language,
      blocks: [.table(DocumentTable(columns.map { $0.titled(in: language) }, rows))],
    )
  }
}
