/// A horizontal bar whose length stands for a number.
public enum Bar {
  /// Returns a bar as text of exactly a width, blank behind its end.
  ///
  /// A positive value always shows at least a sliver.
  ///
  /// > Units: Cells for the full length; the value and the maximum share any unit.
  public static func text(
    _ value: Double,
    of maximum: Double,
    width: Int,
    style: ChartStyle = .blocks,
  ) -> SafeText {
    guard width > 0 else { return .empty }
    let eighths = length(value, of: maximum, width: width)
    let full = style.lengths[7].repeated(eighths / 8)
    let rest = eighths % 8 == 0 ? SafeText.empty : end(eighths, style)
    return (full + rest).padded(to: width)
  }

  private static func length(_ value: Double, of maximum: Double, width: Int) -> Int {
    guard value.isFinite, value > 0, maximum > 0 else { return 0 }
    let share = min(1, value / maximum)
    return max(1, Int((share * Double(width * 8)).rounded()))
  }

  private static func end(_ eighths: Int, _ style: ChartStyle) -> SafeText {
    let sign = style.lengths[eighths % 8 - 1]
    return eighths < 8 && sign == " " ? "-" : sign
  }
}
