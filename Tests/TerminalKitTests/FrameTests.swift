import TerminalKit
import TerminalTestSupport
import Testing
import TextLayout

@Suite("A frame holds what is put on it and nothing outside")
struct FrameTests {
  private func frame(_ columns: Int = 6, _ rows: Int = 2) -> Frame {
    Frame(CellSize(columns: columns, rows: rows))
  }

  private func put(_ text: SafeText, _ column: Int, _ row: Int = 0, max: Int? = nil) -> String {
    var frame = frame()
    frame.put(text, at: CellPosition(column: column, row: row), maxWidth: max)
    return frame.plainText
  }

  @Test("Text is cut at the right edge, the left edge, and its own width")
  func clipping() {
    #expect(put("abc", 0) == "abc\n\n")
    #expect(put("abcdefgh", 0) == "abcde…\n\n")
    #expect(put("abc", 4) == "    a…\n\n")
    #expect(put("abc", 5) == "     …\n\n")
    #expect(put("abc", 6) == "\n\n")
    #expect(put("abcdef", -2) == "cdef\n\n")
    #expect(put("abcdefghijkl", -2) == "cdefg…\n\n")
    #expect(put("abc", -3) == "\n\n")
    #expect(put("abc", -9) == "\n\n")
    #expect(put("abcdef", 1, max: 3) == " ab…\n\n")
    #expect(put("abcdef", -1, max: 3) == "b…\n\n")
    #expect(put("abc", 0, max: 0) == "\n\n")
    #expect(put("abc", 0, -1) == "\n\n")
    #expect(put("abc", 0, 2) == "\n\n")
    #expect(put("", 0) == "\n\n")
  }

  @Test("A wide character at an edge is there whole or not at all")
  func wideEdges() {
    #expect(put("東京都", 0) == "東京都\n\n")
    #expect(put("東京都", 1) == " 東京…\n\n")
    #expect(put("東京都", 2) == "  東…\n\n")
    #expect(put("東京", -1) == " 京\n\n")
    #expect(put("東", 5) == "     …\n\n")
  }

  @Test("The column after the text is told")
  func columnAfter() {
    var frame = frame()
    #expect(frame.put("ab", at: CellPosition(column: 1, row: 0)) == 3)
    #expect(frame.put("東", at: CellPosition(column: 1, row: 0)) == 3)
    #expect(frame.put("abcdefgh", at: CellPosition(column: 1, row: 0)) == 6)
    #expect(frame.put("abc", at: CellPosition(column: -1, row: 0)) == 2)
    #expect(frame.put("ab", at: CellPosition(column: -9, row: 0)) == -7)
  }

  @Test("What is written over half a wide character leaves a blank of the other half")
  func overwriting() {
    var frame = frame()
    frame.put("東京都", at: .origin)
    frame.put("x", at: CellPosition(column: 1, row: 0))
    #expect(frame.plainText == " x京都\n\n")
    frame.put("y", at: CellPosition(column: 4, row: 0))
    #expect(frame.plainText == " x京y\n\n")
    frame.fill(CellRect(column: 3, row: 0, columns: 1, rows: 1))
    #expect(frame.plainText == " x  y\n\n")
  }

  @Test("A style given to half a wide character is given to the whole")
  func restyling() {
    var frame = frame()
    frame.put("東京a", at: .origin)
    frame.restyle(CellRect(column: 1, row: 0, columns: 2, rows: 1)) { $0 = .selection }
    #expect(
      frame.row(0).map(\.role) == [.selection, .selection, .selection, .selection, .plain, .plain]
    )
    frame.restyle(CellRect(column: -5, row: -5, columns: 99, rows: 99)) { $0 = .accent }
    #expect(frame.styleMap == "aaaaaa\naaaaaa\n")
  }

  @Test("Whatever is done, every row is exactly as wide as the frame and no character is halved")
  func whole() {
    var random = Steps(state: 9)
    for _ in 0..<200 {
      var frame = frame(1 + random.next(below: 12), 1 + random.next(below: 4))
      for _ in 0..<12 {
        random.draw(on: &frame)
        expectWhole(frame)
      }
    }
  }

  @Test("A frame of no size takes everything and shows nothing")
  func empty() {
    for (columns, rows) in [(0, 0), (0, 3), (3, 0), (-1, -1)] {
      var frame = frame(columns, rows)
      frame.put("abc", at: .origin)
      frame.box(frame.bounds, title: "t")
      frame.fill(CellRect(column: 0, row: 0, columns: 9, rows: 9), .selection)
      #expect(frame.plainText.allSatisfy { $0 == "\n" })
    }
  }

  @Test("Cells are found by place, and there are none outside")
  func cells() {
    var frame = frame()
    frame.put("e\u{301}", at: CellPosition(column: 5, row: 1), .accent)
    let cell = frame[CellPosition(column: 5, row: 1)]
    #expect(cell?.base == 0x65)
    #expect(cell?.firstMark == 0x301)
    #expect(cell?.style == .accent)
    #expect(frame[CellPosition(column: 6, row: 1)] == nil)
    #expect(frame[CellPosition(column: 0, row: -1)] == nil)
  }

  @Test("Flags show beside the letters of the roles")
  func styles() {
    var frame = frame()
    frame.put("ab", at: CellPosition(column: 1, row: 1), Style(.danger, [.bold, .reverse]))
    #expect(frame.styleMap == "\n.!!\n1:1-2 bold+reverse\n")
  }
}
