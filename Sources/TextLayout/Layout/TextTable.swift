/// A table of safe text, set in columns for paper or a plain stream.
public struct TextTable: Hashable, Sendable {
  /// The columns, from the left.
  public var columns: [TextColumn]
  /// The rows, from the top; a short row is read as blank at its end.
  public var rows: [[SafeText]]
  /// What is between two columns.
  public var gap: SafeText

  /// Makes a table.
  public init(columns: [TextColumn], rows: [[SafeText]], gap: SafeText = "  ") {
    self.columns = columns
    self.rows = rows
    self.gap = gap
  }

  /// Returns the cells each column takes, so that all together fit a width where they can.
  ///
  /// The widest columns give way first, down to their minimum.
  ///
  /// > Shape: One number per column, in order.
  public func columnWidths(fitting width: Int) -> [Int] {
    var widths = columns.indices.map(naturalWidth)
    var excess = widths.reduce(0, +) + gap.cells * max(0, columns.count - 1) - width
    while excess > 0 {
      let shrinkable = widths.indices.filter { widths[$0] > columns[$0].minimum }
      guard let widest = shrinkable.max(by: { widths[$0] < widths[$1] }) else { break }
      widths[widest] -= 1
      excess -= 1
    }
    return widths
  }

  /// Returns the titles, a rule beneath them, and the rows, each in one line.
  ///
  /// > Shape: Two header lines, then one line per row; none is wider than the width where the
  /// columns can shrink so far.
  public func lines(
    fitting width: Int,
    rule: SafeText = "─",
  ) -> (
    header: [SafeText], body: [SafeText]
  ) {
    let widths = columnWidths(fitting: width)
    let titles = line(of: columns.map(\.title), widths)
    let rules = widths.map { rule.repeated($0) }.joined(separator: gap)
    return ([titles, rules], rows.map { line(of: $0, widths) })
  }

  private func naturalWidth(of column: Int) -> Int {
    let widest = rows.lazy.map { $0.count > column ? $0[column].cells : 0 }.max() ?? 0
    let wanted = max(widest, columns[column].title.cells)
    return min(max(wanted, columns[column].minimum), columns[column].maximum)
  }

  private func line(of texts: [SafeText], _ widths: [Int]) -> SafeText {
    columns.indices
      .map { index in
        let text = index < texts.count ? texts[index] : .empty
        return text.fitted(to: widths[index], columns[index].alignment)
      }
      .joined(separator: gap)
      .withoutTrailingBlanks
  }
}

extension SafeText {
  /// The text without the blanks at its end.
  public var withoutTrailingBlanks: SafeText {
    if isWords, Speech.current != nil { return said.withoutTrailingBlanks }
    let blanks = text.utf8.reversed().prefix { $0 == UInt8(ascii: " ") }.count
    guard blanks > 0 else { return self }
    let kept = String(text.unicodeScalars.dropLast(blanks))
    return SafeText(safe: kept, cells: cells - blanks, isFlagged: isFlagged)
  }
}
