/// How wide the columns of a table are on a page.
///
/// Columns as wide as their longest cell, where they fit. Where they do not, the widest ones are
/// narrowed to one width, and their cells go on in further lines: nothing is cut and no column is
/// left out.
///
/// > Units: Points.
struct ColumnFit: Hashable {
  /// The widths, from the left.
  let widths: [Double]
  /// What is left between two columns.
  static let gap = 7.0

  init(natural: [Double], least: [Double], room: Double) {
    let room = room - ColumnFit.gap * Double(max(0, natural.count - 1))
    guard natural.reduce(0, +) > room else {
      widths = natural
      return
    }
    // The greatest width at which all columns together fit, found by halving.
    var (low, high) = (0.0, natural.max() ?? 0)
    for _ in 0..<40 {
      let middle = (low + high) / 2
      if ColumnFit.widths(natural, least, middle).reduce(0, +) > room {
        high = middle
      } else {
        low = middle
      }
    }
    let fitted = ColumnFit.widths(natural, least, low)
    let total = fitted.reduce(0, +)
    widths = total > room ? fitted.map { $0 * room / total } : fitted
  }

  private static func widths(_ natural: [Double], _ least: [Double], _ most: Double) -> [Double] {
    zip(natural, least).map { max(min($0, most), min($0, $1)) }
  }

  /// The width of the whole table at its natural size.
  static func total(_ natural: [Double]) -> Double {
    natural.reduce(0, +) + gap * Double(max(0, natural.count - 1))
  }
}
