import ArgumentParser
import CaseModel
import CaseReports
import CaseStore
import Foundation
import Languages

/// Writes hearings and clocks as an iCalendar file.
struct CalendarCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "calendar",
    abstract: "Write hearings and clocks as an iCalendar file.",
    discussion: """
      vigil calendar --output hearings.ics --force
      vigil calendar attorney:tran --names --output tran.ics

      Import it again after a change: entries move and never double, and a hearing
      taken back or adjourned comes once more as cancelled. Times are those of the
      court, in its own time zone. Without --names an entry says the number of the
      case alone.
      """,
  )

  @OptionGroup var docket: DocketOptions
  @Argument(help: "A filter; every case where there is none.", completion: ShellCompletion.filter)
  var filter: [String] = []
  @Flag(name: .long, help: "Name the clients in the entries.") var names = false
  @OptionGroup var output: OutputOptions

  func run() throws {
    let open = try OpenDocket(docket)
    let query = ListQuery(.cases, filter: try open.filter(filter))
    let naming = CalendarNaming(
      docket: open.profile.identity,
      labels: open.labels,
      hasNames: names,
      language: try LanguageOptions.spoken(Settings.read()),
    )
    var entries: [CalendarEntry] = []
    try open.reader.forEach(query) { summary in
      guard let history = try open.reader.history(of: summary.id) else { return }
      entries += history.calendarEntries(
        from: open.profile.asOf,
        events: try open.reader.events(of: summary.id),
        naming: naming,
      )
      entries += history.clockEntries(asOf: open.profile.asOf, plan: open.plan, naming: naming)
    }
    let now = Int(Date.now.timeIntervalSince1970)
    let file = CalendarFile(
      entries,
      name: "Vigil",
      madeOn: Day(number: Int32(clamping: now / 86_400)),
      second: now % 86_400,
    )
    let destination = try output.begin()
    try destination.write(file.text)
    try destination.finish()
  }
}
