import Testing
import TextLayout

@Suite("Text is cut, padded and wrapped by cells")
struct LayoutTests {
  private func forEachText(_ body: (SafeText, Int) -> Void) {
    var random = Steps(state: 5)
    for _ in 0..<400 {
      let text = SafeText(random.text())
      for width in -1...18 { body(text, width) }
    }
  }

  private func isWhole(_ text: SafeText) -> Bool {
    text.cells == text.clusters.reduce(0) { $0 + $1.cells }
  }

  @Test("Nothing is ever wider than asked, and no character is halved")
  func clipping() {
    forEachText { text, width in
      for mark in [ClipMark.ellipsis, .tilde, .more, .none] {
        let clipped = text.clipped(to: width, mark: mark)
        #expect(clipped.cells <= max(0, width))
        #expect(isWhole(clipped))
        if text.cells <= width { #expect(clipped == text) }
      }
      #expect(text.prefix(cells: width).cells <= max(0, width))
    }
  }

  @Test("What is dropped and what is kept make up the width")
  func dropping() {
    forEachText { text, width in
      let rest = text.dropping(cells: width)
      #expect(rest.cells == max(0, text.cells - max(0, width)))
      #expect(isWhole(rest))
    }
  }

  @Test("What is fitted is exactly as wide as asked")
  func fitting() {
    forEachText { text, width in
      for alignment in [Alignment.leading, .trailing, .centre] {
        #expect(text.fitted(to: width, alignment).cells == max(0, width))
        #expect(text.padded(to: width, alignment).cells == max(text.cells, width))
      }
    }
  }

  @Test("Wrapped lines fit and lose nothing but blanks and line ends")
  func wrapping() {
    forEachText { text, width in
      let lines = text.wrapped(to: width)
      #expect(!lines.isEmpty)
      for line in lines { #expect(line.cells <= max(2, width)) }
      #expect(letters(lines.map(\.text).joined()) == letters(text.text))
    }
  }

  private func letters(_ text: String) -> [Unicode.Scalar] {
    text.unicodeScalars.filter { ![" ", "⏎", "\u{3000}"].contains($0) }
  }

  @Test("Examples")
  func examples() {
    #expect(SafeText("abcdef").clipped(to: 4) == "abc…")
    #expect(SafeText("東京都").clipped(to: 4) == "東…")
    #expect(SafeText("東京都").clipped(to: 5) == "東京…")
    #expect(SafeText("東京").dropping(cells: 1) == " 京")
    #expect(SafeText("ab").padded(to: 5, .centre) == " ab  ")
    #expect(SafeText("ab").padded(to: 4, .trailing) == "  ab")
    #expect(SafeText("the quick brown fox").wrapped(to: 9) == ["the quick", "brown fox"])
    #expect(SafeText("a\nb\n\nc").wrapped(to: 9) == ["a", "b", "", "c"])
    #expect(SafeText("incomprehensible").wrapped(to: 6) == ["incomp", "rehens", "ible"])
    #expect(SafeText("東京都庁").wrapped(to: 5) == ["東京", "都庁"])
    #expect(SafeText("東京都。庁").wrapped(to: 6) == ["東京", "都。庁"])
    #expect(SafeText("東京（都）").wrapped(to: 6) == ["東京", "（都）"])
    #expect(SafeText("東京 undo。庁").wrapped(to: 9) == ["東京", "undo。庁"])
    #expect(SafeText("。。。。").wrapped(to: 4) == ["。。", "。。"])
    #expect(SafeText("").wrapped(to: 5) == [""])
    #expect(SafeText("a  ").withoutTrailingBlanks == "a")
  }
}
