import CaseModel
import TerminalKit
import Testing
import TextLayout

@testable import Dashboard

@Suite("One column of a list")
struct ColumnTests {
  private func driver(_ columns: Int = 80) -> Driver {
    var session = SessionState()
    session.pane = .cases
    return Driver(CellSize(columns: columns, rows: 24), session: session)
  }

  private func copied(_ driver: Driver) -> String? {
    var text: String?
    for case .copy(let copied, _) in driver.effects {
      text = copied.map(\.text).joined(separator: "\n")
    }
    return text
  }

  @Test("A column is chosen by . and , and Y copies the cell; Esc leaves it")
  func cell() {
    var driver = driver()
    driver.press(.letter("."), .letter("."))
    #expect(driver.footer.contains("Column Name"))
    driver.press(.letter("Y"))
    #expect(driver.selected?.contains(copied(driver) ?? "none") == true)
    driver.press(.letter(","), .letter("Y"))
    #expect(copied(driver) == "9000101")
    driver.press(.escape, .letter("Y"))
    #expect(driver.shows("Copy a column"))
  }

  @Test("However wide the columns that stay are, another is seen", arguments: [40, 60, 80])
  func wideColumns(width: Int) {
    let fields = ["id", "name", "court", "nat"].compactMap { CaseField.named($0) }
    for frozen in 0...3 {
      for offset in 0...1 {
        let plan = ColumnPlan(
          fields,
          offset: offset,
          width: width,
          widths: ["id": 60, "name": 60],
          frozen: frozen,
        )
        #expect(plan.columns.count > 1, "\(frozen) stay, \(offset) passed")
        let ends = plan.columns.map { $0.start + $0.width }
        #expect((ends.max() ?? 0) <= width)
      }
    }
  }

  @Test("What is said is read whole on the narrowest screen")
  func longMessage() {
    var driver = Driver(CellSize(columns: 40, rows: 10))
    driver.press(.letter("2"), .letter("x"))
    let words = driver.lines.suffix(3).joined(separator: " ")
    let message = driver.dashboard.message?.text ?? ""
    #expect(message.count > 40)
    for word in message.split(separator: " ") { #expect(words.contains(word), "\(word)") }
  }

  @Test("The chosen column of the marked rows is copied, a line each")
  func markedCells() {
    var driver = driver()
    driver.press(.letter(" "), .letter(" "), .letter("."), .letter("Y"))
    #expect(copied(driver) == "9000101\n9000102")
  }

  @Test("The chosen column comes to the screen, is widened, moved and kept so")
  func shape() {
    var driver = driver()
    for _ in 0..<9 { driver.press(.letter(".")) }
    let title = driver.footer.split(separator: " ")[1].dropLast()
    #expect(driver.lines[3].contains(title))
    driver.press(.letter("+"), .letter("+"))
    let session = driver.dashboard.session
    #expect(session.panes[.cases]?.widths.count == 1)
    driver = self.driver()
    driver.press(.letter("."), .letter("."), .letter(">"))
    #expect(driver.lines[3].hasPrefix("      Case▲  Case is"))
    #expect(driver.dashboard.session.panes[.cases]?.columns?.prefix(3) == ["id", "case", "name"])
    driver.press(.letter("<"))
    #expect(driver.dashboard.session.panes[.cases]?.columns?.prefix(3) == ["id", "name", "case"])
  }

  @Test("Columns up to the chosen one stay while others pass by, also another day")
  func frozen() {
    var driver = driver()
    driver.press(.letter("."), .letter("."), .letter("."), .letter("Q"))
    #expect(driver.dashboard.session.panes[.cases]?.frozen == 3)
    for _ in 0..<6 { driver.press(.right) }
    #expect(driver.lines[3].hasPrefix("‹     Case▲  Name                   Case is"))
    let again = Driver(session: SessionState(text: driver.dashboard.session.text))
    #expect(again.dashboard.session.panes[.cases]?.frozen == 3)
    driver.press(.letter("Q"))
    #expect(driver.dashboard.session.panes[.cases] == nil)
  }

  @Test("A comma adds a field to the order, turns it round, and takes it out")
  func severalKeys() {
    var driver = driver(120)
    let sort = { driver.dashboard.session.panes[.cases]?.sort }
    driver.press(.letter("s"), .down, .down, .letter(","), .down, .letter(","), .escape)
    let two = driver.dashboard.session.panes[.cases]?.sort?.split(separator: ",").count
    #expect(two == 3)
    #expect(driver.lines[3].contains("2") && driver.lines[3].contains("3"))
    driver.press(.letter("s"), .down, .down, .letter(","), .escape)
    #expect(sort()?.contains(",-") == true)
    driver.press(.letter("s"), .down, .down, .letter(","), .down, .letter(","), .letter(","))
    #expect(sort() == nil)
  }
}
