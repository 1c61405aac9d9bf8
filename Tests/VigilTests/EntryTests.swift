import CaseModel
import CaseStore
import TerminalTestSupport
import Testing

@Suite("Facts are entered through the program")
struct EntryTests {
  @Test("A hearing that is added stands in the hearings pane until it is undone")
  func hearing() async throws {
    let clinic = try Clinic()
    let program = try await clinic.dashboard(ScreenSize(120, 36), ["USER": "sam"])
    try await program.press("2", "Down", "a", "Enter")
    try await program.type("+1d")
    try await program.press("Tab")
    try await program.type("7:45 am")
    try await program.press("Ctrl-S")
    #expect(program.screen.plainText.contains("Added Hearing: 2026-11-25, 07:45"))
    try await program.waitText("2026-11-25  07:45")
    let event = try #require(try clinic.lastEvent())
    #expect(event.who == "sam")
    #expect(event.source == "dashboard")
    try await program.press("u", "y")
    #expect(program.screen.plainText.contains("Undid event \(event.id)"))
    #expect(!program.screen.plainText.contains("2026-11-25  07:45"))
    #expect(try clinic.lastEvent()?.supersedes == event.id)
    try program.send("q", keys: 1)
    #expect(try await program.waitExit() == .exited(0))
    #expect(program.screen.unexpected == [])
  }
}

extension Clinic {
  /// The event entered last; what was only noticed because of it is left out.
  fileprivate func lastEvent() throws -> CaseEvent? {
    let reader = try Docket.open(at: docket).reader()
    var last: CaseEvent?
    var id: Int64 = 1
    while let event = try reader.event(id) {
      if event.kind != .noticed { last = event }
      id += 1
    }
    return last
  }

  @Test("A court told later begins the proceeding, as one told at first does")
  func courtLater() throws {
    let clinic = try Clinic([])
    let first = try clinic.run("add", "client", "name=DOE Jan", "nationality=CH")
    #expect(first.status == 0)
    #expect(try clinic.run("show", "1").output.contains("No proceeding"))
    #expect(try clinic.run("correct", "1", "client", "court=NYC").status == 0)
    let page = try clinic.run("show", "1").output
    #expect(page.contains("Pending") && page.contains("NYC New York NY"))
  }
}
