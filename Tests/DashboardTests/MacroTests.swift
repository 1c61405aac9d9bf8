import CaseModel
import TerminalKit
import Testing

@testable import Dashboard

@Suite("Keys that are recorded and pressed again")
struct MacroTests {
  @Test("What was recorded is pressed again on another pane, and is shown while it is recorded")
  func again() {
    var driver = Driver(CellSize(columns: 120, rows: 36))
    driver.press(.letter("2"), .letter("("))
    #expect(driver.lines[1].contains("recording 0 keys, ( ends"))
    driver.press(.letter("/"))
    driver.type("rep:no")
    driver.press(.enter, .letter("j"), .letter("("))
    #expect(!driver.lines[1].contains("recording"))
    #expect(driver.footer.contains("9 keys recorded"))
    driver.press(.letter("0"), .letter("@"))
    #expect(driver.dashboard.session.panes[.cases]?.filter == "rep:no")
    #expect(driver.dashboard.lists[.cases]?.selectedIndex == 1)
  }

  @Test("Nothing recorded is said, and so is that a recording goes on")
  func nothing() {
    var driver = Driver()
    driver.press(.letter("@"))
    #expect(driver.footer.contains("No keys are recorded; ( begins"))
    driver.press(.letter("("), .letter("@"))
    #expect(driver.footer.contains("( ends it"))
  }

  @Test(
    "A recording stops before a key that would write, whichever way, which is left to the user",
    arguments: [("jd", "d"), (":finish\n", "Enter"), ("jTseen\n", "Enter")],
  )
  func writing(typed: String, stops: String) throws {
    var docket = FakeDocket()
    docket.queues = .filled()
    var driver = Driver(CellSize(columns: 120, rows: 36), docket: docket)
    driver.press(.letter("5"), .letter("("))
    for letter in typed { driver.press(letter == "\n" ? .enter : .letter(letter)) }
    driver.press(.letter("("))
    let entered = String(describing: driver.docket.queues)
    try #require(entered != String(describing: FakeQueues.filled()))
    driver.press(.letter("@"))
    #expect(String(describing: driver.docket.queues) == entered)
    #expect(driver.footer.contains("Stopped before \(stops), which would write"))
  }

  @Test("The next key waits for what the one before asked for")
  func waiting() {
    var driver = Driver()
    driver.press(.letter("2"), .letter("("), .letter("3"), .letter("j"), .letter("("))
    driver.press(.letter("2"))
    driver.isHeldBack = true
    driver.send(.docketChanged)
    driver.send(.terminal(.key(.letter("@"))))
    #expect(driver.dashboard.session.pane == .hearings)
    driver.isHeldBack = false
    driver.answerAll()
    driver.settle()
    #expect(driver.dashboard.session.pane == .orders)
    #expect(!driver.dashboard.macro.isPlaying)
  }
}
