import CaseModel
import Dashboard
import TerminalKit
import Testing
import TextLayout

@Suite("A team on the screen")
struct TeamViewTests {
  private func opened() -> (driver: Driver, id: Int64) {
    var driver = Driver(CellSize(columns: 120, rows: 36))
    driver.press(.letter("4"), .end)
    return (driver, driver.selectedID ?? 0)
  }

  private func said(_ driver: Driver) -> [Int64?] {
    driver.effects.compactMap { if case .looking(let id) = $0 { .some(id) } else { nil } }
  }

  @Test("How the docket stands is on the second line; a fault is told once, in full")
  func standing() {
    var driver = opened().driver
    #expect(!driver.lines.contains { $0.contains("team") })
    driver.send(.team(TeamView(words: ["team: in step"])))
    #expect(driver.lines[1].contains("team: in step   as of"))
    let fault = TeamView(
      words: ["team: the server cannot write, 3 wait", "team!, 3 wait"],
      fault: "the team's server refused: its disk is full",
    )
    driver.send(.team(fault))
    #expect(driver.lines[1].contains("team: the server cannot write, 3 wait   as of"))
    #expect(driver.lines.contains { $0.contains("its disk is full") })
    driver.press(.up)
    driver.send(.team(fault))
    #expect(!driver.lines.contains { $0.contains("its disk is full") })
    driver.send(.team(TeamView(words: ["team: in step"])))
    #expect(driver.lines.contains { $0.contains("in step with the team again") })
    driver.size = CellSize(columns: 60, rows: 24)
    driver.send(.team(fault))
    #expect(driver.lines[1].contains("team!, 3 wait"))
  }

  @Test("Who else has a case open is marked in the list, and told beside it and in the case")
  func presence() throws {
    let (start, id) = opened()
    var driver = start
    driver.send(.team(TeamView(words: [], open: [id: ["bo on laptop", "cy on desk"]])))
    #expect(driver.selected?.hasPrefix("▶@") == true)
    #expect(driver.lines.contains { $0.contains("open: bo on laptop, cy on desk") })
    driver.press(.enter)
    let line = try #require(driver.lines.first { $0.contains("Also open") })
    #expect(line.contains("bo on laptop, cy on desk"))
    driver.send(.team(TeamView(words: [])))
    #expect(!driver.lines.contains { $0.contains("Also open") })
    driver.press(.escape)
    #expect(driver.selected?.hasPrefix("▶@") == false)
  }

  @Test("The team is told which case is open, once, and when it is closed; alone nobody is")
  func looking() {
    let (start, id) = opened()
    var driver = start
    driver.press(.enter, .escape)
    #expect(said(driver).isEmpty)
    driver.send(.team(TeamView(words: [])))
    driver.press(.enter, .down, .down)
    #expect(said(driver) == [id])
    driver.press(.escape)
    #expect(said(driver) == [id, nil])
  }
}
