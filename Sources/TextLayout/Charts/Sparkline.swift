/// A row of small columns that shows how a number went.
public enum Sparkline {
  /// Returns the columns as text of exactly a width, the newest at the right.
  ///
  /// Where there are more values than cells, neighbours share a cell and the largest is shown, so
  /// that no peak is lost. Zero and what is not known stand as blanks; the least positive value
  /// still shows.
  ///
  /// > Units: Cells. The heights run from zero to the maximum, or to the largest value.
  public static func text(
    _ values: [Double],
    width: Int,
    maximum: Double? = nil,
    style: ChartStyle = .blocks,
  ) -> SafeText {
    guard width > 0 else { return .empty }
    let shown = squeezed(values, into: width)
    let top = maximum ?? shown.filter(\.isFinite).max() ?? 0
    let columns = shown.map { column($0, top: top, style.heights) }
    return columns.joined().padded(to: width, .trailing)
  }

  private static func squeezed(_ values: [Double], into width: Int) -> [Double] {
    guard values.count > width else { return values }
    return (0..<width)
      .map { cell in
        let from = cell * values.count / width
        let to = max(from + 1, (cell + 1) * values.count / width)
        return values[from..<to].filter(\.isFinite).max() ?? 0
      }
  }

  private static func column(_ value: Double, top: Double, _ heights: [SafeText]) -> SafeText {
    guard value.isFinite, value > 0, top > 0 else { return " " }
    let step = (value / top * Double(heights.count)).rounded(.up)
    return heights[Int(min(max(step, 1), Double(heights.count))) - 1]
  }
}
