/// The sign that is where a text was cut off.
public enum ClipMark: Hashable, Sendable {
  /// An ellipsis of one cell.
  case ellipsis
  /// A tilde, for terminals without Unicode.
  case tilde
  /// An arrowhead, which says that there is more to the right.
  case more
  /// No sign at all.
  case none

  /// The sign as text: one cell, or none.
  public var text: SafeText {
    switch self {
    case .ellipsis: "…"
    case .tilde: "~"
    case .more: ">"
    case .none: .empty
    }
  }
}

extension SafeText {
  /// Returns the text cut to fit, with a mark in its last cell where something was cut.
  ///
  /// A wide character that would straddle the edge is left out whole.
  ///
  /// > Units: Cells; the result never takes more, and may take one less beside a wide character.
  public func clipped(to width: Int, mark: ClipMark = .ellipsis) -> SafeText {
    guard cells > width else { return self }
    guard width > 0 else { return .empty }
    let sign = mark.text
    return prefix(cells: width - sign.cells) + sign
  }

  /// Returns the characters that fit from the start, without a mark.
  ///
  /// > Units: Cells.
  public func prefix(cells width: Int) -> SafeText {
    if isWords, Speech.current != nil { return said.prefix(cells: width) }
    guard cells > width else { return self }
    if isAscii { return asciiSlice(0, max(0, width)) }
    var room = width
    let kept = clusters.prefix {
      room -= $0.cells
      return room >= 0
    }
    return SafeText(clusters: kept, isFlagged: isFlagged)
  }

  /// Returns what is left after a number of cells; a wide character cut in two leaves a blank.
  ///
  /// > Units: Cells.
  public func dropping(cells width: Int) -> SafeText {
    guard width > 0 else { return self }
    if isWords, Speech.current != nil { return said.dropping(cells: width) }
    guard cells > width else { return .empty }
    if isAscii { return asciiSlice(width, cells) }
    var over = width
    let kept = clusters.drop {
      guard over > 0 else { return false }
      over -= $0.cells
      return true
    }
    return .spaces(-over) + SafeText(clusters: kept, isFlagged: isFlagged)
  }

  private func asciiSlice(_ start: Int, _ end: Int) -> SafeText {
    let utf8 = text.utf8
    let from = utf8.index(utf8.startIndex, offsetBy: start)
    let to = utf8.index(from, offsetBy: end - start)
    return SafeText(safe: String(text[from..<to]), cells: end - start, isFlagged: isFlagged)
  }
}
