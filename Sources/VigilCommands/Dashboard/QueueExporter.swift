import CaseModel
import CaseReports
import CaseStore
import Dashboard
import Languages
import TextLayout

/// Writes the items of a queue, in its order, a page at a time.
struct QueueExporter {
  private let export: QueueExport
  private let reader: DocketReader
  private let name: SafeText

  init(_ export: QueueExport, _ reader: DocketReader, name: SafeText) {
    self.export = export
    self.reader = reader
    self.name = name
  }

  /// Writes the file, and returns how many items it has.
  func write(to file: ExportFile) throws -> Int {
    let items = try items()
    let language = file.language(export.language)
    var writer = file.format.writer(paper: .current)
    var head = try head(items.count)
    head.language = language
    try file.write(writer.begin(head, QueueExporter.columns))
    for item in items { try file.write(writer.row(cells(item, language))) }
    try writer.close(into: file.destination, warn: file.warn)
    return items.count
  }

  private func items() throws -> [QueueItem] {
    let feed = DocketFeed(looking: reader, labels: try reader.labels())
    var found: [QueueItem] = []
    while true {
      let page = QueuePage(export.part, after: found.last, limit: 1000)
      let next = try feed.items(of: export.queue, page, on: export.today)
      found += next
      guard next.count == page.limit else { break }
    }
    return found.filter { export.marked?.contains($0.subject) ?? true }
  }

  private func head(_ total: Int) throws -> ReportHead {
    let marks = export.marked == nil ? "" : " (marked items)"
    return ReportHead(
      SafeText(export.queue.title),
      of: try reader.profile(),
      named: name,
      definition: Phrase(words: export.queue.definition),
      filter: SafeText(export.filter + marks),
      withheld: export.hidesNames ? "names and numbers of clients, hidden on this screen" : "",
      total: total,
    )
  }

  private static let columns = [
    ReportColumn("arrived", "Arrived", 20), ReportColumn("due", "Due", 10),
    ReportColumn("state", "State", 9), ReportColumn("holder", "Who", 12),
    ReportColumn("what", "What", 40), ReportColumn("case", "Case", 8),
    ReportColumn("name", "Name", 20),
  ]

  private func cells(_ item: QueueItem, _ language: Language) -> [SafeText] {
    let state = item.state(on: export.today)
    return [
      item.arrivedAt.description, item.due?.description ?? "", language.text(state.word),
      state.holder ?? "",
      language.safe(item.title).text, item.caseID.map(String.init) ?? "",
      export.hidesNames ? "" : item.name,
    ]
    .map { SafeText($0) }
  }
}

extension QueueState {
  /// Who has the item; nil while nobody has.
  fileprivate var holder: String? {
    switch self {
    case .new: nil
    case .claimed(let who, _), .snoozed(_, let who), .done(let who, _): who
    }
  }
}
