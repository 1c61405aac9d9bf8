import Foundation
import TerminalTestSupport
import Testing

@Suite("The long trials, in short")
struct TrialTests {
  private func run(_ script: String, _ count: Int?) throws -> (status: Int32, said: String) {
    let clinic = try Clinic([])
    let process = Process()
    process.executableURL = OtherTool.scripts.appending(path: script)
    process.arguments = (count.map { ["\($0)"] } ?? []) + [Clinic.program]
    process.environment = clinic.environment()
    let path = clinic.path("said")
    try Data().write(to: URL(filePath: path))
    process.standardOutput = FileHandle(forWritingAtPath: path)
    process.standardError = process.standardOutput
    try process.run()
    process.waitUntilExit()
    return (process.terminationStatus, try String(contentsOfFile: path, encoding: .utf8))
  }

  @Test(
    "Kills, bit flips and looks under a wrong clock: Scripts/kills, bit-flips and looks",
    arguments: [("kills", 9), ("bit-flips", 6), ("looks", 12)],
  )
  func trial(script: String, count: Int) throws {
    let (status, said) = try run(script, count)
    #expect(status == 0, "\(said)")
    #expect(said.contains("\(count) "), "\(said)")
  }

  @Test(
    "A full disk: Scripts/full-disk",
    .enabled(if: TrialTests.canMount, "left out: no disk can be mounted here"),
  )
  func fullDisk() throws {
    let (status, said) = try run("full-disk", nil)
    #expect(status == 0, "\(said)")
    #expect(said.contains("commands on a full disk, 0 faults"))
  }

  /// Whether a disk in memory can be mounted in a name space of its own.
  private static let canMount: Bool = {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/unshare")
    process.arguments = [
      "--map-root-user", "--mount", "mount", "-t", "tmpfs", "-o", "size=1m", "tmpfs", "/mnt",
    ]
    process.standardError = FileHandle.nullDevice
    guard (try? process.run()) != nil else { return false }
    process.waitUntilExit()
    return process.terminationStatus == 0
  }()
}
