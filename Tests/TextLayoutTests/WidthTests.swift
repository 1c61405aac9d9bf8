import Foundation
import Testing
import TextLayout

@Suite("Text knows its width in cells")
struct WidthTests {
  @Test(
    "Characters of one, two and no cells",
    arguments: [
      ("a", 1), ("é", 1), ("…", 1), ("─", 1), ("★", 1), ("°", 1), ("я", 1), ("ا", 1), ("東", 2),
      ("한", 2), ("か", 2), ("Ａ", 2), ("ｱ", 1), ("👍", 2), ("⌚", 2), ("✓", 1), ("\u{301}", 0),
      ("\u{E34}", 0), ("\u{1161}", 0), ("\u{1112}", 2), ("\u{3000}", 2), ("𠀀", 2), ("\u{302A}", 0),
      ("\u{FE0F}", 0), ("\u{200B}", 0), ("ﷺ", 1),
    ] as [(Unicode.Scalar, Int)],
  )
  func scalars(scalar: Unicode.Scalar, cells: Int) {
    #expect(CellWidth.cells(of: scalar) == cells)
  }

  @Test("Sums over texts", arguments: [("東京 ok", 7), ("e\u{301}a", 2), ("한국어", 6), ("", 0)])
  func sums(text: String, cells: Int) {
    #expect(SafeText(text).cells == cells)
    #expect(CellWidth.cells(of: SafeText(text)) == cells)
  }

  @Test("Plain ASCII is told by its counts")
  func ascii() {
    #expect(SafeText("plain").isAscii)
    #expect(SafeText("").isAscii)
    for other in ["é", "東", "e\u{301}", "…"] { #expect(!SafeText(other).isAscii) }
  }

  @Test("Joining and repeating keep the sums and the flag")
  func joins() {
    let text = SafeText("東") + "a" + SafeText("\u{202E}")
    #expect(text.text == "東a¤")
    #expect(text.cells == 4)
    #expect(text.isFlagged)
    #expect(SafeText("東-").repeated(3).cells == 9)
    #expect(SafeText("x").repeated(-1).isEmpty)
    #expect([SafeText("a"), "b", "c"].joined(separator: ", ") == "a, b, c")
    #expect([SafeText]().joined(separator: ", ").isEmpty)
  }

  @Test("In ASCII every cell keeps its place")
  func folding() {
    #expect(SafeText("Łódź ñandú ß—“x”…").asciiFolded == "Lodz nandu s-\"x\"~")
    #expect(SafeText("┌─┬┐│").asciiFolded == "+-++|")
    #expect(SafeText("東a한").asciiFolded == "??a??")
    #expect(SafeText("e\u{301}").asciiFolded == "e")
    var random = Steps(state: 11)
    for _ in 0..<1000 {
      let text = SafeText(random.text())
      #expect(text.asciiFolded.cells == text.cells)
      #expect(text.asciiFolded.isAscii)
      #expect(text.asciiFolded.text.utf8.allSatisfy { (0x20..<0x7F).contains($0) })
    }
  }
}
