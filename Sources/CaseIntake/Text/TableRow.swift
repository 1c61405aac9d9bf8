import CaseModel

/// One row of a table, whatever kind of file it is from.
struct TableRow {
  /// The line of a text, or the row of a sheet, from 1.
  var line: Int
  /// Its cells as text; a day a workbook keeps as a number is written `2026-12-14`.
  var fields: [String]
  /// What is wrong with its quotes; nil if nothing is.
  var fault: Phrase?
  /// Why it is no row at all; nil where its cells can be read.
  var reason: Defect.Reason?
  /// The row word for word, in UTF-8; the cells of a sheet have tabs between them.
  var verbatim: [UInt8]

  /// A cell without blanks around it; empty where the row has none of that place.
  func field(_ index: Int) -> String {
    guard fields.indices.contains(index) else { return "" }
    let text = fields[index].drop(while: \.isWhitespace)
    return String(text.reversed().drop(while: \.isWhitespace).reversed())
  }

  /// Removes blank cells at the end, or adds them, up to a number of cells.
  mutating func fit(_ width: Int) {
    while fields.count > width, fields.last?.isEmpty ?? false { fields.removeLast() }
    while fields.count < width { fields.append("") }
  }

  /// Whether there is nothing in it.
  var isBlank: Bool { fault == nil && fields.allSatisfy { $0.allSatisfy(\.isWhitespace) } }
}

/// A table read row by row, from front to back, in memory that does not grow with it.
protocol TableRows: AnyObject {
  /// The file, and the sheet where it is one of several; without folders.
  var name: String { get }
  /// What is worth saying of how it was read, such as its encoding; empty where nothing is.
  var reading: Phrase { get }
  /// The sheets of the file that are hidden and therefore not read.
  var hiddenSheets: [String] { get }
  /// Returns the next row, blank ones among them; nil at the end.
  func next() throws -> TableRow?
  /// Lets go of the file.
  func close()
}
