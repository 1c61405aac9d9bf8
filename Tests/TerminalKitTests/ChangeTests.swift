import TerminalKit
import Testing
import TextLayout

@Suite("Only what differs between two frames is drawn")
struct ChangeTests {
  private static let size = CellSize(columns: 8, rows: 3)

  private func frame(_ rows: SafeText...) -> Frame {
    var frame = Frame(ChangeTests.size)
    for (row, text) in rows.enumerated() {
      frame.put(text, at: CellPosition(column: 0, row: row))
    }
    return frame
  }

  @Test("Everything at first, and where the size differs")
  func all() {
    #expect(frame().changes(since: nil).map(\.row) == [0, 1, 2])
    let other = Frame(CellSize(columns: 9, rows: 3))
    #expect(frame().changes(since: other).map(\.columns) == [0..<8, 0..<8, 0..<8])
  }

  @Test("Nothing where nothing differs, though the cursor may")
  func nothing() {
    var moved = frame("abc")
    moved.cursor = .origin
    #expect(moved.changes(since: frame("abc")).isEmpty)
  }

  @Test("From the first column that differs to the last")
  func columns() {
    let changes = frame("abXdeY", "same").changes(since: frame("abcdef", "same"))
    #expect(changes.map(\.row) == [0])
    #expect(changes.map(\.columns) == [2..<6])
  }

  @Test("A style that differs is a difference")
  func styles() {
    var other = frame("abc")
    other.restyle(CellRect(column: 1, row: 0, columns: 1, rows: 1)) { $0 = .accent }
    #expect(other.changes(since: frame("abc")).map(\.columns) == [1..<2])
  }

  @Test("No wide character is cut, new or old")
  func wide() {
    #expect(frame("a東").changes(since: frame("a京")).map(\.columns) == [1..<3])
    #expect(frame("abc").changes(since: frame("a東")).map(\.columns) == [1..<3])
    #expect(frame("東x").changes(since: frame("xx")).map(\.columns) == [0..<3])
    #expect(frame("a東b").changes(since: frame("東xb")).map(\.columns) == [0..<3])
  }

  @Test("Drawn over the old frame, the changes make the new one")
  func replayed() {
    var random = Steps(state: 21)
    var old = Frame(CellSize(columns: 11, rows: 3))
    for _ in 0..<2000 {
      var new = old
      for _ in 0...random.next(below: 3) { random.draw(on: &new) }
      var cells = (0..<3).map { Array(old.row($0)) }
      for change in new.changes(since: old) {
        let row = Array(new.row(change.row))
        cells[change.row].replaceSubrange(change.columns, with: row[change.columns])
        #expect(row[change.columns.lowerBound].width > 0)
        #expect(change.columns.upperBound == 11 || row[change.columns.upperBound].width > 0)
      }
      #expect(cells == (0..<3).map { Array(new.row($0)) })
      old = new
    }
  }
}
