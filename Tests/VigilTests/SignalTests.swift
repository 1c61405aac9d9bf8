import Foundation
import TerminalTestSupport
import Testing

/// The private modes of a terminal nobody draws on: it wraps, and shows its cursor.
private let plainModes: Set<Int> = [7, 25]

@Suite("The program shares its terminal with the shell")
struct SignalTests {
  @Test(
    "q gives the terminal back as it was, and so does a request to end",
    arguments: [0, SIGTERM],
  )
  func end(signal: Int32) async throws {
    let program = try await Clinic().dashboard()
    #expect(program.screen.modes.isSuperset(of: [1049, 2004]))
    try await program.press("2", "m")
    #expect(program.screen.modes.isSuperset(of: [1000, 1006]))
    if signal == 0 { try program.send("q", keys: 1) } else { program.signal(signal) }
    #expect(try await program.waitExit() == .exited(0))
    #expect(program.screen.modes == plainModes)
    #expect(program.screen.plainText.allSatisfy { $0.isWhitespace })
    #expect(program.screen.unexpected == [])
  }

  @Test("A crash gives the terminal back too", arguments: [SIGSEGV, SIGABRT])
  func crash(signal: Int32) async throws {
    let program = try await Clinic().dashboard()
    try await program.press("m")
    program.signal(signal)
    #expect(try await program.waitExit() == .killed(signal))
    #expect(program.screen.modes == plainModes)
  }

  @Test("A shell stops it and lets it go on, and it draws the same screen")
  func stop() async throws {
    let program = try await Clinic().inShell()
    try await program.press("3", "Down")
    let before = program.screen.plainText
    try program.send("\u{1A}", keys: 1)
    try await program.waitText("stopped")
    #expect(program.screen.modes == plainModes)
    let told = program.screen.sequences.count
    try program.send("\n", keys: 0)
    try await program.waitText("0 All")
    try await program.waitReady()
    #expect(program.screen.plainText == before)
    try await program.press("Up", "Down")
    #expect(program.screen.plainText == before)
    let clearings = program.screen.sequences.dropFirst(told)
      .filter { $0.kind == "J" && $0.numbers == [2] }
    #expect(clearings.count == 1)
    #expect(program.screen.modes.isSuperset(of: [1049, 2004]))
    #expect(program.screen.unexpected == [])
  }

  @Test("A terminal that changed its size while the program was stopped is filled")
  func resizeWhileStopped() async throws {
    let program = try await Clinic().inShell()
    try program.send("\u{1A}", keys: 1)
    try await program.waitText("stopped")
    try program.setSize(ScreenSize(120, 36))
    try program.send("\n", keys: 0)
    try await program.waitReady()
    try await program.press("2", "Down")
    #expect(program.screen.plainText.contains("Hearings per day"))
    #expect(program.screen.rows.count == 36)
    #expect(program.screen.plainText.contains("▶"))
  }

  @Test("However often the size changes, the screen is right in the end")
  func resize() async throws {
    let program = try await Clinic().dashboard()
    try await program.press("2", "Down")
    for (columns, rows) in [(120, 36), (40, 10), (20, 5), (80, 24)] {
      try await program.resize(to: ScreenSize(columns, rows))
      #expect(!program.screen.plainText.contains("╳"))
    }
    try expectGolden(program.screen.plainText + "\n", named: "hearings-80x24")
    #expect(program.screen.unexpected == [])
  }

  @Test("A terminal that takes nothing more does not keep the program from ending")
  func stuck() async throws {
    let program = try await Clinic().dashboard(ScreenSize(200, 50))
    try await program.press("2")
    try await program.fill(with: "Ctrl-L")
    program.signal(SIGTERM)
    #expect(try await program.waitExitUnread() == .exited(0))
  }

  @Test("A terminal that was stuck shows the last screen, and none of those before it twice")
  func behind() async throws {
    let program = try await Clinic().dashboard(ScreenSize(200, 50))
    try await program.press("2")
    try await program.fill(with: "Ctrl-L")
    let before = program.received.count
    for _ in 0..<50 { try await program.pressUnread("Down", "Up", "Ctrl-L") }
    try await program.press("3", "Down")
    #expect(program.screen.plainText.contains("Removal orders"))
    #expect(program.received.count - before < 200_000)
    #expect(program.screen.unexpected == [])
  }

  @Test("A line that drops ends the program, and how it was left is there the next time")
  func dropped() async throws {
    let clinic = try Clinic()
    let program = try await clinic.dashboard()
    try await program.press("3", "/")
    try await program.type("order:final\r")
    program.closeTerminal()
    #expect(try await program.waitExitUnread() == .exited(0))
    let again = try await clinic.dashboard()
    #expect(again.screen.plainText.contains("Filter  order:final"))
  }

  @Test("The mouse is the terminal's own until asked for")
  func mouse() async throws {
    let program = try await Clinic().dashboard()
    #expect(program.screen.modes.isDisjoint(with: [1000, 1006]))
    try await program.press("m")
    #expect(program.screen.modes.isSuperset(of: [1000, 1006]))
    try await program.press("m")
    #expect(program.screen.modes.isDisjoint(with: [1000, 1006]))
  }
}

extension Clinic {
  /// Opens the dashboard from a shell that says so when it stops, and lets it go on at a return.
  fileprivate func inShell() async throws -> PtyProcess {
    let script = "set -m; '\(Clinic.program)' open; echo stopped; read line; fg >/dev/null"
    let process = try PtyProcess(
      "/bin/sh",
      ["-c", script],
      environment: environment(),
      size: ScreenSize(80, 24),
      surroundings: self,
    )
    try await process.waitReady()
    return process
  }
}
