import TerminalKit
import Testing

@testable import NcursesTerminal

@Suite("What never ends lets go")
struct DecoderTests {
  /// The keys read from bytes, with a pause after them.
  private func keys(_ text: String, _ decoder: inout KeyDecoder) -> [Key] {
    text.utf8.flatMap { decoder.take(Int32($0)) } + decoder.pause()
  }

  @Test("A reply without an end swallows what follows until it is given up, and is no key")
  func reply() {
    var decoder = KeyDecoder()
    #expect(keys("\u{1B}]11;rgb:fd", &decoder) == [])
    #expect(decoder.isOpen)
    #expect(decoder.letGo() == [])
    #expect(!decoder.isOpen)
    #expect(keys("q", &decoder) == [.character("q")])
  }

  @Test(
    "A control character ends a reply at once and is a key",
    arguments: [("\u{3}", Key.control("c")), ("\r", .enter), ("\u{1B}[A", .up)],
  )
  func broken(bytes: String, key: Key) {
    var decoder = KeyDecoder()
    #expect(keys("\u{1B}P1+r54" + bytes, &decoder) == [key])
    #expect(keys("q", &decoder) == [.character("q")])
  }

  @Test("An introducer with nothing behind it is a key with alt", arguments: Array("]P_^X"))
  func alt(letter: Character) {
    var decoder = KeyDecoder()
    #expect(keys("\u{1B}\(letter)", &decoder) == [.alt(letter)])
    #expect(keys("\u{1B}\(letter)\u{1B}\(letter)", &decoder) == [.alt(letter), .alt(letter)])
  }

  @Test(
    "The background is told by an answer to OSC 11 alone",
    arguments: [
      ("11;rgb:fdfd/f6f6/e3e3", true), ("11;rgb:ff/ff/ff", true), ("11;rgb:1717/1717/1717", false),
      ("11;rgba:ffff/ffff/ffff/8000", true), ("10;rgb:ffff/ffff/ffff", nil), ("11;#fff", nil),
      ("11;rgb:ffff/ffff", nil), ("11;rgb:xx/xx/xx", nil), ("11;rgb:fffff/0/0", nil),
    ] as [(String, Bool?)],
  )
  func background(text: String, isLight: Bool?) {
    var decoder = KeyDecoder()
    #expect(keys("\u{1B}]\(text)\u{7}", &decoder) == [])
    #expect(decoder.tellsLightBackground == isLight)
  }
}
