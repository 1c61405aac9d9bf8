extension Frame {
  /// The characters of the frame, row by row, for goldens and logs.
  ///
  /// > Shape: One line per row, without the blanks at its end, each ended by a line feed.
  public var plainText: String {
    (0..<size.rows).map { text(ofRow: $0) + "\n" }.joined()
  }

  /// Returns the characters of one row, without the blanks at its end.
  public func text(ofRow row: Int) -> String {
    var view = String.UnicodeScalarView()
    for cell in self.row(row) { cell.append(to: &view) }
    return Frame.trimmed(String(view))
  }

  private static func trimmed(_ line: String) -> String {
    let scalars = line.unicodeScalars
    let kept = scalars.reversed().drop { $0 == " " }.count
    return String(scalars.prefix(kept))
  }
}
