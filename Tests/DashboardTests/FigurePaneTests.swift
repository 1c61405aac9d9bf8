import CaseModel
import Dashboard
import TerminalKit
import Testing

@Suite("The pane of figures")
struct FigurePaneTests {
  private func driver(_ columns: Int = 120, _ rows: Int = 36) -> Driver {
    Driver(CellSize(columns: columns, rows: rows))
  }

  @Test("Rival definitions stand side by side, by group, with a series above")
  func definitions() {
    var driver = driver()
    driver.press(.letter("7"))
    #expect(driver.screen.contains("Pending, EOIR"))
    #expect(driver.screen.contains("Backlog, TRAC"))
    #expect(driver.screen.contains("FY2026"))
    #expect(driver.screen.contains("all"))
  }

  @Test("Keys turn question, group, period and definition")
  func turning() {
    var driver = driver()
    driver.press(.letter("7"))
    driver.press(.letter("b"))
    #expect(driver.screen.contains("State, "))
    driver.press(.letter("p"))
    #expect(driver.screen.contains("2026-05"))
    driver.press(.right)
    #expect(driver.screen.contains("Filings, EOIR, filings"))
    driver.press(.letter("s"))
    #expect(driver.screen.contains("New cases, TRAC, filings"))
    driver.press(.left)
    #expect(driver.screen.contains("Pending, EOIR, cases"))
  }

  @Test("Enter opens a group with what each definition means and leaves out")
  func page() {
    var driver = driver(200, 60)
    driver.press(.letter("7"))
    driver.press(.enter)
    #expect(driver.screen.contains("Left out: "))
    #expect(driver.screen.contains("published nearest: "))
    driver.press(.escape)
    #expect(driver.screen.contains("Backlog, TRAC"))
  }

  @Test("A narrow screen keeps the definition sorted by")
  func narrow() {
    var driver = driver(80, 24)
    driver.press(.letter("7"))
    for _ in 0..<4 { driver.press(.letter("s")) }
    #expect(driver.screen.contains("Administratively"))
  }
}

extension Driver {
  /// The screen as text.
  fileprivate var screen: String { frame().plainText }
}
