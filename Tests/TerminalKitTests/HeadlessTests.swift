import TerminalKit
import Testing
import TextLayout

@Suite("A terminal without a screen remembers what it was told")
struct HeadlessTests {
  @Test("Frames, and how much of them differed")
  func counters() {
    let terminal = HeadlessTerminal(CellSize(columns: 10, rows: 4))
    var frame = Frame(terminal.size)
    terminal.present(frame)
    #expect(terminal.counters.cells == 40)
    terminal.present(frame)
    #expect(terminal.counters.rows == 4)
    frame.put("abc", at: CellPosition(column: 2, row: 1))
    terminal.present(frame, settled: false)
    #expect(terminal.counters.frames == 3)
    #expect(terminal.counters.rows == 5)
    #expect(terminal.counters.cells == 43)
    #expect(terminal.lastFrame == frame)
  }

  @Test("Everything else it can be asked for")
  func others() {
    let terminal = HeadlessTerminal(CellSize(columns: 1, rows: 1))
    #expect(terminal.lastFrame == nil)
    terminal.setTheme(.light)
    terminal.setMouse(true)
    terminal.bell()
    terminal.redraw()
    terminal.suspend()
    terminal.close()
    #expect(terminal.theme == .light)
    #expect(terminal.isMouseOn && terminal.isClosed)
    #expect([terminal.bells, terminal.redraws, terminal.suspensions] == [1, 1, 1])
  }

  @Test("Signs follow what it can show")
  func glyphs() {
    let size = CellSize(columns: 1, rows: 1)
    #expect(HeadlessTerminal(size).glyphs == .unicode)
    #expect(HeadlessTerminal(size, TerminalCapabilities(isUnicode: false)).glyphs == .ascii)
  }
}
