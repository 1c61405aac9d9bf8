import ArgumentParser
import CaseModel
import CaseReports
import CaseStore
import Languages
import TextLayout

/// Shows what the calendar has brought, and records it.
struct TodayCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "today",
    abstract: "Show what the calendar has brought and nobody has recorded, or record it.",
    discussion: """
      Clocks that come due and custody reviews that have come are recorded whenever
      something is entered, and by the dashboard and vigil ingest. Where the
      computer's clock was set back, or nothing was recorded for a month, nobody
      can tell whether the day is right: then they are shown and not recorded,
      until --record says that it is.
      """,
  )

  @OptionGroup var docket: DocketOptions
  @Flag(name: .long, help: "Record it: today is the day this computer says.") var record = false
  @OptionGroup var paper: PaperOptions
  @OptionGroup var output: OutputOptions

  func validate() throws {
    if record, Day.isTold {
      throw ValidationError("VIGIL_TODAY is for looking; unset it to record what the day brings")
    }
  }

  func run() throws {
    let today = Day.today
    let open = try docket.look()
    let reader = try open.reader()
    let notices = try reader.unrecordedNotices(asOf: today, plan: open.plan)
    let labels = try reader.labels()
    if paper.hasLines {
      try paper.write(try lines(notices, labels, today), title: "today", to: output)
    } else {
      try write(notices, labels, of: try reader.profile())
    }
    guard record else { return }
    try docket.upgraded().refresh(today: today, recording: .always)
    StandardError.remark("recorded as of \(today)")
  }

  private func lines(
    _ notices: [CaseNotice],
    _ labels: CodeLabels,
    _ today: Day,
  ) throws
    -> [String]
  {
    if paper.isJSON { return notices.map { $0.json(labels) + "\n" } }
    let language = try paper.language
    return [language.line("\(today): \(notices.count) not recorded")]
      + notices.map { notice in
        SafeText("\(notice.caseID)  \(language.safe(notice.words(labels)).text)").text + "\n"
      }
  }

  private func write(
    _ notices: [CaseNotice],
    _ labels: CodeLabels,
    of profile: DocketProfile,
  ) throws {
    let language = try paper.language
    let head = ReportHead(
      "What the calendar has brought",
      of: profile,
      named: docket.name,
      definition: "what the day brings to cases by itself and nobody has recorded yet",
      filter: .empty,
      withheld: "",
      total: 0,
    )
    var page = ListPage(head, TodayCommand.columns)
    page.rows = notices.map { notice in
      [SafeText("\(notice.caseID)"), language.safe(notice.words(labels))]
    }
    try page.write(paper, to: output)
  }

  private static let columns = [
    ReportColumn("case", "Case", 10, isNumber: true), ReportColumn("what", "What", 60),
  ]
}
