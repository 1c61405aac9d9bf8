public import CaseReports
import Languages
import TextLayout

/// A document set on pages.
public struct PaperDocument: Hashable, Sendable {
  /// The file.
  public let bytes: [UInt8]
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
    let upright = PDFFile(paper, title: title.text, language: language.tag)
    let room = paper.width - 2 * PaperType.margin
    let isWide = tables.contains {
      TablePlan.isTooWide($0, upright, size: PaperType(isLarge: isLarge).table[1], room: room)
    }
    let size = isWide && !isLarge ? paper.sideways : paper
    let file =
      isWide && !isLarge
      ? PDFFile(size, title: title.text, language: language.tag) : upright
    if file !== upright { _ = try upright.finish() }
    let layout = PageLayout(self, size, file)
    PageDrawing(layout, file).draw(done)
    let unknown = file.unknown
    return PaperDocument(bytes: try file.finish(), pages: layout.pages.count, withoutFont: unknown)
  }

  private var tables: [DocumentTable] {
    blocks.compactMap { block in
      if case .table(let table) = block { table } else { nil }
    }
  }
}
