import Foundation
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

  @Test("A picture is drawn in the theme and with the keys of the settings")
  func settings() throws {
    let clinic = try Clinic()
    let folder = clinic.folder.appending(path: ".config/vigil")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let picture = { try clinic.run("screen", "--svg", "--keys", "2", "x").output }
    let dark = try picture()
    try Data("theme = light\n".utf8).write(to: folder.appending(path: "config"))
    let light = try picture()
    #expect(light.hasPrefix("<svg") && light != dark)
    try Data("key help = x\n".utf8).write(to: folder.appending(path: "config"))
    #expect(try clinic.run("screen", "--keys", "2", "x").output.contains("Keys here: Lists"))
  }
}
