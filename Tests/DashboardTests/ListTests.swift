import CaseModel
import Dashboard
import TerminalKit
import Testing
import TextLayout

private let cases = {
  var session = SessionState()
  session.pane = .cases
  return session
}()

@Suite("Lists keep their place")
struct ListTests {
  @Test("Paging down shows every row once, in order, and stops at the end")
  func pagingDown() {
    var driver = Driver(docket: FakeDocket(Cast.many), session: cases)
    var seen = [driver.selectedID]
    for _ in 0..<1000 {
      driver.press(.down)
      if seen.last != driver.selectedID { seen.append(driver.selectedID) }
    }
    #expect(seen == driver.docket.rows(ListQuery(.cases)).map(\.id))
  }

  @Test("Paging up from the end shows every row once, in order")
  func pagingUp() {
    var driver = Driver(docket: FakeDocket(Cast.many), session: cases)
    driver.press(.end)
    var seen = [driver.selectedID]
    for _ in 0..<1000 {
      driver.press(.up)
      if seen.last != driver.selectedID { seen.append(driver.selectedID) }
    }
    #expect(seen == driver.docket.rows(ListQuery(.cases)).map(\.id).reversed())
  }

  @Test("Home and End reach both ends whatever is at hand")
  func ends() {
    var driver = Driver(docket: FakeDocket(Cast.many), session: cases)
    driver.press(.end)
    #expect(driver.selectedID == 9_001_000)
    driver.press(.home)
    #expect(driver.selectedID == 9_000_101)
    driver.press(.letter("G"), .pageUp, .letter("g"))
    #expect(driver.selectedID == 9_000_101)
  }

  @Test("A key never waits: the selection stops at the rows at hand")
  func heldBack() {
    var driver = Driver(docket: FakeDocket(Cast.many), session: cases)
    driver.isHeldBack = true
    for _ in 0..<100 { driver.press(.pageDown) }
    let edge = driver.selectedID
    #expect(edge.map { $0 < 9_001_000 } == true)
    driver.answerAll()
    #expect(driver.selectedID == edge)
    driver.press(.pageDown)
    #expect(driver.selectedID != edge)
  }

  @Test("A refresh with rows put in before keeps the row and its height on the screen")
  func refreshKeepsSelection() {
    var driver = Driver(docket: FakeDocket(Cast.many), session: cases)
    for _ in 0..<30 { driver.press(.pageDown) }
    let id = driver.selectedID
    let height = driver.lines.firstIndex { $0.hasPrefix("▶") }
    driver.docket.change { histories in
      for number in 0..<5 { histories.append(CaseHistory.made(Int64(number))) }
      histories.removeAll { $0.id == 9_000_150 }
    }
    driver.send(.docketChanged)
    driver.settle()
    #expect(driver.selectedID == id)
    #expect(driver.lines.firstIndex { $0.hasPrefix("▶") } == height)
  }

  @Test("Where the selected row went, its neighbour is selected")
  func selectedRowGone() {
    var driver = Driver(session: cases)
    driver.press(.down, .down, .down)
    #expect(driver.selectedID == 9_000_104)
    driver.docket.change { $0.removeAll { $0.id == 9_000_104 } }
    driver.press(.letter("r"))
    #expect(driver.selectedID == 9_000_105)
  }

  @Test("Sorting again by the same column reverses it")
  func sorting() {
    var driver = Driver(session: cases)
    driver.press(.letter("s"), .enter)
    #expect(driver.selectedID == 9_000_160)
    driver.press(.letter("s"), .enter)
    #expect(driver.selectedID == 9_000_101)
  }

  @Test("A column can be hidden, shown and moved; the last one stays")
  func columns() {
    var driver = Driver(session: cases)
    driver.press(.letter("c"), .down, .letter(" "), .escape)
    #expect(driver.lines[3].hasPrefix("      Case▲  Nat"))
    driver.press(.letter("c"), .letter(">"), .enter)
    #expect(driver.lines[3].hasPrefix("  Nat       Case▲"))
    driver.press(.letter("c"))
    for _ in 0..<60 { driver.press(.letter(" "), .down) }
    driver.press(.escape)
    #expect(driver.dashboard.session.panes[.cases]?.columns?.isEmpty == false)
  }

  @Test("Columns pass by to the left while the first and the name stay")
  func columnsPassBy() {
    var driver = Driver(session: cases)
    driver.press(.right)
    #expect(driver.lines[3].hasPrefix("‹     Case▲  Name"))
    for _ in 0..<40 { driver.press(.right) }
    #expect(driver.lines[3].hasPrefix("‹     Case▲"))
    #expect(!driver.lines[3].hasSuffix("›"))
    for _ in 0..<40 { driver.press(.left) }
    #expect(driver.lines[3].hasPrefix("      Case▲  Name"))
  }

  @Test("Back from a case is back at its row")
  func backToRow() {
    var driver = Driver(docket: FakeDocket(Cast.many), session: cases)
    driver.press(.pageDown, .pageDown, .down)
    let before = driver.lines
    driver.press(.enter, .letter("?"), .escape, .tab, .escape)
    #expect(driver.lines == before)
  }
}

extension CaseHistory {
  static func made(_ id: Int64) -> CaseHistory {
    var courtCase = CourtCase()
    courtCase.id = id
    courtCase.caseType = "RMV"
    return CaseHistory(courtCase)
  }
}
