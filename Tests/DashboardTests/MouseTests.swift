import CaseModel
import TerminalKit
import Testing

@testable import Dashboard

@Suite("What a press of the mouse does")
struct MouseTests {
  private func press(_ driver: inout Driver, _ column: Int, _ row: Int) {
    driver.press(.mouse(MouseEvent(.press, at: CellPosition(column: column, row: row))))
  }

  /// The place of the first line that holds a text, and of the text in it.
  private func place(_ text: String, in driver: Driver) throws -> (column: Int, row: Int) {
    let row = try #require(driver.lines.firstIndex { $0.contains(text) }, "\(text)")
    let line = driver.lines[row]
    let start = try #require(line.firstRange(of: text)).lowerBound
    return (line.distance(from: line.startIndex, to: start), row)
  }

  @Test("A press selects a row, a second opens it, and a press on a tab opens its pane")
  func mouse() {
    var driver = Driver()
    driver.press(.letter("m"), .letter("2"))
    driver.press(.mouse(MouseEvent(.press, at: CellPosition(column: 5, row: 8))))
    #expect(driver.lines[8].hasPrefix("▶"))
    driver.press(.mouse(MouseEvent(.press, at: CellPosition(column: 5, row: 8))))
    #expect(driver.lines[2].hasPrefix(" Hearings › Case"))
    driver.press(.mouse(MouseEvent(.press, at: CellPosition(column: 76, row: 0))))
    #expect(driver.dashboard.session.pane == .cases)
  }

  @Test("A press on a value beside the list takes it into the filter, and out again")
  func mouseInFacets() throws {
    var driver = Driver(CellSize(columns: 120, rows: 36))
    driver.press(.letter("m"), .letter("3"), .letter("f"))
    let row = try #require(driver.lines.lastIndex { $0.contains("│") && $0.contains("█") })
    press(&driver, 100, row)
    let filter = driver.dashboard.session.panes[.orders]?.filter
    #expect(filter?.isEmpty == false)
    let pointed = try #require(driver.lines.firstIndex { $0.dropFirst(60).contains("▶") })
    press(&driver, 100, pointed)
    #expect(driver.dashboard.session.panes[.orders]?.filter == nil)
  }

  @Test("A press on a year or on a stage of a chart takes it into the filter, and out again")
  func mouseOnCharts() throws {
    var driver = Driver(CellSize(columns: 120, rows: 36))
    driver.press(.letter("m"), .letter("3"))
    let years = try #require(driver.lines.firstIndex { $0.contains(" FY2") })
    press(&driver, 2, years)
    let filter = try #require(driver.dashboard.session.panes[.orders]?.filter)
    #expect(filter.hasPrefix("ordered:FY20"))
    press(&driver, 2, years)
    #expect(driver.dashboard.session.panes[.orders]?.filter == nil)
    driver.press(.letter("4"))
    let stage = try #require(driver.lines.firstIndex { $0.contains("At consulate") })
    press(&driver, 3, stage)
    #expect(driver.dashboard.session.panes[.repatriation]?.filter == "stage:\"At consulate\"")
  }

  @Test("A press on a menu's line chooses it, and again does it; on a day of the chart, goes there")
  func mouseElsewhere() throws {
    var driver = Driver(CellSize(columns: 120, rows: 36))
    driver.press(.letter("m"), .letter("2"), .letter("s"))
    let name = try #require(driver.lines.firstIndex { $0.hasSuffix("name  │") })
    press(&driver, 90, name)
    press(&driver, 90, name)
    #expect(driver.dashboard.session.panes[.hearings]?.sort?.hasPrefix("name") == true)
    let bars = try #require(driver.lines.firstIndex { $0.contains("█") })
    let column = driver.lines[bars]
      .distance(
        from: driver.lines[bars].startIndex,
        to: driver.lines[bars].lastIndex(of: "█") ?? driver.lines[bars].startIndex,
      )
    press(&driver, column, bars)
    #expect(driver.selected?.dropFirst(2).hasPrefix("2026-") == true)
    driver.press(.letter("8"))
    press(&driver, 10, 8)
    #expect(driver.lines[8].hasPrefix("▶") && driver.dashboard.context == .world)
    driver.press(.letter(":"))
    press(&driver, 40, 6)
    press(&driver, 40, 6)
    #expect(driver.dashboard.context != .palette)
  }

