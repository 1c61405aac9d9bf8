public import TerminalKit

extension Frame {
  /// The styles of the frame, row by row: a letter per cell for its role.
  ///
  /// A flag shows after the grid, as a list of runs, so that a row stays as wide as the frame.
  ///
  /// > Shape: One line per row, without the dots of ordinary text at its end.
  public var styleMap: String {
    let rows = (0..<size.rows)
      .map { row in
        let letters = self.row(row).map(\.role.letter)
        let kept = letters.reversed().drop { $0 == "." }.count
        return String(letters.prefix(kept)) + "\n"
      }
    return rows.joined() + flagRuns
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
}

extension Role {
  /// The letter that stands for the role in a map of styles.
  public var letter: Character {
    let letters: [Character] = [
      ".", "d", "h", "a", "s", "q", "m", "g", "c", "!", "b", "k", "-", "=", "1", "2",
    ]
    return letters[Int(rawValue)]
  }
}

extension StyleFlags {
  /// The names of the flags that are set.
  fileprivate var words: String {
    let names: [(StyleFlags, String)] = [
      (.bold, "bold"), (.underline, "underline"), (.reverse, "reverse"), (.faint, "faint"),
    ]
    return names.filter { contains($0.0) }.map(\.1).joined(separator: "+")
  }
}
