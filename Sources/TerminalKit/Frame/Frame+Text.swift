extension Frame {
  /// The characters of the frame, row by row, for goldens and logs.
  ///
  /// > Shape: One line per row, without the blanks at its end, each ended by a line feed.
  public var plainText: String {
    (0..<size.rows).map { text(ofRow: $0) + "\n" }.joined()
  }

  /// The styles of the frame, row by row: a letter per cell for its role.
  ///
  /// A flag shows after the grid, as a list of runs, so that a row stays as wide as the frame.
  ///
  /// > Shape: One line per row, without the dots of ordinary text at its end.
  public var styleMap: String {
    let rows = (0..<size.rows)
      .map { row in
        Frame.trimmed(String(self.row(row).map(\.role.letter)), of: ".") + "\n"
      }
    return rows.joined() + flagRuns
  }

  /// Returns the characters of one row, without the blanks at its end.
  public func text(ofRow row: Int) -> String {
    var view = String.UnicodeScalarView()
    for cell in self.row(row) { cell.append(to: &view) }
    return Frame.trimmed(String(view), of: " ")
  }

  private var flagRuns: String {
    var lines = ""
    for row in 0..<size.rows {
      var start = 0
      let cells = Array(self.row(row))
      while start < cells.count {
        let end = cells[start...].firstIndex { $0.flags != cells[start].flags } ?? cells.count
        if !cells[start].flags.isEmpty {
          lines += "\(row):\(start)-\(end - 1) \(cells[start].flags.words)\n"
        }
        start = end
      }
    }
    return lines
  }

  private static func trimmed(_ line: String, of blank: Unicode.Scalar) -> String {
    let scalars = line.unicodeScalars
    let kept = scalars.reversed().drop { $0 == blank }.count
    return String(scalars.prefix(kept))
  }
}

extension StyleFlags {
  /// The names of the flags that are set.
  public var words: String {
    let names: [(StyleFlags, String)] = [
      (.bold, "bold"), (.underline, "underline"), (.reverse, "reverse"), (.faint, "faint"),
    ]
    return names.filter { contains($0.0) }.map(\.1).joined(separator: "+")
  }
}
