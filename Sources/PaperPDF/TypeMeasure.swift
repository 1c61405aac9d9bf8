/// Widths of texts from the widths of their characters, so that a long table need not be set twice.
///
/// The sum is the width without kerning, which moves letters of this type by less than the slack.
///
/// > Units: Points.
final class TypeMeasure {
  private let file: PDFFile
  private let style: PDFFile.Style
  private var advances: [Unicode.Scalar: Double] = [:]
  /// The height of a line of Latin letters.
  let latinHeight: Double
  /// The height of a line with characters of other scripts.
  let otherHeight: Double

  /// What is left between a text and the end of its column, for kerning and rounding.
  private static let slack = 1.5

  init(_ file: PDFFile, _ style: PDFFile.Style) {
    self.file = file
    self.style = style
    latinHeight = file.height("Agp", style, width: 500)
    otherHeight = file.height("Ag国ế", style, width: 500)
  }

  /// The width of a text on one line.
  func width(_ text: String) -> Double {
    var width = 0.0
    for scalar in text.unicodeScalars {
      if let known = advances[scalar] {
        width += known
      } else {
        // Measured between two others: a blank alone at the end of a line has no width.
        let alone = file.width("x\(scalar)x", style) - file.width("xx", style)
        advances[scalar] = alone
        width += alone
      }
    }
    return width * 1.01 + TypeMeasure.slack
  }

  /// The height of a text broken at a width.
  func height(_ text: String, width room: Double) -> Double {
    if text.isEmpty { return latinHeight }
    guard width(text) <= room else { return file.height(text, style, width: room) }
    return text.utf8.allSatisfy { $0 < 0x80 } ? latinHeight : otherHeight
  }
}
