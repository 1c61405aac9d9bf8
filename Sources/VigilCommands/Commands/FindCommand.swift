import ArgumentParser
import CaseModel
import CaseReports
import CaseStore
import TextLayout

/// Finds cases by a filter.
struct FindCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "find",
    abstract: "Find cases by a filter, as a table or JSON.",
    discussion: """
      vigil find case:pending --count
      vigil find 'order:any nat:CH' --json
      vigil find hearing.by:30d --columns hearing,time,name,attorney --sort hearing
      vigil find 'nat:china court:"New York" ordered:FY2024'

      A code or its name will do; vigil codes lists both. A name of several codes
      means all of them.

      Every field is listed by vigil codes field; the same filters work in the
      dashboard.
      """,
  )

  @OptionGroup var docket: DocketOptions
  @OptionGroup var rows: RowOptions
  @Argument(
    help: "The filter; every case where there is none.",
    completion: ShellCompletion.filter,
  )
  var filter: [String] = []
  @Flag(name: .long, help: "Only the number of cases.") var count = false
  @OptionGroup var paper: PaperOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    let open = try OpenDocket(docket)
    let query = ListQuery(.cases, filter: try open.filter(filter), sort: try rows.order())
    let total = try open.reader.count(query).value
    if count { return StandardOutput.write("\(total)\n") }
    var report = RowReport(
      open: open,
      query: query,
      filter: filter.joined(separator: " "),
      options: rows,
    )
    // A program that reads JSON gets an object, with no rows.
    guard total > 0 || paper.isJSON else { throw Problem(.notFound, "no case passes the filter") }
    let destination = try paper.begin(output, title: "find")
    if paper.written == .text {
      try report.writeTable(to: destination)
    } else {
      report.paper = paper.isJSON ? nil : paper
      try report.write(paper.written, total: total, to: destination)
    }
    try destination.finish()
    guard total > 0 else { throw Problem(.notFound, "no case passes the filter") }
  }
}
