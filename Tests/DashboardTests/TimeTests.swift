import CaseModel
import TerminalKit
import Testing
import TextLayout

@testable import Dashboard

@Suite("Time is told to the dashboard, and does what it has to")
struct TimeTests {
  private let start: Int64 = 1_795_536_000  // 2026-11-24, 16:00 UTC

  private func driver(_ conduct: Conduct, _ pane: PaneKey = .hearings) -> Driver {
    var session = SessionState()
    session.pane = pane
    var driver = Driver(CellSize(columns: 120, rows: 36), session: session, conduct: conduct)
    driver.tell(start)
    driver.settle()
    return driver
  }

  @Test("Without a key for a while everything is hidden, and y alone shows it again")
  func lock() throws {
    var driver = driver(Conduct(lockAfter: 900))
    driver.press(.letter("2"), .down)
    let before = driver.lines
    driver.tell(start + 899)
    #expect(driver.lines == before)
    driver.tell(start + 900)
    try expectGolden(driver.frame(), "locked")
    for key: Key in [.letter("q"), .enter, .escape, .letter("2"), .paste("y"), .letter("/")] {
      driver.press(key)
      #expect(driver.lines.joined().contains("Hidden"))
    }
    driver.press(.letter("y"))
    #expect(driver.lines == before)
    driver.tell(start + 1799)
    #expect(driver.lines == before)
  }

  @Test("A key puts the hiding off, and what happens while hidden is there afterwards")
  func lockIsPutOff() {
    var driver = driver(Conduct(lockAfter: 60))
    driver.tell(start + 59)
    driver.press(.down)
    driver.tell(start + 118)
    #expect(!driver.lines.joined().contains("Hidden"))
    driver.tell(start + 119)
    driver.docket.change { $0.removeFirst() }
    driver.send(.docketChanged)
    driver.settle()
    #expect(driver.lines.joined().contains("Hidden"))
    driver.press(.letter("y"))
    #expect(driver.footer.contains("of \(driver.docket.histories.count) cases"))
  }

  @Test("Nothing is waited for where no time is told or nothing depends on it")
  func alarms() {
    #expect(driver(Conduct()).dashboard.tickAfter == nil)
    #expect(driver(Conduct(lockAfter: 900)).dashboard.tickAfter == .seconds(900))
    #expect(driver(Conduct(isReadOnly: true)).dashboard.tickAfter == .seconds(60))
    let rotation = Conduct.Rotation(panes: [.hearings, .orders], seconds: 20)
    #expect(driver(Conduct(rotation: rotation)).dashboard.tickAfter == .seconds(20))
  }

  @Test("Panes are shown in turn; a key holds the one that is open")
  func rotation() {
    let rotation = Conduct.Rotation(panes: [.hearings, .clocks], seconds: 20)
    var driver = driver(Conduct(isReadOnly: true, rotation: rotation))
    var panes: [PaneKey] = []
    for step: Int64 in [19, 20, 39, 40] {
      driver.tell(start + step)
      panes.append(driver.dashboard.session.pane)
    }
    #expect(panes == [.hearings, .clocks, .clocks, .hearings])
    driver.tell(start + 55)
    driver.press(.enter)
    driver.tell(start + 74)
    #expect(driver.lines[2].hasPrefix(" Hearings › Case"))
    driver.tell(start + 75)
    #expect(driver.dashboard.session.pane == .clocks)
  }
}

@Suite("A dashboard that only looks")
struct ReadOnlyTests {
  private func driver(_ size: CellSize) -> Driver {
    var session = SessionState()
    session.pane = .hearings
    var driver = Driver(size, session: session, conduct: Conduct(isReadOnly: true))
    driver.tell(1_795_536_000)
    driver.settle()
    return driver
  }

  @Test(
    "says so on every screen, with the time and the last change",
    arguments: [CellSize(columns: 120, rows: 36)],
  )
  func screen(size: CellSize) throws {
    var driver = driver(size)
    driver.send(.docketChanged)
    driver.tell(1_795_536_000 + 245)
    try expectGolden(driver.frame(), "monitor-\(size.columns)x\(size.rows)")
  }

  @Test("has no key that enters, copies or leads to a shell, and help and footer agree")
  func keys() {
    let refused: [Command] = [.add, .correct, .undo, .withdraw, .save, .copy, .suspend]
    let bindings = Keymap.standard.readOnly.bindings
    #expect(bindings.allSatisfy { !refused.contains($0.command) })
    var driver = driver(CellSize(columns: 80, rows: 24))
    for key: Key in [
      .letter("a"), .letter("u"), .letter("y"), .control("z"), .enter, .letter("e"), .letter("a"),
      .letter("u"), .letter("L"), .letter("u"), .enter, .letter("x"), .escape,
    ] {
      driver.press(key)
    }
    #expect(driver.docket.events.isEmpty)
    #expect(driver.effects.allSatisfy { if case .theme = $0 { true } else { false } })
    let help = HelpLines.all(width: 100, keymap: Keymap.standard.readOnly)
      .map { $0.pieces.map(\.text.text).joined() }
    #expect(help.allSatisfy { !$0.contains("Add a client") && !$0.contains("Copy the case") })
    #expect(help.contains { $0.contains("Filter the list") })
  }
}
