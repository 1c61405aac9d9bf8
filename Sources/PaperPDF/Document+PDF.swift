public import CaseReports
import Languages
import TextLayout

/// A document set on pages.
public struct PaperDocument: Hashable, Sendable {
  /// The file; empty where it was handed over piece by piece.
  public internal(set) var bytes: [UInt8] = []
  /// How many pages it has.
  public let pages: Int
  /// How many characters are boxes because no font here has them.
  public let withoutFont: Int
}

extension Document {
  /// Sets the document on pages: title and head on each, titles above every part of a table,
  /// bookmarks, and a structure for those who hear it read.
  ///
  /// - Parameters:
  ///   - paper: The size of paper; its long side is across where a table needs it.
  ///   - done: Is told how many pages of how many are drawn.
  /// - Returns: The file.
  /// - Throws: `PDFError`: the libraries are missing, or failed.
  public func pdf(
    on paper: PaperSize,
    done: (Int, Int) -> Void = { _, _ in },
  ) throws(PDFError) -> PaperDocument {
    var bytes: [UInt8] = []
    var made = try pdf(on: paper, followedBy: nil, done: done) { bytes += $0 }
    made.bytes = bytes
    return made
  }

  /// Sets the document, and a table that follows it, and hands the file over piece by piece.
  func pdf(
    on paper: PaperSize,
    followedBy last: (columns: [ReportColumn], rows: TableRows)?,
    done: (Int, Int) -> Void,
    to write: ([UInt8]) -> Void,
  ) throws(PDFError) -> PaperDocument {
    let size = try isWide(on: paper, last) ? paper.sideways : paper
    let file = PDFFile(size, title: title.text, language: language.tag)
    let layout = PageLayout(self, last, size, file)
    PageDrawing(layout, file)
      .draw { page, pages in
        write(file.drainBytes())
        done(page, pages)
      }
    let unknown = file.unknown
    try file.finish()
    write(file.drainBytes())
    return PaperDocument(pages: layout.pages.count, withoutFont: unknown)
  }

  /// Whether a table needs the long side of the paper across.
  private func isWide(
    on paper: PaperSize,
    _ last: (columns: [ReportColumn], rows: TableRows)?,
  ) throws(PDFError) -> Bool {
    guard !isLarge else { return false }
    let trial = PDFFile(paper, title: title.text, language: language.tag)
    let room = paper.width - 2 * PaperType.margin
    let size = PaperType(isLarge: false).table[1]
    let all = tables + (last.map { [$0] } ?? [])
    let isWide = all.contains {
      TablePlan.isTooWide($0.columns, $0.rows, trial, size: size, room: room)
    }
    try trial.finish()
    return isWide
  }

  private var tables: [(columns: [ReportColumn], rows: TableRows)] {
    blocks.compactMap { block in
      if case .table(let table) = block { (table.columns, TableRows(table)) } else { nil }
    }
  }
}
