import Testing
import TextLayout

/// One row of the table: what comes in, what is shown, and whether it is flagged.
struct SafeCase: Sendable, CustomTestStringConvertible {
  let name: String
  let input: String
  let shown: String
  let isFlagged: Bool

  init(_ name: String, _ input: String, _ shown: String, flagged: Bool = false) {
    (self.name, self.input, self.shown, isFlagged) = (name, input, shown, flagged)
  }

  var testDescription: String { name }
}

private let cases: [SafeCase] = [
  SafeCase("plain", "Ann O'Hara ~ 12", "Ann O'Hara ~ 12"),
  SafeCase("empty", "", ""),
  SafeCase("accents", "Łódź ñ", "Łódź ñ"),
  SafeCase("colour", "\u{1B}[31mred", "␛[31mred", flagged: true),
  SafeCase("clipboard", "\u{1B}]52;c;aGk=\u{7}x", "␛]52;c;aGk=␇x", flagged: true),
  SafeCase("null", "a\u{0}b", "a␀b", flagged: true),
  SafeCase("backspace", "a\u{8}b", "a␈b", flagged: true),
  SafeCase("vertical tab and form feed", "a\u{B}\u{C}", "a␋␌", flagged: true),
  SafeCase("shifts", "\u{E}\u{F}", "␎␏", flagged: true),
  SafeCase("unit separator", "\u{1F}", "␟", flagged: true),
  SafeCase("delete", "a\u{7F}", "a␡", flagged: true),
  SafeCase("C1 sequence", "\u{9B}31m\u{9D}x\u{9C}", "␦31m␦x␦", flagged: true),
  SafeCase("next line", "a\u{85}b", "a⏎b"),
  SafeCase("tab", "a\tb", "a b"),
  SafeCase("line feed", "a\nb", "a⏎b"),
  SafeCase("return and line feed", "a\r\nb\r\n", "a⏎b⏎"),
  SafeCase("returns", "a\r\rb\n\r", "a⏎⏎b⏎⏎"),
  SafeCase("line separators", "a\u{2028}b\u{2029}c", "a⏎b⏎c"),
  SafeCase("odd spaces", "a\u{A0}b\u{2003}c\u{202F}d", "a b c d"),
  SafeCase("wide space", "a\u{3000}b", "a\u{3000}b"),
  SafeCase("override", "\u{202E}cod.exe", "¤cod.exe", flagged: true),
  SafeCase("embeddings", "\u{202A}\u{202B}\u{202C}\u{202D}", "¤¤¤¤", flagged: true),
  SafeCase("isolates", "\u{2066}\u{2067}\u{2068}\u{2069}", "¤¤¤¤", flagged: true),
  SafeCase("direction marks", "\u{200E}\u{200F}\u{61C}", "¤¤¤", flagged: true),
  SafeCase("zero-width space", "A\u{200B}B", "A¤B", flagged: true),
  SafeCase("joiners between Latin letters", "a\u{200D}b\u{200C}", "a¤b¤", flagged: true),
  SafeCase("joiner in Persian", "می\u{200C}خواهم", "میخواهم"),
  SafeCase("joiner in Hindi", "क\u{94D}\u{200D}ष", "क\u{94D}ष"),
  SafeCase("word joiners", "\u{2060}\u{2061}\u{2064}", "¤¤¤", flagged: true),
  SafeCase("byte order mark", "\u{FEFF}a", "¤a", flagged: true),
  SafeCase("soft hyphen", "a\u{AD}b", "a¤b", flagged: true),
  SafeCase("Mongolian vowel separator", "a\u{180E}", "a¤", flagged: true),
  SafeCase("Hangul fillers", "\u{115F}\u{1160}\u{3164}\u{FFA0}", "¤¤¤¤", flagged: true),
  SafeCase("tags", "a\u{E0041}\u{E007F}", "a¤¤", flagged: true),
  SafeCase("annotations", "\u{FFF9}\u{FFFA}\u{FFFB}", "¤¤¤", flagged: true),
  SafeCase("grapheme joiner", "a\u{34F}b", "a¤b", flagged: true),
  SafeCase("blank Braille", "\u{2800}", "¤", flagged: true),
  SafeCase("variation selector", "✓\u{FE0F}", "✓"),
  SafeCase("skin tone", "👍\u{1F3FD}", "👍"),
  SafeCase("family", "👩\u{200D}👧", "👩👧"),
  SafeCase("joined picture", "❤\u{FE0F}\u{200D}🔥", "❤🔥"),
  SafeCase("keycap", "1\u{FE0F}\u{20E3}", "1\u{20E3}"),
  SafeCase("flag", "\u{1F1FA}\u{1F1F8}", "US"),
  SafeCase("one mark", "e\u{301}", "e\u{301}"),
  SafeCase("two marks", "e\u{301}\u{302}", "e\u{301}\u{302}"),
  SafeCase(
    "a flood of marks",
    "e" + String(repeating: "\u{301}", count: 90),
    "e\u{301}\u{301}",
    flagged: true,
  ),
  SafeCase("a mark on nothing", "\u{301}a", "◌\u{301}a"),
  SafeCase("Hangul of parts", "\u{1112}\u{1161}\u{11AB}", "\u{1112}\u{1161}\u{11AB}"),
  SafeCase("private use", "\u{E000}\u{F8FF}", "\u{FFFD}\u{FFFD}", flagged: true),
  SafeCase("no character", "\u{FFFE}\u{10FFFF}", "\u{FFFD}\u{FFFD}", flagged: true),
  SafeCase("unassigned", "\u{378}", "\u{FFFD}", flagged: true),
  SafeCase("replacement", "\u{FFFD}", "\u{FFFD}", flagged: true),
]

