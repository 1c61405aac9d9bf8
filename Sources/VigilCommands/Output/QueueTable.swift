import CaseModel
import CaseReports
import CaseStore
import Languages
import TextLayout

/// All queues in numbers, as a table.
enum QueueTable {
  static let columns = [
    ReportColumn("queue", "Queue", 12), ReportColumn("title", "What", 24),
    ReportColumn("open", "Open", 8, isNumber: true), ReportColumn("oldest", "Oldest", 20),
    ReportColumn("came", "Came in a day", 14, isNumber: true),
    ReportColumn("finished", "Finished in a day", 18, isNumber: true),
  ]

  /// Returns what is above the table.
  static func head(of profile: DocketProfile, _ docket: SafeText, _ total: Int) -> ReportHead {
    ReportHead(
      "Queues",
      of: profile,
      named: docket,
      definition: "what has come and waits to be looked at; a queue's own page says what comes in",
      filter: .empty,
      withheld: "",
      total: total,
    )
  }

  /// Returns the row of a queue.
  static func row(_ queue: Queue, _ figures: QueueFigures, _ language: Language) -> [SafeText] {
    [
      queue.key, language.text(queue.title),
      figures.depth.value.grouped + (figures.depth.isCapped ? "+" : ""),
      figures.oldest.map { "\($0)" } ?? "", figures.arrivals.reduce(0, +).grouped,
      figures.completions.reduce(0, +).grouped,
    ]
    .map { SafeText($0) }
  }
}
