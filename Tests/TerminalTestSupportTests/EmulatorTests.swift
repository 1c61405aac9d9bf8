import TerminalTestSupport
import Testing

@Suite("The emulated screen shows what a terminal would")
struct EmulatorTests {
  private func fed(_ text: String, _ columns: Int = 6, _ rows: Int = 3) -> ScreenEmulator {
    var screen = ScreenEmulator(ScreenSize(columns, rows))
    screen.feed(text.utf8)
    return screen
  }

  private func shown(_ text: String) -> String {
    let screen = fed(text)
    #expect(screen.unexpected == [])
    return screen.plainText
  }

  @Test("Text wraps only once a character follows the last column")
  func wrapping() {
    #expect(shown("abcdef") == "abcdef\n\n")
    #expect(shown("abcdefg") == "abcdef\ng\n")
    #expect(shown("abcdef\r\nx") == "abcdef\nx\n")
    #expect(shown("\u{1B}[?7labcdefgh") == "abcdeh\n\n")
    #expect(shown("a\r\nb\r\nc\r\nd") == "b\nc\nd")
  }

  @Test("Wide characters take two cells, and half of one is never left")
  func wide() {
    #expect(shown("東京都") == "東京都\n\n")
    #expect(shown("a東京都") == "a東京\n都\n")
    #expect(shown("東京\u{1B}[1;2Hx") == " x京\n\n")
    #expect(shown("東京\u{1B}[1;1Hx") == "x 京\n\n")
    #expect(shown("東京\u{1B}[1;2H\u{1B}[K") == "\n\n")
    #expect(shown("e\u{301}x") == "e\u{301}x\n\n")
  }

  @Test("The cursor moves, and stays inside")
  func moves() {
    #expect(shown("\u{1B}[2;3Hx") == "\n  x\n")
    #expect(shown("\u{1B}[99;99Hx") == "\n\n     x")
    #expect(shown("abc\u{1B}[2Dx\u{8}\u{8}y") == "yxc\n\n")
    #expect(shown("\u{1B}[3d\u{1B}[4Gx\u{1B}[Ay") == "\n    y\n   x")
    #expect(shown("a\u{1B}7\u{1B}[3;3Hb\u{1B}8c") == "ac\n\n  b")
  }

  @Test("Characters and lines are erased, inserted, deleted and repeated")
  func edits() {
    #expect(shown("abcdef\u{1B}[1;3H\u{1B}[K") == "ab\n\n")
    #expect(shown("abcdef\u{1B}[1;3H\u{1B}[1K") == "   def\n\n")
    #expect(shown("abcdef\u{1B}[1;3H\u{1B}[2X") == "ab  ef\n\n")
    #expect(shown("abcdef\u{1B}[1;3H\u{1B}[2P") == "abef\n\n")
    #expect(shown("abcdef\u{1B}[1;3H\u{1B}[2@") == "ab  cd\n\n")
    #expect(shown("abc\u{1B}[1;2H\u{1B}[4hxy\u{1B}[4l") == "axybc\n\n")
    #expect(shown("a\r\nb\r\nc\u{1B}[H\u{1B}[L") == "\na\nb")
    #expect(shown("a\r\nb\r\nc\u{1B}[H\u{1B}[M") == "b\nc\n")
    #expect(shown("a\r\nb\r\nc\u{1B}[2;1H\u{1B}[J") == "a\n\n")
    #expect(shown("x\u{1B}[3b") == "xxxx\n\n")
  }

  @Test("Lines scroll within their region")
  func regions() {
    #expect(shown("a\r\nb\r\nc\u{1B}[1;2r\u{1B}[2;1H\n") == "b\n\nc")
    #expect(shown("a\r\nb\r\nc\u{1B}[2;3r\u{1B}[2;1H\u{1B}M") == "a\n\nb")
  }

  @Test("Lines are drawn with the graphic set, shifted to or chosen")
  func graphics() {
    #expect(shown("\u{1B}(0lqk\u{1B}(Bq") == "┌─┐q\n\n")
    #expect(shown("\u{1B})0\u{E}mj\u{F}m") == "└┘m\n\n")
  }

  @Test("Looks stay with the cells they were written to")
  func looks() {
    let screen = fed("\u{1B}[1;38;5;117mab\u{1B}[7;44mc\u{1B}[0md\u{1B}[92me")
    let looks = screen.rows[0].map(\.look)
    #expect(looks[0].foreground == 117 && looks[0].attributes == [1])
    #expect(looks[2].background == 4 && looks[2].attributes == [1, 7])
    #expect(looks[3] == ScreenLook())
    #expect(looks[4].foreground == 10)
    #expect(screen.unexpected == [])
  }

  @Test("The alternate screen leaves the first one as it was")
  func alternate() {
    var screen = fed("first\u{1B}[?1049h\u{1B}[Hother")
    #expect(screen.plainText == "other\n\n")
    #expect(screen.modes.contains(1049))
    screen.feed("\u{1B}[?1049l!".utf8)
    #expect(screen.plainText == "first!\n\n")
    #expect(screen.modes == [7, 25])
  }

  @Test("Commands are kept and show nothing")
  func commands() {
    let screen = fed("a\u{1B}]0;title\u{7}b\u{1B}]52;c;aGk=\u{1B}\\c")
    #expect(screen.plainText == "abc\n\n")
    #expect(screen.foreignCommands == ["0;title", "52;c;aGk="])
  }

  @Test(
    "What no program should send is told",
    arguments: [
      "\u{1B}[5n", "\u{1B}[?1003h", "\u{1B}c", "\u{1B}P1$r\u{1B}\\", "\u{202E}", "\u{200B}",
      "\u{9B}m", "\u{1B}[38;2;1;2;3m", "\u{0}", "e\u{301}\u{301}\u{301}", "\u{E000}",
    ],
  )
  func unexpected(text: String) {
    #expect(fed(text).unexpected.count >= 1)
  }

  @Test("Bytes may come one by one, and broken ones are told")
  func bytes() {
    var screen = ScreenEmulator(ScreenSize(6, 1))
    for byte in "é東\u{1B}[31mx".utf8 { screen.feed([byte]) }
    #expect(screen.plainText == "é東x")
    #expect(screen.unexpected == [])
    screen.feed([0xC3, 0x28, 0xFF, 0x80])
    #expect(screen.unexpected.count == 3)
  }
}
