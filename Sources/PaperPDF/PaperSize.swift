/// A size of paper.
///
/// > Units: Points, 72 to the inch.
public struct PaperSize: Hashable, Sendable {
  /// The name, such as `letter`.
  public let name: String
  /// How wide it is, upright.
  public let width: Double
  /// How high it is, upright.
  public let height: Double

  /// The paper of offices in the United States: 8.5 by 11 inches.
  public static let letter = PaperSize(name: "letter", width: 612, height: 792)

  /// The paper of offices elsewhere: 210 by 297 mm, by ISO 216.
  public static let a4 = PaperSize(name: "a4", width: 595.28, height: 841.89)

  /// The sizes there are.
  public static let all = [letter, a4]

  /// The same paper with its long side across.
  var sideways: PaperSize { PaperSize(name: name, width: height, height: width) }
}
