import CaseReports
import Foundation

/// A line of the file of report sets that is not understood.
struct ReportSetError: Error, CustomStringConvertible, Hashable {
  let line: Int
  let reason: String

  var description: String { "line \(line): \(reason)" }
}

extension ReportSet {
  /// Reads the sets of a file; empty lines and those that begin with `#` are left out.
  static func read(_ text: String) throws(ReportSetError) -> [ReportSet] {
    var sets: [ReportSet] = []
    var number = 0
    for line in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) {
      number += 1
      let line = line.trimmingCharacters(in: .whitespaces)
      if line.isEmpty || line.hasPrefix("#") { continue }
      if line.hasPrefix("["), line.hasSuffix("]") {
        sets.append(ReportSet(name: String(line.dropFirst().dropLast())))
        continue
      }
      guard !sets.isEmpty else {
        throw ReportSetError(line: number, reason: "begin a set with its name, as in [morning]")
      }
      try sets[sets.count - 1].parse(line, number)
    }
    return sets
  }

  private mutating func parse(_ line: String, _ number: Int) throws(ReportSetError) {
    let parts = line.split(separator: "=", maxSplits: 1)
      .map { $0.trimmingCharacters(in: .whitespaces) }
    guard parts.count == 2, !parts[1].isEmpty else {
      throw ReportSetError(line: number, reason: "write a file, = and a report")
    }
    if parts[0] == "folder" {
      guard parts[1].hasPrefix("/") || parts[1].hasPrefix("~/") else {
        throw ReportSetError(line: number, reason: "folder takes a full path, or one from ~/")
      }
      folder = parts[1]
      return
    }
    let ending = parts[0].split(separator: ".").last.map(String.init) ?? ""
    guard let format = ReportSet.endings[ending], !parts[0].contains("/") else {
      let known = ReportSet.endings.keys.sorted().joined(separator: ", ")
      throw ReportSetError(line: number, reason: "name a file that ends in one of \(known)")
    }
    guard let words = ReportSet.words(parts[1]) else {
      throw ReportSetError(line: number, reason: "a quotation mark is not closed")
    }
    guard !words.contains("--set") else {
      throw ReportSetError(line: number, reason: "a set cannot write another set")
    }
    reports.append(Item(file: parts[0], words: words, format: format))
  }

  /// The words of a line, blanks in quotes kept; nil where a quote is not closed.
  static func words(_ line: String) -> [String]? {
    var words: [String] = []
    var word: String?
    var quote: Character?
    for character in line {
      switch (quote, character) {
      case (let open?, _) where open == character: quote = nil
      case (.some, _): word = (word ?? "") + String(character)
      case (nil, "'"), (nil, "\""):
        quote = character
        word = word ?? ""
      case (nil, _) where character.isWhitespace:
        if let done = word { words.append(done) }
        word = nil
      case (nil, _): word = (word ?? "") + String(character)
      }
    }
    if let word { words.append(word) }
    return quote == nil ? words : nil
  }
}
