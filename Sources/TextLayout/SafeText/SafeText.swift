/// Text that is safe to draw, print and copy: no control, no hidden and no reordering character.
///
/// A value from outside becomes safe once, here, and everything that draws or writes takes nothing
/// else. What stood for mischief or damage is shown as a visible mark, never removed in silence.
///
/// > Source: The table of 6.4 in the terminal notes, column "in a table cell".
public struct SafeText: Sendable {
  /// The text itself.
  public let text: String
  /// The cells the text takes as it is written.
  let englishCells: Int
  /// Whether something hidden, damaged or dangerous was replaced by a visible mark.
  public let isFlagged: Bool
  /// Whether the text is the program's own as it is written, so that it is said in the language
  /// spoken where it is drawn; nothing put together, and nothing from outside, ever is.
  public let isWords: Bool

  /// The text of no characters.
  public static let empty = SafeText(safe: "", cells: 0, isFlagged: false)

  /// Makes a text safe, whatever it holds.
  public init(_ untrusted: String) {
    if Sanitiser.isPlain(untrusted.utf8) {
      self.init(safe: untrusted, cells: untrusted.utf8.count, isFlagged: false)
    } else {
      var sanitiser = Sanitiser()
      for scalar in untrusted.unicodeScalars { sanitiser.append(scalar) }
      self = sanitiser.finish()
    }
  }

  /// Makes bytes safe: they are read as UTF-8 and what does not decode is marked.
  public init(bytes: some Collection<UInt8>) {
    self.init(String(decoding: bytes, as: UTF8.self))
  }

  /// Takes over a text that is known to be safe.
  init(safe text: String, cells: Int, isFlagged: Bool, isWords: Bool = false) {
    self.isWords = isWords
    self.text = text
    englishCells = cells
    self.isFlagged = isFlagged
  }

  /// The cells the text takes on a terminal, in the language spoken here.
  public var cells: Int { isWords ? said.englishCells : englishCells }

  /// Whether there is nothing to draw.
  public var isEmpty: Bool { text.isEmpty }

  /// Whether every character is plain printable ASCII.
  ///
  /// A character beyond ASCII always takes more bytes than cells, so the two counts tell.
  public var isAscii: Bool { text.utf8.count == englishCells }
}

extension SafeText: Hashable {
  /// Tells whether two texts read the same; the flag plays no part.
  public static func == (first: SafeText, second: SafeText) -> Bool {
    first.text == second.text
  }

  /// Feeds the text to a hasher.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(text)
  }
}

extension SafeText: Comparable {
  /// Whether the first text comes before the second, by code point.
  public static func < (first: SafeText, second: SafeText) -> Bool {
    first.text < second.text
  }
}

extension SafeText: ExpressibleByStringInterpolation {
  /// Makes a literal safe by the same rules as any other text; it is words of the program.
  public init(stringLiteral value: String) {
    self.init(words: value)
  }

  /// Makes a text with values in it, said at once in the language spoken here.
  public init(stringInterpolation: StringInterpolation) {
    self.init(stringInterpolation.said)
  }

  /// Makes a text of the program's own words that does not stand as a literal, such as a title of
  /// the field catalogue.
  public init(words: String) {
    let safe = SafeText(words)
    self.init(safe: safe.text, cells: safe.englishCells, isFlagged: safe.isFlagged, isWords: true)
  }
}

extension SafeText: CustomStringConvertible {
  /// The text itself.
  public var description: String { text }
}
