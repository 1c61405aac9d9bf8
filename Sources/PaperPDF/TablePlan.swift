import CaseReports
import TextLayout

/// A table with its columns fitted to a page.
struct TablePlan {
  let columns: [ReportColumn]
  let rows: TableRows
  let fit: ColumnFit
  let cell: PDFFile.Style
  let title: PDFFile.Style
  private let measure: TypeMeasure
  private let room: Double

  /// What is left above and beneath the text of a row.
  static let pad = 1.8
  /// The most rows of which every cell is a part of its own for those who hear the table read.
  ///
  /// A longer table has its rows as parts: the library keeps each part in memory to the end.
  private static let mostRowsOfCells = 2_000

  init(
    _ columns: [ReportColumn],
    _ rows: TableRows,
    _ file: PDFFile,
    sizes: [Double],
    room: Double,
  ) {
    self.columns = columns
    self.rows = rows
    self.room = room
    var chosen = TablePlan.fitting(columns, rows, file, size: sizes[0])
    // Columns of long texts are broken in any case, and do not make the type smaller.
    for size in sizes.dropFirst()
    where ColumnFit.total(chosen.natural.map { min($0, 160) }) > room {
      chosen = TablePlan.fitting(columns, rows, file, size: size)
    }
    measure = chosen.measure
    cell = PDFFile.Style(size: chosen.size)
    title = PDFFile.Style(size: chosen.size, isBold: true)
    fit = ColumnFit(natural: chosen.natural, least: chosen.least, room: room)
  }

  /// Whether a table would be broken into very narrow columns on a page of a width.
  static func isTooWide(
    _ columns: [ReportColumn],
    _ rows: TableRows,
    _ file: PDFFile,
    size: Double,
    room: Double,
  ) -> Bool {
    let least = fitting(columns, rows, file, size: size)
    return ColumnFit.total(least.natural.map { min($0, 150) }) > room
  }

  private static func fitting(
    _ columns: [ReportColumn],
    _ rows: TableRows,
    _ file: PDFFile,
    size: Double,
  ) -> (
    size: Double, natural: [Double], least: [Double], measure: TypeMeasure,
  ) {
    let measure = TypeMeasure(file, PDFFile.Style(size: size))
    let bold = TypeMeasure(file, PDFFile.Style(size: size, isBold: true))
    var natural = columns.map { bold.width($0.title.text.utf8) + 1 }
    for row in 0..<rows.count where !rows.notes.contains(row) {
      for index in columns.indices {
        natural[index] = max(natural[index], measure.width(rows.letters(row, index)))
      }
    }
    let least = columns.map { bold.width(longestWord($0.title.text).utf8) + 1 }
    return (size, natural, least, measure)
  }

  private static func longestWord(_ text: String) -> String {
    text.split(separator: " ").map(String.init).max { $0.count < $1.count } ?? ""
  }

  /// How high a row is.
  func height(ofRow row: Int) -> Double {
    if rows.notes.contains(row) { return measure.height(rows.letters(row, 0), width: room) }
    return columns.indices
      .map { measure.height(rows.letters(row, $0), width: fit.widths[$0]) }
      .max() ?? cell.size
  }

  /// How high the titles are.
  func titleHeight(_ file: PDFFile) -> Double {
    zip(columns, fit.widths)
      .map { file.height($0.title.text, title, width: $1) }
      .max() ?? cell.size
  }

  /// Draws a row at a place: its cells, or a remark across the table.
  func draw(row: Int, on file: PDFFile, x: Double, y: Double) {
    let cells = rows[row]
    guard rows.notes.contains(row) else {
      return draw(cells, cell, on: file, x: x, y: y, tag: "TD")
    }
    file.tagged("TD") { file.draw(cells[0], x: x, y: y, cell, width: room) }
  }

  /// Draws cells at a place.
  func draw(
    _ cells: [String],
    _ style: PDFFile.Style,
    on file: PDFFile,
    x: Double,
    y: Double,
    tag: String?,
  ) {
    let isWhole = tag == "TD" && rows.count > TablePlan.mostRowsOfCells
    if isWhole { file.begin("TD") }
    defer { if isWhole { file.end("TD") } }
    var left = x
    let styles = columns.map { column in
      var style = style
      if column.isNumber { style.align = 2 }
      return style
    }
    let tops = tops(cells, styles, on: file)
    for (index, text) in cells.enumerated() where fit.widths.indices.contains(index) {
      let width = fit.widths[index]
      let top = y + tops[index]
      if let tag, tag == "TH" || rows.count <= TablePlan.mostRowsOfCells {
        file.tagged(index == 0 && tag == "TD" ? "TH" : tag) {
          draw(text, styles[index], on: file, x: left, y: top, width: width)
        }
      } else if !text.isEmpty {
        draw(text, styles[index], on: file, x: left, y: top, width: width)
      }
      left += width + ColumnFit.gap
    }
  }

  /// Draws a cell: on one line where its row is as high as one, however near the letters are.
  private func draw(
    _ text: String,
    _ style: PDFFile.Style,
    on file: PDFFile,
    x: Double,
    y: Double,
    width: Double,
  ) {
    guard !style.isBold, measure.width(text.utf8) <= width else {
      file.draw(text, x: x, y: y, style, width: width)
      return
    }
    let start = style.align == 2 ? x + width - file.width(text, style) : x
    file.draw(text, x: start, y: y, style)
  }

  /// How far each cell is beneath the top of its row, so that letters of two scripts are on
  /// one line.
  private func tops(_ cells: [String], _ styles: [PDFFile.Style], on file: PDFFile) -> [Double] {
    if cells.allSatisfy({ $0.utf8.allSatisfy { $0 < 0x80 } }) { return cells.map { _ in 0 } }
    let ascents = zip(cells, zip(styles, fit.widths))
      .map { file.ascent($0, $1.0, width: $1.1) }
    let ascent = ascents.max() ?? 0
    return ascents.map { ascent - $0 }
  }
}
