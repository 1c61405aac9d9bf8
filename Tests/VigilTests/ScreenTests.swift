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
    Stop(name: "case", keys: ["4", "End", "Enter"]),
    Stop(name: "filtered", keys: ["Esc", "2", "/"], text: "rep:no\r"),
    Stop(name: "complaint", keys: ["/", "Ctrl-U"], text: "rep:no attny:tran"),
  ]
}

@Suite("The program draws its screens on a terminal")
struct ScreenTests {
  @Test("The screens somebody sees first")
  func screens() async throws {
    let size = ScreenSize(80, 24)
    let program = try await Clinic().dashboard(size)
    for stop in Stop.all {
      try await program.press(stop.keys)
      if !stop.text.isEmpty { try await program.type(stop.text) }
      try expectGolden(program.screen.plainText + "\n", named: "\(stop.name)-\(size)")
    }
    #expect(program.screen.unexpected == [])
  }
}
