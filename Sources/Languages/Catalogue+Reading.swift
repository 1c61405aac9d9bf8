extension Catalogue {
  /// Reads a `.po` file.
  ///
  /// A comment such as `#. [S] EOIR-33/IC` says how sure a translation is and where it was seen.
  /// An entry marked fuzzy or left empty is not used, as gettext has it.
  ///
  /// > Source: GNU gettext manual, "The Format of PO Files".
  ///
  /// - Parameter text: The file.
  /// - Throws: `CatalogueError`, which names the line.
  public init(_ text: String) throws(CatalogueError) {
    var reading = CatalogueReading()
    var number = 0
    // By bytes: a catalogue is read before the first screen is drawn.
    for bytes in text.utf8.split(separator: 0x0A, omittingEmptySubsequences: false) {
      number += 1
      let line = Substring(bytes.last == 0x0D ? bytes.dropLast() : bytes)
      try reading.parse(line, number)
    }
    reading.finish()
    entries = reading.entries
  }
}

/// The state of reading a catalogue line by line.
private struct CatalogueReading {
  var entries: [String: Catalogue.Entry] = [:]
  private var key = ""
  private var entry = Catalogue.Entry()
  private var isFuzzy = false
  private var isOpen = false
  private var place = Place.none

  /// What a line in quotes continues.
  private enum Place: Equatable {
    case none
    case key
    case plural
    case form(Int)
  }

  mutating func parse(_ line: Substring, _ number: Int) throws(CatalogueError) {
    if line.utf8.allSatisfy({ $0 == 0x20 || $0 == 0x09 }) { return finish() }
    if line.hasPrefix("#") { return comment(line) }
    if line.hasPrefix("\"") { return try continueText(line, number) }
    guard let blank = line.firstIndex(of: " ") else {
      throw CatalogueError(line: number, reason: "write a keyword, a blank and a text in quotes")
    }
    switch line[..<blank] {
    case "msgid":
      if place != .none { finish() }
      (place, isOpen) = (.key, true)
    case "msgid_plural": place = .plural
    case "msgstr", "msgstr[0]": place = .form(0)
    case "msgstr[1]": place = .form(1)
    case "msgstr[2]": place = .form(2)
    default: throw CatalogueError(line: number, reason: "\(line[..<blank]) is no keyword")
    }
    try continueText(line[line.index(after: blank)...], number)
  }

  private mutating func comment(_ line: Substring) {
    if place != .none { finish() }
    if line.hasPrefix("#,"), line.contains("fuzzy") { isFuzzy = true }
    guard line.hasPrefix("#. [") else { return }
    if line.hasPrefix("#. [S]") { entry.mark = .seen }
    entry.source = String(line.dropFirst(7))
  }

  private mutating func continueText(_ quoted: Substring, _ number: Int) throws(CatalogueError) {
    guard quoted.utf8.count >= 2, quoted.hasPrefix("\""), quoted.hasSuffix("\"") else {
      throw CatalogueError(line: number, reason: "the text is not in quotes")
    }
    let text = CatalogueReading.unescaped(quoted.dropFirst().dropLast())
    switch place {
    case .none: throw CatalogueError(line: number, reason: "a text without a keyword before it")
    case .key: key += text
    case .plural: entry.plural += text
    case .form(let index):
      while entry.forms.count <= index { entry.forms.append("") }
      entry.forms[index] += text
    }
  }

  /// Keeps the entry read so far; the head, whose key is empty, is no translation.
  mutating func finish() {
    let isTranslated = entry.forms.first.map { !$0.isEmpty } ?? false
    if isOpen, !key.isEmpty, isTranslated, !isFuzzy { entries[key] = entry }
    (key, entry, isFuzzy, isOpen, place) = ("", Catalogue.Entry(), false, false, .none)
  }

  private static func unescaped(_ text: Substring) -> String {
    guard text.utf8.contains(UInt8(ascii: "\\")) else { return String(text) }
    var plain = ""
    var isEscaped = false
    for character in text {
      switch (isEscaped, character) {
      case (false, "\\"):
        isEscaped = true
        continue
      case (true, "n"): plain.append("\n")
      case (true, "t"): plain.append("\t")
      default: plain.append(character)
      }
      isEscaped = false
    }
    return plain
  }
}
