import CaseReports
import TextLayout

/// The bookmarks of a document: its title, beneath it the headings, and beneath these where the
/// pages of a long table begin, by the first cell of each.
struct PageMarks {
  private let layout: PageLayout
  private let file: PDFFile
  private let title: Int32
  private var section: Int32
  private var row = ""

  /// The most bookmarks of pages: a viewer shows them in a list one beneath the other.
  private static let mostPages = 200

  init(_ layout: PageLayout, _ file: PDFFile) {
    self.layout = layout
    self.file = file
    title = file.bookmark(layout.document.title.text, page: 1)
    section = title
  }

  /// Adds the bookmarks of a page.
  ///
  /// - Parameters:
  ///   - pieces: What is on it.
  ///   - page: Its number, from 1.
  mutating func add(_ pieces: [PagePiece], page: Int) {
    addRow(pieces, page: page)
    for case .heading(let text) in pieces.map(\.content) {
      section = file.bookmark(text.text, page: page, beneath: title)
      row = ""
    }
  }

  /// Marks the page by the first of its rows where it goes on with a table; not again where the
  /// page before began alike.
  private mutating func addRow(_ pieces: [PagePiece], page: Int) {
    let step = layout.pages.count / PageMarks.mostPages + 1
    guard page > 1, page % step == 0, case .row(_, let table)? = pieces.first?.content else {
      return
    }
    let rows = layout.tables[table].rows
    let cells = pieces.lazy.compactMap { piece -> String? in
      guard case .row(let index, table) = piece.content, !rows.notes.contains(index) else {
        return nil
      }
      return rows[index].first
    }
    guard let cell = cells.first, !cell.isEmpty, cell != row else { return }
    file.bookmark(cell, page: page, beneath: section)
    row = cell
  }
}
