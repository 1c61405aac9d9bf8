import Foundation
import Languages
import TextLayout

/// The parser's page of help in a language: headings, what a command does, and what its options
/// do; usage, examples and names stay as they are typed.
struct SpokenHelp {
  private let language: Language
  /// The column at which the parser sets what an option does.
  private static let column = 26
  /// The most cells of a line.
  static let width = 79

  init(_ language: Language) { self.language = language }

  /// Returns a page in the language.
  func said(_ page: String) -> String {
    guard !language.isEnglish else { return page }
    var lines: [String] = []
    var entry: Entry?
    for line in page.split(separator: "\n", omittingEmptySubsequences: false).map(String.init) {
      if let more = continuation(line), entry != nil {
        entry?.text += " " + more
        continue
      }
      if let done = entry { lines += said(done) }
      entry = Entry(line, column: SpokenHelp.column)
      if entry == nil { lines.append(heading(line)) }
    }
    if let done = entry { lines += said(done) }
    return lines.joined(separator: "\n")
  }

  /// An option or a command with what it does.
  private struct Entry {
    let name: String
    var text: String

    /// Reads a line that begins with two blanks and a name, and goes on at a column.
    init?(_ line: String, column: Int) {
      guard line.hasPrefix("  "), !line.hasPrefix("   "), line.utf8.count > column else {
        return nil
      }
      let name = String(line.prefix(column))
      let text = String(line.dropFirst(column))
      guard name.hasSuffix("  "), !text.hasPrefix(" ") else { return nil }
      (self.name, self.text) = (name, text)
    }
  }

  private func continuation(_ line: String) -> String? {
    let blanks = String(repeating: " ", count: SpokenHelp.column)
    guard line.hasPrefix(blanks), line.count > SpokenHelp.column else { return nil }
    return String(line.dropFirst(SpokenHelp.column))
  }

  private func said(_ entry: Entry) -> [String] {
    var (text, rest) = (entry.text, "")
    // What the parser adds of values and defaults is no part of the sentence.
    if let start = text.range(of: " (values: ") ?? text.range(of: " (default: ") {
      (text, rest) = (String(text[..<start.lowerBound]), String(text[start.lowerBound...]))
    }
    let words = SafeText(language.text(text) + rest)
    return words.wrapped(to: SpokenHelp.width - SpokenHelp.column).enumerated()
      .map { index, part in
        let start = index == 0 ? entry.name : String(repeating: " ", count: SpokenHelp.column)
        return start + part.text
      }
  }

  private func heading(_ line: String) -> String {
    for name in ["OVERVIEW: ", "USAGE: "] where line.hasPrefix(name) {
      let words = String(line.dropFirst(name.count))
      return language.text(String(name.dropLast())) + " " + language.text(words)
    }
    return line.hasSuffix(":") ? language.text(line) : line
  }
}
