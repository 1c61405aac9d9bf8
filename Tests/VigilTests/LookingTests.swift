import Foundation
import TerminalTestSupport
import Testing

@Suite("Commands that read change nothing")
struct LookingTests {
  /// Every command that only looks.
  static let commands: [[String]] = [
    ["find", "--count"], ["find", "hearing<30d", "--json"], ["show", "9000101", "--explain"],
    ["report", "hearings"], ["report", "orders", "--format", "csv"], ["report", "clocks"],
    ["report", "repatriation", "--by", "nationality"], ["check"], ["check", "--json"],
    ["check", "--defects"], ["log", "9000101"], ["tail"], ["queue"], ["queue", "clocks"],
    ["queue", "custody", "--json"], ["calendar"], ["screen"], ["screen", "--keys", "4", "Enter"],
    ["today"], ["erase", "--list"], ["answer"], ["correct", "9000101"], ["codes", "court"],
  ]

  /// The bytes of the docket, once nothing waits beside it to be folded in.
  private func bytes(_ clinic: Clinic) throws -> Data {
    let attributes = try? FileManager.default.attributesOfItem(atPath: clinic.docket + "-wal")
    #expect((attributes?[.size] as? Int ?? 0) == 0)
    return try Data(contentsOf: URL(filePath: clinic.docket))
  }

  @Test("A wrong clock harms nothing: the docket keeps every byte", arguments: commands)
  func wrongClock(command: [String]) throws {
    let clinic = try Clinic()
    let before = try bytes(clinic)
    for day in ["1970-01-01", "2026-11-23", "2026-12-08", "2028-01-01"] {
      let process = clinic.process(command)
      process.environment = clinic.environment(["VIGIL_TODAY": day])
      process.standardOutput = FileHandle.nullDevice
      process.standardError = FileHandle.nullDevice
      try process.run()
      process.waitUntilExit()
      #expect([0, 3].contains(process.terminationStatus), "\(command) on \(day)")
    }
    #expect(try bytes(clinic) == before)
  }

  @Test("A docket that may only be read, in such a folder, is read by all of them")
  func readOnly() throws {
    let clinic = try Clinic()
    _ = try bytes(clinic)
    let nobody = 65_534
    for (path, mode) in [(clinic.docket, 0o400), (clinic.folder.path, 0o500)] {
      chmod(path, mode_t(mode))
      if geteuid() == 0 { chown(path, uid_t(nobody), gid_t(nobody)) }
    }
    defer { chmod(clinic.folder.path, 0o700) }
    let before = try FileManager.default.contentsOfDirectory(atPath: clinic.folder.path)
    for command in LookingTests.commands {
      let process = clinic.process(command)
      if geteuid() == 0 {
        let asNobody = ["--reuid=\(nobody)", "--regid=\(nobody)", "--clear-groups"]
        process.executableURL = URL(filePath: "/usr/bin/setpriv")
        process.arguments = asNobody + [Clinic.program] + command
      }
      let errors = Pipe()
      process.standardOutput = FileHandle.nullDevice
      process.standardError = errors
      try process.run()
      process.waitUntilExit()
      let said = String(decoding: errors.fileHandleForReading.availableData, as: UTF8.self)
      #expect([0, 3].contains(process.terminationStatus), "\(command): \(said)")
    }
    let after = try FileManager.default.contentsOfDirectory(atPath: clinic.folder.path)
    #expect(Set(after) == Set(before))
  }
}
