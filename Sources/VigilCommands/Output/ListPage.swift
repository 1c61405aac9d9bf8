import CaseReports
import TextLayout

/// A list of a command as a table on pages; lines of text and JSON are the command's own.
struct ListPage {
  /// What is above the table; its total is the number of rows.
  var head: ReportHead
  /// The columns, from the left.
  let columns: [ReportColumn]
  /// The rows.
  ///
  /// > Shape: One cell for each column.
  var rows: [[SafeText]] = []

  /// Begins a page of no rows.
  init(_ head: ReportHead, _ columns: [ReportColumn]) {
    self.head = head
    self.columns = columns
  }

  /// Writes the page in the format asked for, or prints it.
  ///
  /// - Throws: `Problem`, `PDFError`, `DocketError`.
  func write(_ paper: PaperOptions, to output: OutputOptions) throws {
    var head = head
    head.total = rows.count
    try paper.write(head, columns, rows, to: output)
  }
}

extension PaperOptions {
  /// Whether it is written as lines: of text for people, or of JSON.
  var hasLines: Bool { [.text, .json].contains(written) }
}
