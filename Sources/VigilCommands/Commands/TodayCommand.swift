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
  @Flag(name: .long, help: "A JSON object on each line.") var json = false
  @Flag(name: .long, help: "Record it: today is the day this computer says.") var record = false

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
    let language = LanguageOptions.current
    if !json { StandardOutput.write(language.line("\(today): \(notices.count) not recorded")) }
    for notice in notices {
      let words = language.safe(notice.words(labels)).text
      let line = SafeText("\(notice.caseID)  \(words)").text
      StandardOutput.write((json ? notice.json(labels) : line) + "\n")
    }
    guard record else { return }
    try docket.upgraded().refresh(today: today, recording: .always)
    StandardError.remark("recorded as of \(today)")
  }
}
