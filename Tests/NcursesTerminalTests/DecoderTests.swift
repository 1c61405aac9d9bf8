import TerminalKit
import Testing

@testable import NcursesTerminal

@Suite("What never ends lets go")
struct DecoderTests {
  /// The keys read from bytes, with a pause after them; each is counted once.
  private func keys(_ text: String, _ decoder: inout KeyDecoder) -> [Key] {
    let before = decoder.keysRead
    let keys = text.utf8.flatMap { decoder.decode(Int32($0)) } + decoder.pause()
    #expect(decoder.keysRead - before == keys.count, "\(keys)")
    return keys
  }

  @Test("A key after an escape that came alone is counted once")
  func countedOnce() {
    var decoder = KeyDecoder()
    #expect(keys("\u{1B}", &decoder) == [.escape])
    #expect(keys("q", &decoder) == [.character("q")])
    #expect(keys("\u{1B}", &decoder) + keys("[", &decoder) == [.escape, .character("[")])
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

  @Test("An answer that was asked for is no key wherever it is cut, but for the escape of a cut")
  func cutAnswer() {
    let answer = "\u{1B}]11;rgb:fdfd/f6f6/e3e3\u{1B}\\"
    let leaves: [Int: [Key]] = [1: [.escape], 2: [.alt("]")]]
    for cut in 1..<answer.count {
      var decoder = KeyDecoder()
      decoder.awaitsBackground = true
      let read =
        keys(String(answer.prefix(cut)), &decoder) + keys(String(answer.dropFirst(cut)), &decoder)
      #expect(read == leaves[cut, default: []], "cut at \(cut)")
      #expect(decoder.tellsLightBackground == true, "cut at \(cut)")
    }
  }

  @Test("It may be cut once more")
  func cutTwice() {
    var decoder = KeyDecoder()
    decoder.awaitsBackground = true
    let pieces = ["\u{1B}", "]11;", "rgb:1717/17", "17/1717\u{7}"]
    #expect(pieces.flatMap { keys($0, &decoder) } == [.escape])
    #expect(decoder.tellsLightBackground == false)
    #expect(!decoder.awaitsBackground)
  }

  @Test("A paste is a paste wherever its marks are cut, and nothing of it is a key")
  func cutPaste() {
    let paste = "\u{1B}[200~q\u{3}x~[20\u{1B}[201~"
    for cut in 1..<paste.count {
      var decoder = KeyDecoder()
      let read =
        keys(String(paste.prefix(cut)), &decoder) + keys(String(paste.dropFirst(cut)), &decoder)
      let leaves: [Int: Key] = [1: .escape, 2: .alt("[")]
      let key = leaves[cut].map { [$0] } ?? []
      #expect(read == key + [.paste("q\u{3}x~[20")], "cut at \(cut)")
      #expect(keys("j", &decoder) == [.character("j")])
    }
  }

  /// Opens a paste, types into it, each text by itself after a pause, and gives its end up.
  private func keys(typedInto paste: String, _ texts: [String]) -> [Key] {
    var decoder = KeyDecoder()
    #expect(keys("\u{1B}[200~" + paste, &decoder) == [])
    for text in texts {
      #expect(decoder.decode(text.utf8.map { Int32($0) }, afterPause: true) == [])
      #expect(decoder.isOpen)
    }
    let read = decoder.letGo()
    #expect(!decoder.isOpen)
    #expect(decoder.keysRead == read.count)
    #expect(keys("q", &decoder) == [.character("q")])
    return read
  }

  @Test("What is typed into a paste without an end is keys once it is given up, and not its text")
  func typedIntoPaste() {
    #expect(keys(typedInto: "abc", ["\u{1B}"]) == [.paste("abc"), .escape])
    let stop = keys(typedInto: "abc", ["\u{3}", "j"])
    #expect(stop == [.paste("abc"), .control("c"), .character("j")])
    let down = keys(typedInto: "abc", ["\u{1B}[B", "陈"])
    #expect(down == [.paste("abc"), .down, .character("陈")])
    #expect(keys(typedInto: "", ["\r"]) == [.paste(""), .enter])
  }

  @Test("What comes in pieces after pauses is the paste's own text where its end comes after all")
  func slowPaste() {
    for cut in 1...8 {
      var decoder = KeyDecoder()
      #expect(keys("\u{1B}[200~ab", &decoder) == [])
      var units = "cd\u{1B}x\u{1B}[201~".utf8.map { Int32($0) }[...]
      var read: [Key] = []
      while !units.isEmpty {
        read += decoder.decode(Array(units.prefix(cut)), afterPause: true)
        units = units.dropFirst(cut)
      }
      #expect(read == [.paste("abcd\u{1B}x")], "in pieces of \(cut)")
      #expect(decoder.typed.isEmpty)
    }
  }

  @Test("Text that goes on at once after a few units is the paste's, and those units too")
  func pasteGoesOn() {
    var decoder = KeyDecoder()
    #expect(keys("\u{1B}[200~ab", &decoder) == [])
    #expect(decoder.decode([0x71], afterPause: true) == [])
    #expect(decoder.decode("dd".utf8.map { Int32($0) }, afterPause: false) == [])
    #expect(decoder.letGo() == [.paste("abqdd")])
  }

  @Test("What is typed into a reply without an end is keys once it is given up")
  func typedIntoReply() {
    var decoder = KeyDecoder()
    #expect(keys("\u{1B}P1+r54", &decoder) == [])
    #expect(decoder.decode([0x71], afterPause: true) == [])
    #expect(decoder.letGo() == [.character("q")])
  }

  @Test(
    "A paste whose own text ends in the middle of a sequence still ends",
    arguments: ["", "[", "[2"],
  )
  func endsInSequence(half: String) {
    var decoder = KeyDecoder()
    let paste = "a\u{1B}" + half
    #expect(keys("\u{1B}[200~\(paste)\u{1B}[201~", &decoder) == [.paste(paste)])
    #expect(keys("q", &decoder) == [.character("q")])
  }

  @Test("A paste of too much still ends")
  func longPaste() {
    var decoder = KeyDecoder()
    let text = String(repeating: "a", count: KeyDecoder.pasteLimit * 2)
    let read = keys("\u{1B}[200~" + text + "\u{1B}[201~", &decoder)
    #expect(read == [.paste(String(text.prefix(KeyDecoder.pasteLimit)))])
  }

  @Test("A mouse report in the oldest form is no key, nor is a sequence of eight-bit terminals")
  func oldForms() {
    var decoder = KeyDecoder()
    #expect(keys("\u{1B}[M !q", &decoder) == [])
    #expect(keys("q", &decoder) == [.character("q")])
    let eightBit: [Int32] = [0x9B] + "?62c".utf8.map { Int32($0) }
    #expect(eightBit.flatMap { decoder.decode($0) } + decoder.pause() == [])
    #expect(keys("q", &decoder) == [.character("q")])
  }

  @Test("Keys after an escape are keys, whether an answer is awaited or not")
  func escapeThenKeys() {
    for awaits in [false, true] {
      var decoder = KeyDecoder()
      decoder.awaitsBackground = awaits
      #expect(keys("\u{1B}", &decoder) == [.escape])
      #expect(keys("]", &decoder) == [.character("]")])
      #expect(keys("\u{1B}", &decoder) == [.escape])
      #expect(keys("]1j", &decoder) == "]1j".map { .character($0) })
    }
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
