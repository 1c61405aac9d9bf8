/// The line of a command's usage, which the parser leaves as long as it comes.
enum UsageLine {
  /// Wraps the lines of usage in a page of help, between words and never inside brackets.
  ///
  /// - Parameters:
  ///   - page: The page, or the message after a mistake.
  ///   - width: The most cells of a line.
  /// - Returns: The page, its other lines as they were.
  static func wrapped(in page: String, to width: Int) -> String {
    page.split(separator: "\n", omittingEmptySubsequences: false)
      .map { isUsage($0) && $0.count > width ? wrapped($0, to: width) : String($0) }
      .joined(separator: "\n")
  }

  private static func isUsage(_ line: Substring) -> Bool {
    line.uppercased().hasPrefix("USAGE: ")
  }

  private static func wrapped(_ line: Substring, to width: Int) -> String {
    let indent = String(repeating: " ", count: "USAGE: ".count)
    var lines = [""]
    for word in words(line) {
      let last = lines[lines.count - 1]
      if last.isEmpty {
        lines[lines.count - 1] = word
      } else if last.count + 1 + word.count <= width {
        lines[lines.count - 1] += " " + word
      } else {
        lines.append(indent + word)
      }
    }
    return lines.joined(separator: "\n")
  }

  /// The words; what is in brackets is one, as in `[--docket <file>]`.
  private static func words(_ line: Substring) -> [String] {
    var words: [String] = []
    var depth = 0
    for part in line.split(separator: " ") {
      if depth > 0 { words[words.count - 1] += " " + part } else { words.append(String(part)) }
      depth += part.count { $0 == "[" } - part.count { $0 == "]" }
    }
    return words
  }
}