  @Test("Outside a menu a press does nothing")
  func outside() {
    var driver = Driver(CellSize(columns: 120, rows: 36))
    driver.press(.letter("m"), .letter("2"), .letter("s"))
    let before = driver.lines
    press(&driver, 10, 12)
    #expect(driver.lines == before)
    #expect(driver.dashboard.context == .sortMenu)
  }

  @Test("In a form a press goes to a field, and on a suggestion takes it")
  func inForm() throws {
    var driver = Driver(CellSize(columns: 120, rows: 36))
    driver.press(.letter("m"), .letter("2"), .letter("a"))
    driver.press(.home, .enter)
    let form = try #require(driver.dashboard.form)
    let field = try #require(form.fields.firstIndex { $0.field.key == "nationality" })
    let at = try place(form.fields[field].field.title, in: driver)
    press(&driver, at.column, at.row)
    #expect(driver.dashboard.form?.index == field)
    driver.press(.letter("c"), .letter("h"), .letter("i"))
    let china = try place("China", in: driver)
    press(&driver, china.column, china.row)
    #expect(driver.dashboard.form?.current.text == "CH")
    #expect(driver.dashboard.form?.index == field)
  }

  @Test("In a case a press chooses a reason, and again opens it")
  func inCase() throws {
    var driver = Driver(CellSize(columns: 120, rows: 36))
    driver.press(.letter("m"), .letter("2"), .enter)
    let view = try #require(driver.dashboard.caseView)
    let screen = try #require(driver.dashboard.caseScreen(view))
    let part = screen.part(.reasons, in: driver.dashboard.layout.body)
    let heads = try #require(part.reasons?.heads)
    try #require(heads.count > 1)
    press(&driver, part.area.column + 2, part.area.row + heads[1])
    #expect(driver.dashboard.caseView?.section == .reasons)
    #expect(driver.dashboard.caseView?.selected == 1)
    let before = driver.lines
    press(&driver, part.area.column + 2, part.area.row + heads[1])
    #expect(driver.lines != before)
    #expect(driver.dashboard.caseView?.selected == 1)
  }

  @Test("A question is answered by keys alone")
  func question() throws {
    var driver = Driver(CellSize(columns: 120, rows: 36))
    driver.press(.letter("m"), .letter("2"), .letter("a"), .home, .enter)
    driver.press(.letter("x"), .escape)
    #expect(driver.dashboard.context == .question)
    let yes = try place("y yes", in: driver)
    press(&driver, yes.column, yes.row)
    #expect(driver.dashboard.context == .question)
  }

  @Test("Where the counts have the keys, a press on the list gives them back to it")
  func backToList() throws {
    var driver = Driver(CellSize(columns: 120, rows: 36))
    driver.press(.letter("m"), .letter("3"), .letter("f"))
    #expect(driver.dashboard.context == .facets)
    let rows = driver.dashboard.layout.tableRows
    press(&driver, 5, rows.row + 1)
    #expect(driver.dashboard.context == .list)
    #expect(driver.lines[rows.row + 1].hasPrefix("▶"))
    press(&driver, 5, rows.row + 1)
    #expect(driver.dashboard.context == .caseView)
  }

  @Test("A press on a group of figures chooses it, and again opens its page")
  func figures() throws {
    var driver = Driver(CellSize(columns: 120, rows: 36))
    driver.press(.letter("m"), .letter("7"))
    let row = try #require(driver.frame().cursor).row + 1
    press(&driver, 5, row)
    #expect(driver.dashboard.measured.index == 1)
    press(&driver, 5, row)
    #expect(driver.dashboard.measured.screen == .group)
  }
}
