public import TextLayout

/// The signs screens are drawn with, for terminals with Unicode and without.
public struct GlyphSet: Hashable, Sendable {
  /// Whether the signs go beyond ASCII.
  public let isUnicode: Bool
  /// A line across.
  public let horizontal: SafeText
  /// A line down.
  public let vertical: SafeText
  /// The corners from the top left, clockwise.
  public let corners: [SafeText]
  /// Where a line down meets one across: from above, below, left, right, and crossing.
  public let joints: [SafeText]
  /// Sorted from the least up.
  public let ascending: SafeText
  /// Sorted from the greatest down.
  public let descending: SafeText
  /// What is before the selected row.
  public let pointer: SafeText
  /// What is before something that can be opened.
  public let folded: SafeText
  /// What is before something that is open.
  public let unfolded: SafeText
  /// Between two steps of a path.
  public let crumb: SafeText
  /// Something done or in order.
  public let check: SafeText
  /// Something wrong or urgent.
  public let alarm: SafeText
  /// Something to look at soon.
  public let notice: SafeText
  /// A small mark before an entry.
  public let bullet: SafeText
  /// What is where a text was cut off.
  public let clip: ClipMark
  /// What charts are drawn with.
  public let chart: ChartStyle

  /// Lines and signs of Unicode, each one cell wide on every terminal.
  public static let unicode = GlyphSet(
    isUnicode: true,
    horizontal: "─",
    vertical: "│",
    corners: ["┌", "┐", "┘", "└"],
    joints: ["┬", "┴", "├", "┤", "┼"],
    ascending: "▲",
    descending: "▼",
    pointer: "▶",
    folded: "▸",
    unfolded: "▾",
    crumb: "›",
    check: "✓",
    alarm: "■",
    notice: "◆",
    bullet: "•",
    clip: .ellipsis,
    chart: .blocks,
  )

  /// Lines and signs of plain ASCII.
  public static let ascii = GlyphSet(
    isUnicode: false,
    horizontal: "-",
    vertical: "|",
    corners: ["+", "+", "+", "+"],
    joints: ["+", "+", "+", "+", "+"],
    ascending: "^",
    descending: "v",
    pointer: ">",
    folded: "+",
    unfolded: "-",
    crumb: ">",
    check: "+",
    alarm: "!",
    notice: "*",
    bullet: "-",
    clip: .tilde,
    chart: .ascii,
  )
}
