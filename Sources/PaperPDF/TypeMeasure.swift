/// Widths of texts from the widths of their characters, so that a long table need not be set twice.
///
/// The sum is the width without kerning, which moves letters of this type by less than the slack.
///
/// > Units: Points.
final class TypeMeasure {
  private let file: PDFFile
  private let style: PDFFile.Style
  private var advances: [Unicode.Scalar: Double] = [:]
  /// The widths of ASCII characters by their number; negative where not measured yet.
  private var asciiAdvances = [Double](repeating: -1, count: 0x80)
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
  ///
  /// - Parameter letters: The text, in UTF-8.
  /// - Returns: The width.
  func width(_ letters: some Collection<UInt8>) -> Double {
    var width = 0.0
    for letter in letters {
      guard letter < 0x80 else { return self.width(of: String(decoding: letters, as: UTF8.self)) }
      if asciiAdvances[Int(letter)] < 0 {
        asciiAdvances[Int(letter)] = measured(Unicode.Scalar(letter))
      }
      width += asciiAdvances[Int(letter)]
    }
    return width * 1.01 + TypeMeasure.slack
  }

  private func width(of text: String) -> Double {
    var width = 0.0
    for scalar in text.unicodeScalars {
      let advance = advances[scalar] ?? measured(scalar)
      advances[scalar] = advance
      width += advance
    }
    return width * 1.01 + TypeMeasure.slack
  }

  /// Measures a character between two others: a blank alone at the end of a line has no width.
  ///
  /// Between letters with straight sides, which the type draws none nearer to.
  private func measured(_ scalar: Unicode.Scalar) -> Double {
    file.width("H\(scalar)H", style) - file.width("HH", style)
  }

  /// The height of a text, in UTF-8, broken at a width.
  func height(_ letters: some Collection<UInt8>, width room: Double) -> Double {
    if letters.isEmpty { return latinHeight }
    guard width(letters) <= room else {
      return file.height(String(decoding: letters, as: UTF8.self), style, width: room)
    }
    return letters.allSatisfy { $0 < 0x80 } ? latinHeight : otherHeight
  }
}
