/// A character that fills a part of its cell from the bottom or from the left.
///
/// > Source: Unicode, block elements: U+2581 to U+2588 fill eighths from the bottom, U+2589 to
/// > U+258F seven eighths to one from the left.
struct BlockElement: Hashable {
  /// The share of the cell's width that is filled.
  let width: Double
  /// The share of its height.
  let height: Double

  /// Reads a scalar; nil if it is no such character.
  init?(_ scalar: UInt32) {
    switch scalar {
    case 0x2581...0x2588: (width, height) = (1, Double(scalar - 0x2580) / 8)
    case 0x2589...0x258F: (width, height) = (Double(0x2590 - scalar) / 8, 1)
    default: return nil
    }
  }
}
