import CaseIntake
import CaseModel
import CaseSamples
import CaseStore
import Foundation
import TerminalTestSupport
import Testing

@Suite("What another program commits is seen in every open dashboard")
struct LiveTests {
  @Test("A client added elsewhere appears; selection, filter and scroll stay where they were")
  func commit() async throws {
    let clinic = try Clinic()
    let first = try await clinic.dashboard(ScreenSize(120, 36))
    let second = try await clinic.dashboard(ScreenSize(80, 24))
    try await first.press("0", "PgDn", "Down")
    try await second.press("0", "/")
    try await second.type("rep:no\r")
    let selected = first.selectedLine
    let filtered = second.selectedLine
    try clinic.addClient()
    try await first.waitText(" \(Clinic.size + 1) cases")
    try await second.waitText("of \(Clinic.size + 1) cases")
    #expect(first.selectedLine == selected)
    #expect(second.selectedLine == filtered)
    #expect(second.screen.plainText.contains("Filter  rep:no"))
    #expect(first.screen.unexpected == [])
  }

  @Test("A docket removed under an open dashboard is told of and not made again; its copy goes on")
  func removed() async throws {
    let clinic = try Clinic()
    let kept = clinic.path("kept.vigil")
    let program = try await clinic.dashboard(ScreenSize(100, 30))
    try await program.press("0", "a", "Enter")
    try await program.type("+5d")
    try FileManager.default.copyItem(atPath: clinic.docket, toPath: kept)
    try FileManager.default.removeItem(atPath: clinic.docket)
    try await program.press("Ctrl-S")
    try await program.waitText("is gone; was it moved")
    #expect(!FileManager.default.fileExists(atPath: clinic.docket))
    try FileManager.default.moveItem(atPath: kept, toPath: clinic.docket)
    try await program.press("Ctrl-S")
    try await program.waitText(" \(Clinic.size) cases")
    #expect(try clinic.run("log", "9000101").output.contains("hearing:"))
    #expect(try clinic.run("check").status == 0)
  }

  @Test("An import that puts another docket in place of the one that is open is followed")
  func replaced() async throws {
    let clinic = try Clinic([])
    let docket = clinic.path("public.vigil")
    try SampleRelease(cases: 40, seed: 1, asOf: today - 30).write(to: clinic.path("first"))
    try SampleRelease(cases: 90, seed: 2, asOf: today).write(to: clinic.path("second"))
    _ = try clinic.run("import", "eoir", clinic.path("first"), "--docket", docket)
    // A docket that was written to once keeps a log beside it, which makes replacing it harder.
    _ = try? Docket.open(at: docket).add([], who: "test", source: "test")
    let program = try await clinic.dashboard(ScreenSize(120, 36), ["VIGIL_DOCKET": docket])
    try await program.press("0")
    try await program.waitText(" 40 cases")
    let outcome = try clinic.run("import", "eoir", clinic.path("second"), "--docket", docket)
    #expect(outcome.status == 0, "\(outcome.errors)")
    try await program.waitText(" 90 cases")
    try await program.press("Down", "Enter")
    #expect(!program.screen.plainText.contains("could not be read"))
  }
}

extension Clinic {
  /// The clients of the made-up clinic.
  static let size = DemoDocket(seed: 1, today: today).histories.count

  /// Another program adds a client.
  func addClient() throws {
    let outcome = try run("add", "client", "name=AAA Jan", "anumber=A000-100-100")
    #expect(outcome.status == 0, "\(outcome.errors)")
  }
}

extension PtyProcess {
  /// The line of the selected row.
  fileprivate var selectedLine: String? {
    screen.plainText.split(separator: "\n").first { $0.hasPrefix("▶") }.map(String.init)
  }
}
