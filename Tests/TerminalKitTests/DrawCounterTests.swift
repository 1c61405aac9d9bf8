import TerminalKit
import Testing
import TextLayout

@Suite("What is drawn is counted")
struct DrawCounterTests {
  @Test("A first frame counts whole, a later one by the cells that differ")
  func counters() {
    var counters = DrawCounters()
    let first = Frame(CellSize(columns: 10, rows: 4))
    counters.count(first.changes(since: nil), of: first)
    #expect([counters.frames, counters.rows, counters.cells] == [1, 4, 40])
    counters.count(first.changes(since: first), of: first)
    #expect([counters.frames, counters.rows, counters.cells] == [2, 4, 40])
    var second = first
    second.put("abc", at: CellPosition(column: 2, row: 1))
    counters.count(second.changes(since: first), of: second)
    #expect([counters.frames, counters.rows, counters.cells] == [3, 5, 43])
  }
}
