import Foundation
import TerminalTestSupport
import Testing

@Suite("A program runs in a terminal of its own")
struct PtyProcessTests {
  private func shell(_ script: String, _ environment: [String: String] = [:]) throws -> PtyProcess {
    try PtyProcess("/bin/sh", ["-c", script], environment: environment, size: ScreenSize(40, 5))
  }

  @Test("It has the size, the terminal and exactly the environment it is given")
  func surroundings() async throws {
    let child = try shell(
      "stty size </dev/tty; /usr/bin/env",
      ["PATH": "/usr/bin:/bin", "A": "1"],
    )
    #expect(try await child.waitExit() == .exited(0))
    let lines = child.transcript.split(whereSeparator: \.isNewline).map(String.init)
    #expect(lines.first == "5 40")
    #expect(Set(lines.dropFirst()).isSuperset(of: ["A=1", "PATH=/usr/bin:/bin"]))
    #expect(!lines.contains { $0.hasPrefix("HOME=") })
  }

  @Test("Its end is told: by itself, by a signal, or that it does not start")
  func endings() async throws {
    #expect(try await shell("exit 3").waitExit() == .exited(3))
    let waiting = try shell("read line")
    waiting.signal(SIGKILL)
    #expect(try await waiting.waitExit() == .killed(SIGKILL))
    #expect(throws: TestFailure.self) {
      try PtyProcess("/nowhere/at/all", environment: [:], size: ScreenSize(9, 9))
    }
  }

  @Test("Keys reach it, and what it says is shown")
  func keys() async throws {
    let child = try shell("read line; echo got $line")
    try child.send("hello\r", keys: 6)
    try await child.waitExit()
    #expect(child.screen.plainText.contains("got hello"))
  }

  @Test("A program that ends is not waited for, and the failure shows its screen")
  func failure() async throws {
    let child = try shell("echo last words")
    let failure = await #expect(throws: TestFailure.self) { try await child.waitReady() }
    #expect(failure?.description.contains("last words") == true)
  }

  @Test("Markers are counted apart from what is drawn")
  func markers() async throws {
    let child = try shell(#"printf 'ab\033]999;ready;0;40x5\007'; read line"#)
    try await child.waitReady()
    #expect(child.drawnBytes == 2)
    #expect(child.screen.foreignCommands == [])
  }

  @Test("A program of the package that was not built is told")
  func missing() {
    #expect(throws: TestFailure.self) { try BuiltProgram.path("no-such-program") }
  }

  @Test("The first line that differs is shown")
  func differences() {
    #expect(firstDifference("a\nb\nc", "a\nx\nc") == "line 2\n  kept:  b\n  found: x")
    #expect(firstDifference("a", "a\nb") == "line 2\n  kept:  (nothing)\n  found: b")
  }
}
