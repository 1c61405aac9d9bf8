import CaseReports
import Languages
import PaperPDF
import TextLayout

extension PaperOptions {
  /// Writes texts one after the other, as they are made.
  ///
  /// - Parameters:
  ///   - texts: The texts, such as lines with their ends.
  ///   - title: The name of a printer's job, without anything of a client.
  ///   - output: The file asked for.
  /// - Throws: `Problem`, `DocketError`.
  func write(_ texts: some Sequence<String>, title: String, to output: OutputOptions) throws {
    let destination = try begin(output, title: title)
    for text in texts { try destination.write(text) }
    try destination.finish()
  }

  /// Writes rows under a head, in the format asked for.
  ///
  /// - Parameters:
  ///   - head: What is above the rows; its language and number of rows are filled in.
  ///   - columns: The columns.
  ///   - rows: The rows, a cell for each column.
  ///   - hasHead: Whether values separated by commas begin with the head.
  ///   - output: The file asked for.
  /// - Throws: `Problem`, `PDFError`, `DocketError`.
  func write(
    _ head: ReportHead,
    _ columns: [ReportColumn],
    _ rows: [[SafeText]],
    hasHead: Bool = false,
    to output: OutputOptions,
  ) throws {
    var head = head
    head.language = try language
    head.rows = rows.count
    if written == .svg, head.plot == nil { throw RowReport.noPlot }
    let destination = try begin(output, title: head.title.text)
    var writer = writer(hasHead: hasHead)
    try destination.write(writer.begin(head, columns))
    for row in rows { try destination.write(writer.row(row)) }
    try writer.close(into: destination)
    try destination.finish()
  }

  /// Writes a document in the format asked for; `text` is the page a terminal shows in English.
  ///
  /// - Parameters:
  ///   - document: The page in a language.
  ///   - text: The same page as it is written for a terminal; nil if the document is that too.
  ///   - title: The name of a job of a printer, without anything of a client.
  ///   - output: The file asked for.
  /// - Throws: `Problem`, `PDFError`, `DocketError`.
  func write(
    _ document: (Language) -> Document,
    text: (() -> String)? = nil,
    title: String,
    to output: OutputOptions,
  ) throws {
    let language = try language
    let isPlain = written == .text && language.isEnglish
    let bytes =
      if isPlain, let text { Array(text().utf8) } else { try self.bytes(document(language)) }
    let destination = try begin(output, title: title)
    try destination.write(bytes)
    try destination.finish()
  }

  /// Whether a person reads it on a terminal.
  func isPaged(_ output: OutputOptions) -> Bool { written == .text && output.output == nil }
}
