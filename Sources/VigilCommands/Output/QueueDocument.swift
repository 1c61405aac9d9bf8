import CaseModel
import CaseReports
import CaseStore
import Languages
import TextLayout

/// The items of a queue, as a page.
struct QueueDocument {
  let queue: Queue
  let items: [QueueItem]
  let part: QueuePage.Part
  let source: PageSource
  let today: Day

  /// Returns the page in a language; what an item says of its case stays as it is.
  func document(in language: Language) -> Document {
    let columns = [
      ReportColumn("item", "Item", 14), ReportColumn("state", "State", 20),
      ReportColumn("case", "Case", 10), ReportColumn("name", "Name", 24),
      ReportColumn("title", "What", 40), ReportColumn("due", "Due", 10),
    ]
    return Document(
      title: language.safe(SafeText(queue.title)),
      head: PageHead(
        source,
        asOf: SafeText(today.description),
        filter: SafeText("\(queue.key) --part \(part.rawValue)"),
        definition: Phrase(words: queue.definition),
        withheld: "",
        total: SafeText(items.count.grouped),
        in: language,
      ),
      language: language,
      blocks: [
        .table(
          DocumentTable(columns.map { $0.titled(in: language) }, items.map { row($0, language) })
        )
      ],
    )
  }

  private func row(_ item: QueueItem, _ language: Language) -> [SafeText] {
    [
      "\(item.subject)", language.text(item.state(on: today).word),
      item.caseID.map { "\($0)" } ?? "", item.name, language.safe(item.title).text,
      item.due.map { "\($0)" } ?? "",
    ]
    .map { SafeText($0) }
  }
}
