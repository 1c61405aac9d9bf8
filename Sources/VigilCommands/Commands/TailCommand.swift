import ArgumentParser
import CaseModel
import CaseReports
import CaseStore
import Dashboard
import Foundation
import TextLayout

/// Prints events as lines.
struct TailCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "tail",
    abstract: "Print events as lines, for people and for pipes.",
    discussion: """
      vigil tail                              the last ten
      vigil tail --follow 'nat:CH rep:no'     those of some cases, as they come
      vigil tail --queue hearings --since 2026-11-24
      vigil tail --since 2h --json | jq .words

      The filter is that of find. --since takes a day, a moment such as
      2026-11-24T15:02:11Z, a time ago such as 30m, 2h or 3d, or last: since you
      last left the dashboard on this docket. An import that puts another docket
      in place is followed without losing or repeating an event.
      """,
  )

  @OptionGroup var docket: DocketOptions
  @Argument(
    help: "Events of these cases; all where there is none.",
    completion: ShellCompletion.filter,
  )
  var filter: [String] = []
  @Option(name: .long, help: "Only events of a queue.") var queue: String?
  @Option(name: .long, help: "Begin at a time; else with the last ten.") var since: String?
  @Flag(name: .shortAndLong, help: "Go on with what comes, until told to stop.") var follow = false
  @OptionGroup var paper: PaperOptions
  @OptionGroup var output: OutputOptions

  func validate() throws {
    guard follow, !paper.hasLines || output.output != nil else { return }
    throw ValidationError("--follow writes lines to standard output; leave out the format or file")
  }

  func run() throws {
    let open = try docket.look()
    let labels = try open.reader().labels()
    let selection = try selection(FilterVocabulary(labels: labels, rules: open.plan.book))
    Interruption.watch()
    let seen = since == "last" ? try lookedUntil() : nil
    let moment = seen == nil ? try since.map(TailCommand.moment) : nil
    var source = try EventSource(open, selection, from: moment, after: seen)
    guard paper.hasLines else { return try write(&source, open) }
    let destination = try paper.begin(output, title: "tail")
    try source.print(json: paper.isJSON, to: destination.write)
    while follow, !Interruption.isAsked {
      if try source.waitForChange() { try source.print(json: paper.isJSON, to: destination.write) }
    }
    try destination.finish()
  }

  /// Writes the events there are as a table.
  private func write(_ source: inout EventSource, _ open: ReadOnlyDocket) throws {
    let language = try paper.language
    let words = (filter + (queue.map { ["--queue", $0] } ?? [])).joined(separator: " ")
    let head = ReportHead(
      "Events",
      of: try open.reader().profile(),
      named: docket.name,
      definition: since == nil ? "the last ten" : "those since the moment asked for, oldest first",
      filter: SafeText(words),
      withheld: since == nil ? "events before the last ten; --since begins earlier" : "",
      total: 0,
    )
    var page = ListPage(head, TailCommand.columns)
    try source.forEachPage { events, labels in
      page.rows += events.map { event in
        let place = event.caseID == 0 ? "" : String(event.caseID)
        let what = language.safe(event.words(labels))
        return [SafeText("\(event.at)"), SafeText(place), what, SafeText(event.source)]
      }
    }
    try page.write(paper, to: output)
  }

  private static let columns = [
    ReportColumn("at", "At", 20), ReportColumn("case", "Case", 10, isNumber: true),
    ReportColumn("what", "What", 40), ReportColumn("source", "Source", 16),
  ]

  private func selection(_ vocabulary: FilterVocabulary) throws -> EventSelection {
    var selection = EventSelection(filter: try Filter.read(filter, vocabulary))
    guard let queue else { return selection }
    let found = try UserQueues.named(queue, vocabulary)
    guard case .events(let kinds) = found.feed else {
      let advice = "vigil queue \(found.key) lists its items"
      throw Problem(.usage, "the queue \(found.key) does not hold events; \(advice)")
    }
    selection.filter = selection.filter.and(found.filter)
    selection.kinds = kinds
    return selection
  }

  /// The number of the last event that was seen in the dashboard on this docket.
  private func lookedUntil() throws -> Int64 {
    guard let looked = SessionFile(of: docket.path).read().looked else {
      throw Problem(
        .notFound,
        "no dashboard was left on this docket yet; give a day or a time ago",
      )
    }
    return looked
  }

  /// Reads a moment, a day, or a time ago.
  static func moment(_ text: String) throws -> Moment {
    if let moment = Moment(iso: text) { return moment }
    if let day = Day(entry: text, today: Day.today), let moment = Moment(iso: day.description) {
      return moment
    }
    let units: [Character: Int64] = ["s": 1, "m": 60, "h": 3600, "d": 86_400, "w": 604_800]
    if let unit = text.last.flatMap({ units[$0] }), let count = Int64(text.dropLast()),
      (0...1_000_000).contains(count)
    {
      return Moment(seconds: Moment.now.seconds - count * unit)
    }
    throw Problem(
      .usage,
      "--since takes a day, 2026-11-24T15:02:11Z, last, or a time ago such as 2h",
    )
  }
}
