import TerminalTestSupport
import Testing

/// One screen on the way through the dashboard: its name, and what leads there from the last.
private struct Stop {
  let name: String
  var keys: [String] = []
  var text = ""

  static let all = [
    Stop(name: "overview", keys: ["1"]),
    Stop(name: "hearings", keys: ["2", "Down"]),
    Stop(name: "orders", keys: ["3", "Down"]),
    Stop(name: "repatriation", keys: ["4", "Down", "Down", "Down", "Down", "Down"]),
    Stop(name: "cases", keys: ["0", "PgDn"]),
    Stop(name: "case", keys: ["4", "End", "Enter"]),
    Stop(name: "reasons", keys: ["Tab"]),
    Stop(name: "help", keys: ["Esc", "2", "?"]),
    Stop(name: "sort", keys: ["Esc", "s", "Down"]),
    Stop(name: "columns", keys: ["Esc", "c", "Down"]),
    Stop(name: "filtered", keys: ["Esc", "/"], text: "rep:no\r"),
    Stop(name: "complaint", keys: ["/", "Ctrl-U"], text: "rep:no attny:tran"),
    Stop(name: "nothing", keys: ["Ctrl-U"], text: "nat:AB\r"),
  ]
}

@Suite("The program draws its screens on a terminal")
struct ScreenTests {
  @Test("Every screen, at both sizes", arguments: [ScreenSize(80, 24), ScreenSize(120, 36)])
  func screens(size: ScreenSize) async throws {
    let program = try await Clinic().dashboard(size)
    for stop in Stop.all {
      try await program.press(stop.keys)
      if !stop.text.isEmpty { try await program.type(stop.text) }
      try expectGolden(program.screen.plainText + "\n", named: "\(stop.name)-\(size)")
    }
    #expect(program.screen.unexpected == [])
  }
}
