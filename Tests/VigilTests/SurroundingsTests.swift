import Foundation
import TerminalTestSupport
import Testing

@Suite("The program keeps to what its surroundings can show")
struct SurroundingsTests {
  private static let tour = ["2", "Down", "3", "4", "Enter", "Tab", "Esc", "1", "?"]

  @Test("NO_COLOR: not one colour is asked for")
  func noColour() async throws {
    let program = try await Clinic().dashboard(ScreenSize(80, 24), ["NO_COLOR": "1"])
    try await program.press(SurroundingsTests.tour)
    let looks = program.screen.sequences.filter { $0.kind == "m" }.flatMap(\.numbers)
    // 39 and 49 only take colours away.
    let colours = looks.compactMap(\.self).filter { $0 >= 30 && $0 != 39 && $0 != 49 }
    #expect(colours == [])
    #expect(program.screen.unexpected == [])
  }

  @Test("Without UTF-8 every byte is ASCII")
  func ascii() async throws {
    let program = try await Clinic().dashboard(ScreenSize(80, 24), ["LC_ALL": "C"])
    try await program.press(SurroundingsTests.tour)
    #expect(program.received.allSatisfy { $0 < 0x80 })
    #expect(program.screen.unexpected == [])
    #expect(program.screen.plainText.contains("Help"))
  }

  @Test("Letters of any script can be typed, and a complaint points at its cell")
  func typing() async throws {
    let program = try await Clinic().dashboard()
    try await program.press("2", "/")
    try await program.type("林é x:y")
    #expect(program.screen.plainText.contains(" Filter  林é x:y\n" + "             ↑\n"))
  }

  @Test("A terminal that cannot place its cursor is told so")
  func dumb() async throws {
    let program = try Clinic().terminal(ScreenSize(80, 24), ["TERM": "dumb"])
    #expect(try await program.waitExit() == .exited(1))
    #expect(program.screen.plainText.contains("cannot place its cursor"))
    #expect(program.screen.sequences == [])
  }

  @Test("A view that cannot be kept is said, and not called kept")
  func viewNotKept() async throws {
    let clinic = try Clinic()
    // A folder with something in it, where the file of views would be.
    let folder = clinic.folder.appending(path: ".config/vigil/views/in")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let program = try await clinic.dashboard()
    try await program.press("2", "V")
    try await program.type("mine")
    try await program.press("Enter")
    #expect(program.screen.plainText.contains("Not kept: "))
  }

  @Test("Without a terminal the dashboard says what to use instead")
  func noTerminal() throws {
    let outcome = try Clinic().run("open")
    #expect(outcome.status == 1)
    #expect(outcome.output == "")
    #expect(outcome.errors.contains("not a terminal"))
  }
}
