import Dashboard
import TerminalKit
import Testing
import TextLayout

@Suite("What the law says of a case opens and closes")
struct CaseViewTests {
  private func driver(_ size: CellSize = CellSize(columns: 120, rows: 36)) -> Driver {
    var driver = Driver(size)
    driver.press(.letter("4"), .end, .enter, .tab)
    return driver
  }

  private func folds(_ driver: Driver) -> (closed: Int, open: Int) {
    let lines = driver.lines
    let counts = ["▸ ", "▾ "].map { mark in lines.filter { $0.contains(mark) }.count }
    return (counts[0], counts[1])
  }

  @Test("Everything is closed at first, one line each, the status first of all")
  func closed() throws {
    let driver = driver()
    #expect(folds(driver).open == 0)
    let first = try #require(driver.lines.first { $0.contains("▸ ") })
    #expect(first.contains("▸ Order: Final"))
  }

  @Test("A case that vanished opens with what was last known, and says so first")
  func vanished() throws {
    var driver = Driver(CellSize(columns: 120, rows: 36))
    driver.press(.letter("4"), .end)
    let id = try #require(driver.selectedID)
    driver.press(.escape)
    driver.docket.vanished[id] = "not in the release of 2026-12-01; last known 2026-11-01"
    driver.press(.letter("r"), .enter)
    let line = driver.lines.first { $0.contains("Vanished") }
    #expect(line?.contains("not in the release of 2026-12-01") == true, "\(driver.lines)")
    #expect(driver.lines.contains { $0.contains("Order: Final") })
    driver.docket.vanished = [:]
    driver.press(.escape, .letter("r"), .enter)
    #expect(!driver.lines.contains { $0.contains("Vanished") })
  }

  @Test("J with the number of a case that vanished opens what was last known of it")
  func vanishedByNumber() throws {
    var driver = Driver(CellSize(columns: 120, rows: 36))
    driver.press(.letter("4"), .end)
    let id = try #require(driver.selectedID)
    driver.press(.escape)
    driver.docket.vanished[id] = "not in the release of 2026-12-01; last known 2026-11-01"
    driver.press(.letter("2"), .letter("/"))
    driver.type("-id:\(id)")
    driver.press(.enter, .letter("J"))
    driver.type(String(id))
    driver.press(.enter)
    #expect(driver.lines.contains { $0.contains("not in the release of 2026-12-01") })
  }

  @Test("Enter and Right open, Enter and Left close, Left again leads to the timeline")
  func one() {
    var driver = driver()
    let before = driver.lines
    driver.press(.enter)
    #expect(folds(driver).open == 1)
    driver.press(.enter)
    #expect(driver.lines == before)
    driver.press(.right)
    #expect(folds(driver).open == 1)
    driver.press(.right)
    #expect(folds(driver).open == 1)
    driver.press(.left)
    #expect(driver.lines == before)
    driver.press(.left, .letter("o"))
    #expect(folds(driver).open > 0)
  }

  @Test("Where there is room all are open; one key closes all, and opens all")
  func all() {
    var driver = driver(CellSize(columns: 120, rows: 400))
    let open = folds(driver).open
    #expect(open > 8)
    #expect(folds(driver).closed == 0)
    driver.press(.letter("o"))
    #expect(folds(driver) == (open, 0))
    driver.press(.letter("o"))
    #expect(folds(driver) == (0, open))
  }

  @Test("Every line of open reasons can be read on a low screen", arguments: [false, true])
  func reading(isBackward: Bool) {
    let tall = CellSize(columns: 80, rows: 250)
    let whole = driver(tall)
    var low = driver(CellSize(columns: 80, rows: 24))
    low.press(.letter("o"))
    if isBackward { low.press(.end) }
    var seen = Set(low.lines)
    for _ in 0..<250 {
      low.press(isBackward ? .up : .down)
      seen.formUnion(low.lines)
    }
    let heading = whole.lines.firstIndex { $0.contains("Clocks and reasons") } ?? 0
    let reasons = whole.lines[(heading + 1)...].dropLast(2)
    let missing = reasons.map { $0.replacing("▼", with: " ").trimmed }
      .filter { line in !seen.contains { $0.contains(line) } }
    #expect(missing.isEmpty, "\(missing)")
  }
}

extension String {
  fileprivate var trimmed: String {
    String(drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
  }
}
