import Foundation
import Languages
import TextLayout

/// A page of help in a language, set for a width: headings, what a command does, and what its
/// options do; usage, examples and names stay as they are typed.
struct SpokenHelp {
  private let language: Language
  private let width: Int

  /// The most cells of a line, on a terminal that has room.
  static let fullWidth = 79
  /// The fewest cells that leave room beside the names of options.
  private static let leastWidth = 40
  /// The blanks before what is said of an option besides.
  private static let deep = 8

  /// Makes the help of a language.
  ///
  /// - Parameters:
  ///   - language: The language.
  ///   - width: The most cells of a line.
  init(_ language: Language, width: Int = SpokenHelp.fullWidth) {
    self.language = language
    self.width = width
  }

  /// The columns there are for help: those of the terminal, or what `COLUMNS` says.
  static var columns: Int {
    let told = ProcessInfo.processInfo.environment["COLUMNS"].flatMap { Int($0) }
    return max(leastWidth, min(fullWidth, told ?? Paper.terminalWidth ?? fullWidth))
  }

  /// Returns a page in the language.
  func said(_ page: HelpPage) -> String {
    let head = [titled(HelpPage.overviewTitle, page.overview)] + said(page.discussion)
    let usage = UsageLine.wrapped(in: HelpPage.usageTitle + page.usage, to: width)
    let title = language.text(HelpPage.usageTitle.trimmed) + gap
    let spoken = title + usage.dropFirst(HelpPage.usageTitle.count)
    let pointer = page.pointer.isEmpty ? [] : [wrapped(QuotedWords(page.pointer), at: 2)]
    return (head + [spoken] + page.sections.map(said) + pointer).joined(separator: "\n\n")
  }

  private var gap: String { language.isChinese ? "" : " " }

  private func titled(_ title: String, _ text: String) -> String {
    lines(language.text(title.trimmed) + gap + language.text(text), to: width)
      .joined(separator: "\n")
  }

  private func wrapped(_ words: QuotedWords, at column: Int) -> String {
    indented(lines(words.said(in: language), to: width - column), by: column)
  }

  private func said(_ discussion: Discussion) -> [String] {
    discussion.parts.map { part in
      switch part {
      case .paragraph(let text):
        lines(HelpWords(text).said(in: language), to: width).joined(separator: "\n")
      case .examples(let examples): examples.map(said).joined(separator: "\n")
      }
    }
  }

  /// An example with its remark beside it, or below it where the line has no room for both.
  private func said(_ example: Discussion.Example) -> String {
    guard !example.remark.isEmpty else { return example.typed }
    let remark = language.text(example.remark)
    if example.column + SafeText(remark).cells <= width {
      let blanks = String(repeating: " ", count: example.column - example.typed.count)
      return example.typed + blanks + remark
    }
    let indent = example.typed.prefix { $0 == " " }.count + SpokenHelp.deep / 2
    return example.typed + "\n" + indented(lines(remark, to: width - indent), by: indent)
  }

  private func said(_ section: HelpPage.Section) -> String {
    ([language.text(section.title)] + section.entries.map(said)).joined(separator: "\n")
  }

  private func said(_ entry: HelpPage.Entry) -> String {
    let column = HelpPage.column
    let label = "  " + said(label: entry.label)
    var text = lines(said(text: entry.text), to: width - column)
    var first = label
    if SafeText(label).cells < column, !text.isEmpty {
      let blanks = String(repeating: " ", count: column - SafeText(label).cells)
      first += blanks + text.removeFirst()
    }
    let below = text.isEmpty ? [] : [indented(text, by: column)]
    guard !entry.discussion.isEmpty else { return ([first] + below).joined(separator: "\n") }
    let words = HelpWords(entry.discussion).said(in: language)
    let more = indented(lines(words, to: width - SpokenHelp.deep), by: SpokenHelp.deep)
    return ([first] + below + [more]).joined(separator: "\n")
  }

  /// A label; that a command is the one taken without a name is said in the language.
  private func said(label: String) -> String {
    let mark = " (default)"
    guard label.hasSuffix(mark) else { return label }
    return label.dropLast(mark.count) + gap + language.text(mark.trimmed)
  }

  /// What an option does; the values and the default that the parser adds are no part of the
  /// sentence.
  private func said(text: String) -> String {
    let added = [" (values: ", " (default: ", " (default as flag: "]
      .compactMap { text.firstRange(of: $0)?.lowerBound }.min()
    guard let added, text.hasSuffix(")") else { return HelpWords(text).said(in: language) }
    let parts = text[added...].dropFirst(2).dropLast().split(separator: "; ").map(said(part:))
    let sentence = HelpWords(String(text[..<added])).said(in: language)
    return sentence + gap
      + language.text("({1})", parts.joined(separator: language.isChinese ? "；" : "; "))
  }

  private func said(part: Substring) -> String {
    guard let colon = part.firstRange(of: ": ") else { return String(part) }
    return language.text(part[..<colon.upperBound] + "{1}", String(part[colon.upperBound...]))
  }

  private func lines(_ text: String, to width: Int) -> [String] {
    text.isEmpty ? [] : SafeText(text).wrapped(to: width).map(\.text)
  }

  private func indented(_ lines: [String], by blanks: Int) -> String {
    lines.map { String(repeating: " ", count: blanks) + $0 }.joined(separator: "\n")
  }
}

extension String {
  /// The text without blanks at its ends.
  fileprivate var trimmed: String { trimmingCharacters(in: .whitespaces) }
}