@Suite("Text from outside becomes safe once")
struct SanitisingTests {
  @Test("Each row of the table", arguments: cases)
  func table(row: SafeCase) {
    let text = SafeText(row.input)
    #expect(Array(text.text.unicodeScalars) == Array(row.shown.unicodeScalars))
    #expect(text.isFlagged == row.isFlagged)
    #expect(text.cells == text.clusters.reduce(0) { $0 + $1.cells })
  }

  @Test("What is hidden in many selectors or joiners is shown and flagged")
  func smuggled() {
    let selectors = String(repeating: "\u{E0101}", count: 8)
    #expect(SafeText("😀" + selectors).text == "😀¤¤¤¤¤")
    #expect(SafeText("😀" + selectors).isFlagged)
    #expect(SafeText("ب" + String(repeating: "\u{200C}", count: 5)).isFlagged)
  }

  @Test(
    "Bytes that are no UTF-8 are marked",
    arguments: [[0xFF], [0xC3], [0xED, 0xA0, 0x80], [0xC0, 0xAF], [0xF4, 0x90, 0x80, 0x80]],
  )
  func bytes(bytes: [UInt8]) {
    let text = SafeText(bytes: [0x61] + bytes + [0x7A])
    #expect(text.text.hasPrefix("a\u{FFFD}"))
    #expect(text.text.hasSuffix("\u{FFFD}z"))
    #expect(text.isFlagged)
  }

  @Test("No character at all gets through that a terminal obeys, hides or reorders by")
  func everyScalar() {
    for start in stride(from: UInt32(0), to: 0x11_0000, by: 256) {
      let scalars = (start..<start + 256).compactMap { Unicode.Scalar($0) }
      let text = SafeText(scalars.map { "a\($0)" }.joined())
      let refused = text.text.unicodeScalars.filter { refusedCategories.contains($0.category) }
      #expect(refused.isEmpty, "from U+\(String(start, radix: 16))")
    }
  }

  @Test("What is safe stays as it is")
  func idempotent() {
    var random = Steps(state: 3)
    for _ in 0..<2000 {
      let once = SafeText(random.text())
      let twice = SafeText(once.text)
      #expect(Array(once.text.unicodeScalars) == Array(twice.text.unicodeScalars))
      #expect(once.cells == twice.cells)
    }
  }
}

private let refusedCategories: [Unicode.GeneralCategory] = [
  .control, .format, .surrogate, .privateUse, .unassigned, .lineSeparator, .paragraphSeparator,
]

extension Unicode.Scalar {
  fileprivate var category: Unicode.GeneralCategory { properties.generalCategory }
}
