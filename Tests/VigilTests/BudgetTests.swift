import TerminalTestSupport
import Testing

@Suite("The program sends little over the line")
struct BudgetTests {
  @Test("A row, a page and a pane cost what they change")
  func changes() async throws {
    let program = try await Clinic().dashboard(ScreenSize(200, 50))
    try await program.press("2", "Down")
    // The selected case is told beside the list, and that text is most of what a row costs.
    #expect(try await program.cost("Down") <= 2_000)
    #expect(try await program.cost("PgDn") <= 8_000)
    let pane = try await program.cost("3")
    #expect(pane <= 8_000)
  }

  @Test("Reading the docket again costs one line that says so, and then nothing")
  func refresh() async throws {
    let program = try await Clinic().dashboard(ScreenSize(200, 50))
    try await program.press("2")
    #expect(try await program.cost("r") <= 150)
    #expect(try await program.cost("r") == 0)
  }

  @Test("Where little is told of a case, the selection costs hardly more than its two rows")
  func selection() async throws {
    let program = try await Clinic().dashboard(ScreenSize(200, 12))
    try await program.press("2", "Down")
    #expect(try await program.cost("Down") <= 500)
  }
}

extension PtyProcess {
  /// The bytes drawn after a key.
  fileprivate func cost(_ key: String) async throws -> Int {
    let before = drawnBytes
    try await press(key)
    return drawnBytes - before
  }
}
