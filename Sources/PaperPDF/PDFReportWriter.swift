public import CaseReports
import Languages
public import TextLayout

/// Writes a report as PDF: rows are kept until the end, because every page says of how many it is.
public struct PDFReportWriter: ReportWriter {
  private let paper: PaperSize
  private let done: (Int, Int) -> Void
  private var document: Document?
  private var columns: [ReportColumn] = []
  private var rows = TableRows(columns: 0)
  /// How many characters are boxes because no font here has them; known after the end.
  public private(set) var withoutFont = 0
  /// Why no file was made; nil if one was.
  public private(set) var problem: PDFError?

  /// Begins a report on paper of a size; `done` is told how many pages of how many are drawn.
  public init(_ paper: PaperSize, done: @escaping (Int, Int) -> Void = { _, _ in }) {
    self.paper = paper
    self.done = done
  }

  /// Keeps the head and the columns.
  public mutating func begin(_ head: ReportHead, _ columns: [ReportColumn]) -> [UInt8] {
    var document = head.document
    if let plot = head.plot { document.blocks.append(.plot(plot)) }
    self.document = document
    self.columns = columns.map { $0.titled(in: head.language) }
    rows = TableRows(columns: columns.count)
    return []
  }

  /// Keeps a row.
  public mutating func row(_ cells: [SafeText]) -> [UInt8] {
    rows.append(cells)
    return []
  }

  /// A remark spans the table, in a row of its own.
  public mutating func note(_ text: SafeText) -> [UInt8] {
    rows.append(note: text)
    return []
  }

  /// Sets the pages and returns the file; empty where `problem` says why there is none.
  public mutating func end() -> [UInt8] {
    var bytes: [UInt8] = []
    end { bytes += $0 }
    return bytes
  }

  /// Sets the pages and hands the file over piece by piece; `problem` says why there is none.
  public mutating func end(to write: ([UInt8]) -> Void) {
    guard let document else { return }
    do {
      let made = try document.pdf(on: paper, followedBy: (columns, rows), done: done, to: write)
      withoutFont = made.withoutFont
    } catch {
      problem = error
    }
  }
}
