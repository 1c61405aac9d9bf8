public import ArgumentParser
import CaseModel
public import CaseReports
import CaseStore
import Languages
import TextLayout

/// Prints a snapshot of a list.
struct ReportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "report",
    abstract: "Print a snapshot: hearings, orders, repatriation, clocks, or public counts.",
    discussion: """
      vigil report hearings 'hearing<7d' --output docket.txt
      vigil report countries china
      vigil report states --format csv
      vigil report orders --by nationality,fiscal-year --format csv
      vigil report removals --by fiscal-year,citizenship
      vigil report detention --by month
      vigil report encounters --by fiscal-year,country
      vigil report hearings hearing.by:7d --format pdf --output a.pdf --lang zh-Hans
      vigil report clocks 'left<14' --print

      Sets stand in `reports` in the configuration folder, and vigil report --set
      NAME writes one:

        [morning]
        folder = ~/reports
        hearings.pdf = hearings 'hearing<=7d'
        clocks.html = clocks 'left<14' --lang zh-Hans

      Every report says the day it is as of, the release, what is counted and the
      filter. Counts can be taken by:

      \(WordList.wrapped(Grouping.words))
      """,
  )

  /// The lists there are reports of.
  enum Name: String, CaseIterable, ExpressibleByArgument {
    case countries
    case states
    case hearings
    case orders
    case repatriation
    case clocks
    case removals
    case detention
    case encounters

    /// The list of cases it is a report of; none for counts that are of no case.
    var list: CaseList? {
      switch self {
      case .countries, .states: nil
      case .hearings: .hearings
      case .orders: .orders
      case .repatriation: .repatriation
      case .clocks: .clocks
      case .removals, .detention, .encounters: nil
      }
    }
  }

  /// The subjects of dated facts a report is of; nil where it is of a list.
  private var subjects: FactSubject.Kind? {
    switch name {
    case .countries: .country
    case .states: .state
    default: nil
    }
  }

  @OptionGroup var docket: DocketOptions
  @OptionGroup var rows: RowOptions
  @Argument(help: "Which report.") var name: Name?
  @Argument(help: "A filter within the list.", completion: ShellCompletion.filter) var filter:
    [String] = []
  @Option(name: .long, help: ArgumentHelp("Count by fields.", valueName: "field,field"))
  var by: String?
  @Option(
    name: .long,
    help: ArgumentHelp("Write the reports of a set in your configuration.", valueName: "set"),
  )
  var set: String?
  @Flag(
    name: .long,
    help: "With --by: hide counts of 1 to 10, and what would give them away, for others to read.",
  )
  var smallCells = false
  @Flag(
    name: .long,
    help: "With --by: each group's share with its interval, and the median of days.",
  )
  var shares = false
  @Flag(
    name: .long,
    help: "Clocks of a public docket: say of each how it was counted. A clinic's always say so.",
  )
  var why = false
  @OptionGroup var paper: PaperOptions
  @OptionGroup var output: OutputOptions

  func validate() throws {
    if name == nil, set == nil {
      let names = Name.allCases.map(\.rawValue).joined(separator: ", ")
      throw ValidationError("name a report: \(names); or --set and a set")
    }
    if shares, by == nil || smallCells {
      throw ValidationError("--shares goes with --by, without --small-cells: it gives counts away")
    }
    guard !why || name == .clocks && by == nil else {
      throw ValidationError("--why goes with the report of clocks, row by row")
    }
    guard smallCells else { return }
    guard let by, by.split(separator: ",").count <= 2, rows.limit == nil else {
      throw ValidationError("--small-cells goes with --by and one or two fields, without --limit")
    }
  }

  func run() throws {
    if let set {
      let docket = docket.docket.map { ["--docket", $0] } ?? []
      return try ReportSet.named(set).write(docket: docket)
    }
    guard let name else { return }
    if let subjects { return try runWorld(subjects) }
    guard let list = name.list else { return try runPublicCounts(name) }
    let groupings = try groupings(in: list)
    let open = try OpenDocket(docket)
    let query = ListQuery(list, filter: try open.filter(filter), sort: try rows.order())
    let total = try open.reader.count(query).value
    let destination = try paper.begin(output, title: list.title)
    let words = filter.joined(separator: " ")
    if groupings.isEmpty, list == .hearings, open.profile.kind == .caseload {
      try HearingSheet(open: open, query: query, filter: words, options: rows, paper: paper)
        .write(to: destination)
    } else if groupings.isEmpty {
      var report = RowReport(open: open, query: query, filter: words, options: rows, paper: paper)
      report.tellsWhy = why
      try report.write(paper.written, total: total, to: destination)
    } else {
      let report = GroupReport(
        open: open,
        query: query,
        filter: words,
        options: rows,
        paper: paper,
        hasFigures: shares,
      )
      try report.write(groupings, total: total, hidesSmall: smallCells, to: destination)
    }
    try destination.finish()
  }

  private func runPublicCounts(_ name: Name) throws {
    guard filter.isEmpty else {
      throw Problem(.usage, "\(name.rawValue): these counts are of no case; take no filter")
    }
    if name != .removals { return try runCounts(name) }
    let groupings = try PublicGroupings.read(by, of: "removals") as [RemovalGrouping]
    let report = RemovalsReport(
      open: try OpenDocket(docket),
      groupings: groupings,
      paper: paper,
      hasHead: rows.head,
    )
    let destination = try paper.begin(output, title: "Removals")
    try report.write(to: destination)
    try destination.finish()
  }

  private func runCounts(_ name: Name) throws {
    let isBorder = name == .encounters
    let report = CountsReport(
      open: try OpenDocket(docket),
      series: isBorder ? [.encounters] : CountSeries.allCases.filter { $0 != .encounters },
      groupings: try PublicGroupings.read(by, of: "these"),
      title: isBorder ? "Encounters at the border" : "Detention by ICE",
      paper: paper,
      hasHead: rows.head,
    )
    let destination = try paper.begin(output, title: isBorder ? "Encounters" : "Detention")
    try report.write(to: destination)
    try destination.finish()
  }

  private func runWorld(_ kind: FactSubject.Kind) throws {
    guard by == nil else {
      throw Problem(.usage, "countries and states have a row each; leave out --by")
    }
    let report = WorldReport(
      open: try OpenDocket(docket),
      kind: kind,
      words: filter,
      limit: rows.limit,
      paper: paper,
      hasHead: rows.head,
    )
    let destination = try paper.begin(output, title: kind.title)
    try report.write(to: destination)
    try destination.finish()
  }

  private func groupings(in list: CaseList) throws -> [Grouping] {
    try (by?.commaWords(of: "--by") ?? [])
      .map { word in
        guard let grouping = Grouping(String(word), in: list) else {
          throw Problem(
            .usage,
            "nothing is counted by \(word); take \(Grouping.words.joined(separator: ", "))",
          )
        }
        return grouping
      }
  }
}

extension ReportFormat: ExpressibleByArgument {}
