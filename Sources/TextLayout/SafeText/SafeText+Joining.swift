extension SafeText {
  /// Returns the two texts one after the other.
  public static func + (first: SafeText, second: SafeText) -> SafeText {
    let (first, second) = (first.said, second.said)
    return SafeText(
      safe: first.text + second.text,
      cells: first.cells + second.cells,
      isFlagged: first.isFlagged || second.isFlagged,
    )
  }

  /// Appends the second text to the first.
  public static func += (first: inout SafeText, second: SafeText) {
    first = first + second
  }

  /// Returns the text a number of times over; empty where the number is not positive.
  public func repeated(_ times: Int) -> SafeText {
    guard times > 0 else { return .empty }
    let one = said
    return SafeText(
      safe: String(repeating: one.text, count: times),
      cells: one.cells * times,
      isFlagged: isFlagged,
    )
  }

  /// Returns blank text.
  ///
  /// > Units: Cells; none where not positive.
  public static func spaces(_ cells: Int) -> SafeText {
    SafeText(" ").repeated(cells)
  }
}

extension Sequence<SafeText> {
  /// Returns the texts in order with a separator between each two.
  public func joined(separator: SafeText = .empty) -> SafeText {
    var result = ""
    var cells = 0
    var isFlagged = false
    let separator = separator.said
    for (index, text) in self.lazy.map(\.said).enumerated() {
      if index > 0 {
        result += separator.text
        cells += separator.cells
      }
      result += text.text
      cells += text.cells
      isFlagged = isFlagged || text.isFlagged
    }
    return SafeText(safe: result, cells: cells, isFlagged: isFlagged)
  }
}
