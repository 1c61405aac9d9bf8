import CaseModel
import CaseReports
import CaseStore
import Languages
import TextLayout

/// A clinic's docket sheet: a row for each hearing, not for each case.
struct HearingSheet {
  let open: OpenDocket
  let query: ListQuery
  let filter: String
  let options: RowOptions
  let paper: PaperOptions

  /// The fields of a sheet that chooses no others.
  private static let fields = [
    "hearing", "time", "name", "anumber", "court", "rep", "attorney", "judge", "cal", "lang",
  ]
  .compactMap { CaseField.named($0) }

  /// Writes the sheet.
  func write(to destination: Destination) throws {
    let rows = try rows()
    let isPaper = paper.written.isPaper
    let language = try paper.language
    let fields = try options.fields() ?? (isPaper ? HearingSheet.fields : CaseField.all)
    let asOf = open.profile.asOf
    var contents =
      isPaper
      ? RowContents(fields, words: open.labels, asOf: asOf)
      : RowContents(fields, labels: open.labels, asOf: asOf)
    if isPaper { contents.language = language }
    var writer = paper.writer(hasHead: options.head, isSheet: true)
    var head = open.head(query, filter: filter, total: rows.count, language)
    head.plot = try open.plot(query, language)
    head.definition = HearingSheet.definition
    head.withheld = .rowsCut(options.limit, of: rows.count)
    head.cautions = try open.cautions(query, in: head.language)
    try destination.write(writer.begin(head, contents.columns))
    for row in rows.prefix(options.limit ?? rows.count) {
      try destination.write(writer.row(contents.cells(of: row)))
    }
    try writer.close(into: destination)
  }

  private static let definition: Phrase = """
    Hearings, each in a row of its own: those scheduled on or after the as-of day without an \
    adjournment reason. The filter is asked of each hearing.
    """

  /// The hearings that pass the filter, in the order asked for.
  private func rows() throws -> [CaseSummary] {
    let predicate = query.predicate(asOf: open.profile.asOf)
    var rows: [CaseSummary] = []
    try open.reader.forEach(ListQuery(query.list)) { summary in
      guard let history = try open.reader.history(of: summary.id) else { return }
      let all = history.derive(asOf: open.profile.asOf, plan: open.plan).hearingRows
      rows += all.isEmpty ? [summary] : all
    }
    return rows.filter { predicate.holds(for: $0) }.sorted(by: precedes)
  }

  /// By the field asked for, then by day, time and name; hearings without a value come last.
  private func precedes(_ first: CaseSummary, _ second: CaseSummary) -> Bool {
    let field = query.sort.field
    let (one, other) = (field.value(in: first), field.value(in: second))
    if one != other {
      if one == .empty || other == .empty { return other == .empty }
      return HearingSheet.isLess(one, other) != query.sort.isColumnDescending
    }
    let left = (first.hearingOn?.number ?? 0, first.hearingAt ?? 0, first.name, first.id)
    return left < (second.hearingOn?.number ?? 0, second.hearingAt ?? 0, second.name, second.id)
  }

  private static func isLess(_ one: CellValue, _ other: CellValue) -> Bool {
    switch (one, other) {
    case (.integer(let one), .integer(let other)): one < other
    case (.text(let one), .text(let other)): one < other
    default: false
    }
  }
}
