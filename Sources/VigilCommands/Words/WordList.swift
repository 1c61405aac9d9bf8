/// Words for a page of help, wrapped to its width.
enum WordList {
  /// The words with commas, in lines of 77 columns at most.
  ///
  /// - Parameters:
  ///   - words: The words; one alone may be wider.
  ///   - ending: What is after the last.
  /// - Returns: The lines.
  static func wrapped(_ words: [String], ending: String = ".") -> String {
    let marked = words.dropLast().map { $0 + "," } + (words.last.map { [$0 + ending] } ?? [])
    return lines(of: marked).joined(separator: "\n")
  }

  /// Words in lines of 77 columns at most, a blank between two.
  static func lines(of words: [String]) -> [String] {
    words.reduce(into: []) { lines, word in
      if let line = lines.last, line.count + word.count < 77 {
        lines[lines.count - 1] = line + " " + word
      } else {
        lines.append(word)
      }
    }
  }
}
