import CaseModel
import CaseReports
import TextLayout

extension WhatIfPage {
  /// Returns the page in a format.
  ///
  /// - Throws: What the writer of a format throws, such as `PDFError`.
  func written(as format: ReportFormat) throws -> [UInt8] {
    if format == .json { return Array(json.utf8) }
    if format == .text { return Array(text.utf8) }
    var writer = format.writer(paper: .current, hasHead: true)
    var bytes = writer.begin(head, WhatIfPage.columns)
    for row in rows { bytes += writer.row(row) }
    return bytes + writer.end()
  }

  /// What a page of the calculation says before its rows.
  var head: ReportHead {
    var head = ReportHead(
      title: SafeText(calculation.title),
      docket: "none: a calculation",
      asOf: SafeText(Day.today.description),
      release: "each input names its own source",
      definition: SafeText(WhatIf.caution + " " + calculation.method),
      filter: .empty,
      total: rows.count,
    )
    head.rows = rows.count
    return head
  }
}
