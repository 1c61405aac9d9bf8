/// A column of a table on paper: its title, how wide it may be, and where its text is.
public struct TextColumn: Hashable, Sendable {
  /// The words at the head of the column.
  public var title: SafeText
  /// The least cells the column takes.
  public var minimum: Int
  /// The most cells the column takes.
  public var maximum: Int
  /// The side on which its text stands.
  public var alignment: Alignment

  /// Makes a column that is as wide as its widest text, within limits.
  ///
  /// > Units: Cells.
  public init(
    _ title: SafeText,
    minimum: Int = 1,
    maximum: Int = 60,
    alignment: Alignment = .leading,
  ) {
    self.title = title
    self.minimum = minimum
    self.maximum = max(minimum, maximum)
    self.alignment = alignment
  }
}
