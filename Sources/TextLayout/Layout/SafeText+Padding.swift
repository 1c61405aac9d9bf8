/// The side on which a text is in a wider space.
public enum Alignment: Hashable, Sendable {
  /// At the left edge, as words stand.
  case leading
  /// At the right edge, as numbers stand.
  case trailing
  /// In the middle; the odd cell goes to the right.
  case centre
}

extension SafeText {
  /// Returns the text with blanks up to a width; a longer text is returned as it is.
  ///
  /// > Units: Cells.
  public func padded(to width: Int, _ alignment: Alignment = .leading) -> SafeText {
    let room = width - cells
    guard room > 0 else { return self }
    switch alignment {
    case .leading: return self + .spaces(room)
    case .trailing: return .spaces(room) + self
    case .centre: return .spaces(room / 2) + self + .spaces(room - room / 2)
    }
  }

  /// Returns the text cut or padded to exactly a width.
  ///
  /// > Units: Cells.
  public func fitted(
    to width: Int,
    _ alignment: Alignment = .leading,
    mark: ClipMark = .ellipsis,
  ) -> SafeText {
    clipped(to: width, mark: mark).padded(to: width, alignment)
  }
}
