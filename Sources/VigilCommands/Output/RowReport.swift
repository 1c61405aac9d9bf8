import CaseModel
import CaseReports
import CaseStore
import Foundation
import Languages
import PaperPDF
import TextLayout

/// Writes the rows of a list, as a report or as a plain table.
struct RowReport {
  let open: OpenDocket
  let query: ListQuery
  let filter: String
  /// Which columns and how many rows; nil for the list's own and all.
  var options: RowOptions?
  /// How it is written; nil for data.
  var paper: PaperOptions?
  /// Whether the reason of each deadline of a public docket is asked for.
  var tellsWhy = false

  /// Writes a report of every row, a page of the docket at a time.
  func write(_ format: ReportFormat, total: Int, to destination: Destination) throws {
    let isPaper = format.isPaper
    let language = try paper?.language ?? .english
    let fields =
      try options?.fields() ?? (isPaper ? query.list.fields(for: open.profile.kind) : CaseField.all)
    let labels = isPaper ? nil : open.labels
    var contents = RowContents(fields, labels: labels, asOf: open.profile.asOf)
    if isPaper { contents.language = language }
    let hasOwnColumns = try options?.fields() != nil
    let spoken = isPaper ? language : .english
    var reasons =
      hasOwnColumns ? nil : ClockReasons(open, query.list, isAsked: tellsWhy, in: spoken)
    let hasHead = options?.head ?? false
    let isSheet = reasons != nil
    var writer =
      paper?.writer(hasHead: hasHead, isSheet: isSheet)
      ?? format.writer(paper: .current, hasHead: hasHead, isSheet: isSheet)
    var head = open.head(query, filter: filter, total: total, language)
    head.plot = format.hasPlot ? try open.plot(query, language) : nil
    if format == .svg, head.plot == nil { throw RowReport.noPlot }
    head.rows = min(total, options?.limit ?? total)
    head.withheld = .rowsCut(options?.limit, of: total)
    head.cautions = try open.cautions(query, in: head.language)
    if isPaper { head.codes = try legend(of: fields, language) }
    let hasColumn = !isPaper && reasons != nil
    let columns = contents.columns + (hasColumn ? [ClockReasons.column] : [])
    try destination.write(writer.begin(head, columns))
    try forEachRow { row in
      let reason = hasColumn ? [try reasons?.words(of: row) ?? .empty] : []
      try destination.write(writer.row(contents.cells(of: row) + reason))
      guard isPaper, let count = try reasons?.count(of: row) else { return }
      try destination.write(writer.note(count))
    }
    for words in reasons?.ruleWords ?? [] { try destination.write(writer.note(words)) }
    try writer.close(into: destination)
  }

  static let noPlot = Problem(.notFound, "there is nothing to draw in this report")

  /// Hands the rows to a body, as many as were asked for.
  private func forEachRow(_ body: (CaseSummary) throws -> Void) throws {
    guard let limit = options?.limit else { return try open.reader.forEach(query, body) }
    var left = limit
    var start = PageStart.first
    while left > 0 {
      let page = try open.reader.page(query, start, limit: min(left, 2_000))
      for row in page.rows { try body(row) }
      left -= page.rows.count
      guard !page.isEnd, let last = page.rows.last else { return }
      start = .after(last.cursor(by: query.sort))
    }
  }

  /// What the codes of nationality and court in the rows mean, where they are few.
  private func legend(of fields: [CaseField], _ language: Language) throws -> SafeText {
    var words: [String] = []
    for field in fields where ["nat", "court"].contains(field.key) {
      guard case .code(let table?) = field.kind else { continue }
      for group in try open.reader.groups(query, by: [.field(field)]) {
        guard case .text(let code) = group.keys[0],
          let label = open.labels.label(code, in: table)
        else { continue }
        words.append("\(code) \(language.text(label))")
      }
    }
    return words.count > RowReport.mostCodes ? .empty : SafeText(words.joined(separator: ", "))
  }

  /// The most codes a page's head explains; a longer list would leave no room for rows.
  private static let mostCodes = 24

  /// Writes a table without pages, for a terminal.
  func writeTable(to destination: Destination) throws {
    let fields = try options?.fields() ?? query.list.fields(for: open.profile.kind)
    var contents = RowContents(fields, asOf: open.profile.asOf)
    contents.language = LanguageOptions.current
    let columns = contents.columns.map { $0.titled(in: contents.language) }
    let widths = RowReport.widths(columns, room: Paper.terminalWidth)
    try destination.write(line(columns.map(\.title), columns, widths))
    try forEachRow {
      try destination.write(line(contents.cells(of: $0), columns, widths))
    }
  }

  /// The widths of columns, the widest narrowed until a line fits the terminal; as they are where
  /// the output is none.
  private static func widths(_ columns: [ReportColumn], room: Int?) -> [Int] {
    var widths = columns.map(\.width)
    guard let room else { return widths }
    var excess = widths.reduce(0, +) + 2 * max(0, columns.count - 1) - room
    while excess > 0, let widest = widths.indices.max(by: { widths[$0] < widths[$1] }),
      widths[widest] > 6
    {
      widths[widest] -= 1
      excess -= 1
    }
    return widths
  }

  private func line(_ cells: [SafeText], _ columns: [ReportColumn], _ widths: [Int]) -> String {
    zip(cells, zip(columns, widths))
      .map { cell, place in
        cell.fitted(to: place.1, place.0.isNumber ? .trailing : .leading)
      }
      .joined(separator: "  ").withoutTrailingBlanks.text + "\n"
  }
}

/// The size of the paper text reports are set for.
struct Paper {
  /// Cells across.
  let width: Int
  /// Lines down.
  let height: Int

  /// Letter paper upright at ten characters an inch, or what `COLUMNS` and `LINES` say.
  static var current: Paper {
    let environment = ProcessInfo.processInfo.environment
    return Paper(
      width: environment["COLUMNS"].flatMap { Int($0) } ?? 100,
      height: environment["LINES"].flatMap { Int($0) } ?? 60,
    )
  }

  /// The columns of the terminal the output goes to; nil where it goes to none.
  static var terminalWidth: Int? {
    guard StandardOutput.isTerminal || Pager.isOn else { return nil }
    if let told = ProcessInfo.processInfo.environment["COLUMNS"].flatMap({ Int($0) }) {
      return told
    }
    var size = winsize()
    let isKnown = [STDOUT_FILENO, STDERR_FILENO, STDIN_FILENO]
      .contains { unsafe ioctl($0, UInt(TIOCGWINSZ), &size) == 0 && size.ws_col > 0 }
    return isKnown ? Int(size.ws_col) : nil
  }
}

extension ReportFormat {
  /// Whether the format shows plots.
  var hasPlot: Bool { self == .html || self == .svg || self == .pdf }

  func writer(paper: Paper, hasHead: Bool = false, isSheet: Bool = false) -> any ReportWriter {
    writer(width: paper.width, height: paper.height, hasHead: hasHead, isSheet: isSheet)
      ?? PDFReportWriter(.letter)
  }
}
