import CaseModel
import Testing

/// Counts, and how an export shows them; the last one shown is the total.
private struct Example: CustomTestStringConvertible, Sendable {
  let counts: [Int]
  let shown: String
  var testDescription: String { "\(counts)" }

  init(_ counts: [Int], _ shown: String) {
    self.counts = counts
    self.shown = shown
  }
}

@Suite("Small counts stay out of exports")
struct SmallCellTests {
  @Test(
    "A count on its own: 1 to 10 is hidden, 0 and 11 are not",
    arguments: zip([0, 1, 10, 11, 12_000], ["0", "<11", "<11", "11", "12000"]),
  )
  func alone(count: Int, text: String) {
    #expect(SmallCells.shown(count).text == text)
  }

  @Test(
    "A total never gives a small count away",
    arguments: [
      Example([], "0"),
      Example([0, 0], "0 0 0"),
      Example([20, 30], "20 30 50"),
      // One hidden: the total less the others is that one, so the next smallest goes too.
      Example([5, 20, 30], "<11 11+ 30 55"),
      // Two hidden that could each be several numbers need no third.
      Example([5, 7, 30], "<11 <11 30 42"),
      // Two ones: their sum of 2 leaves only 1 and 1.
      Example([1, 1, 30], "<11 <11 11+ 32"),
      // Two tens: their sum of 20 leaves only 10 and 10.
      Example([10, 10, 30], "<11 <11 11+ 50"),
      // 1 and 11 come to 12, which leaves only 1 for the first; the next one goes too.
      Example([1, 11, 40], "<11 11+ 11+ 52"),
      // Nothing is left to hide but the total.
      Example([10, 10], "<11 <11 11+"),
      Example([1, 11], "<11 11+ 11+"),
      // The total is itself a small count, and says no more than the only other one does.
      Example([4, 0, 0], "<11 0 0 <11"),
      Example([1, 1], "<11 <11 <11"),
    ],
  )
  private func besideTotal(example: Example) {
    let shown = SmallCells.shown(example.counts)
    #expect((shown.cells + [shown.total]).map(\.text).joined(separator: " ") == example.shown)
  }

  @Test("In a table the totals of rows and of columns are both looked at")
  func table() {
    let shown = SmallCells.shown(table: [[5, 20, 30], [40, 50, 60], [70, 80, 90]])
    #expect(shown.cells.map { $0.map(\.text) }[0] == ["<11", "11+", "30"])
    #expect(shown.cells.map { $0.map(\.text) }[1] == ["11+", "50", "60"])
    #expect(shown.columnTotals.map(\.text) == ["115", "150", "180"])
    #expect(shown.rowTotals.map(\.text) == ["55", "150", "240"])
    #expect(shown.total == .exact(445))
  }

  @Test("Whatever is shown leaves more than one value for each hidden count, in every line")
  func leavesDoubt() {
    var state: UInt64 = 9
    for _ in 0..<80 {
      let counts = (0..<3)
        .map { _ -> Int in
          state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
          return Int((state >> 40) % 14)
        }
      let shown = SmallCells.shown(counts)
      let answers = possible(shown)
      for (index, cell) in shown.cells.enumerated() where cell == .few {
        #expect(Set(answers.map { $0[index] }).count > 1, "\(counts)")
      }
    }
  }

  @Test("A total of totals is shown only where each of them is")
  func totals() {
    #expect(ShownCount.total(of: []) == .exact(0))
    #expect(ShownCount.total(of: [.few]) == .few)
    #expect(ShownCount.total(of: [.exact(30), .exact(12)]) == .exact(42))
    // 42 beside 30 and a hidden 12 would give the 12 away.
    #expect(ShownCount.total(of: [.exact(30), .withheld]) == .withheld)
    #expect(ShownCount.total(of: [.exact(30), .few]) == .withheld)
  }

  /// Every row of counts up to 40 that would be shown so; unshown counts are tried one by one.
  private func possible(_ shown: ShownCounts) -> [[Int]] {
    var rows: [[Int]] = [[]]
    for cell in shown.cells {
      rows = rows.flatMap { row in values(cell).map { row + [$0] } }
    }
    return rows.filter { values(shown.total).contains($0.reduce(0, +)) }
  }

  private func values(_ shown: ShownCount) -> [Int] {
    switch shown {
    case .exact(let count): [count]
    case .few: Array(1...10)
    case .withheld: Array(11...40)
    }
  }
}
