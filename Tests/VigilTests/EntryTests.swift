import CaseModel
import CaseStore
import TerminalTestSupport
import Testing

@Suite("Facts are entered through the program")
struct EntryTests {
  @Test("A hearing that is added stands in the hearings pane until it is undone")
  func hearing() throws {
    let clinic = try Clinic()
    let program = try clinic.dashboard(ScreenSize(120, 36), ["USER": "sam"])
    try program.press("2", "Down", "a", "Enter")
    try program.type("+1d")
    try program.press("Tab")
    try program.type("7:45 am")
    try program.press("Ctrl-S")
    #expect(program.screen.plainText.contains("Added Hearing: 2026-11-25, 07:45"))
    try program.waitText("2026-11-25  07:45")
    let event = try #require(try clinic.lastEvent())
    #expect(event.who == "sam")
    #expect(event.source == "dashboard")
    try program.press("u", "y")
    #expect(program.screen.plainText.contains("Undid event \(event.id)"))
    #expect(!program.screen.plainText.contains("2026-11-25  07:45"))
    #expect(try clinic.lastEvent()?.supersedes == event.id)
    try program.send("q", keys: 1)
    #expect(try program.waitExit() == .exited(0))
    #expect(program.screen.unexpected == [])
  }
}

extension Clinic {
  /// The event appended last.
  fileprivate func lastEvent() throws -> CaseEvent? {
    let reader = try Docket.open(at: docket).reader()
    var last: CaseEvent?
    var id: Int64 = 1
    while let event = try reader.event(id) {
      last = event
      id += 1
    }
    return last
  }
}
