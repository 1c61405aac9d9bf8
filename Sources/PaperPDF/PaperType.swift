/// The sizes of type of a document.
///
/// > Units: Points.
struct PaperType: Hashable {
  let title: PDFFile.Style
  let heading: PDFFile.Style
  let body: PDFFile.Style
  let small: PDFFile.Style
  /// The sizes tables are tried in, the largest first.
  let table: [Double]

  /// The sizes of a report, or of a sheet in large type.
  init(isLarge: Bool) {
    let scale = isLarge ? 1.5 : 1
    title = PDFFile.Style(size: 14 * scale, isBold: true)
    heading = PDFFile.Style(size: 11 * scale, isBold: true)
    body = PDFFile.Style(size: 10 * scale)
    small = PDFFile.Style(size: isLarge ? 10 : 7.5)
    table = isLarge ? [14, 13, 12] : [9, 8.5, 8, 7.5, 7]
  }

  /// The margin at each side.
  static let margin = 43.0
}
