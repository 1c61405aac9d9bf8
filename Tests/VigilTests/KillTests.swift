import CaseIntake
import CaseModel
import CaseSamples
import Foundation
import TerminalTestSupport
import Testing

@Suite("A docket survives whatever becomes of an import")
struct KillTests {
  @Test("Killed at any moment, an import leaves the docket as it was, or is complete")
  func kill() throws {
    let imports = try Imports()
    let steps = try imports.run().steps
    var random = SeededNumbers(state: 20_261_124)
    var counts: [String] = []
    for _ in 0..<20 {
      try imports.restore()
      let step = Int.random(in: 0...steps, using: &random)
      _ = try imports.run(killedAfter: step, pause: Int32.random(in: 0...4, using: &random))
      counts.append(try imports.soundCount())
    }
    #expect(Set(counts).isSubset(of: [imports.before, imports.after]), "\(counts)")
    #expect(counts.contains(imports.before))
    try imports.restore()
    #expect(try imports.run().status == 0)
    #expect(try imports.soundCount() == imports.after)
    #expect(try imports.leftovers() == [])
  }
}

/// Numbers that are the same in every run.
private struct SeededNumbers: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return state ^ (state >> 29)
  }
}

/// A public docket of one release, and a second release to load into it.
private final class Imports {
  let before = "40\n"
  let after = "200\n"
  private let clinic: Clinic
  private var docket: String { clinic.path("public.vigil") }
  private var kept: String { clinic.path("kept.vigil") }

  init() throws {
    clinic = try Clinic([])
    try SampleRelease(cases: 40, seed: 1, asOf: today - 30).write(to: clinic.path("first"))
    try SampleRelease(cases: 200, seed: 2, asOf: today).write(to: clinic.path("second"))
    _ = try clinic.run("import", "eoir", clinic.path("first"), "--docket", docket)
    try FileManager.default.copyItem(atPath: docket, toPath: kept)
  }

  func restore() throws {
    for end in ["", "-wal", "-shm"] { try? FileManager.default.removeItem(atPath: docket + end) }
    try FileManager.default.copyItem(atPath: kept, toPath: docket)
  }

  /// Imports the second release and counts the steps it tells of; after some it is killed, once
  /// nothing more was told for a moment.
  func run(killedAfter last: Int = .max, pause: Int32 = 0) throws -> (status: Int32, steps: Int) {
    let process = clinic.process(["import", "eoir", clinic.path("second"), "--docket", docket])
    process.environment?.merge(Clinic.uncounted) { $1 }
    let told = Pipe()
    process.standardOutput = FileHandle.nullDevice
    process.standardError = told
    try process.run()
    let file = told.fileHandleForReading
    var steps = 0
    while steps < last, case let data = file.availableData, !data.isEmpty {
      steps += data.count { $0 == 0x0A }
    }
    var waiting = pollfd(fd: file.fileDescriptor, events: Int16(POLLIN), revents: 0)
    if last < .max {
      poll(&waiting, 1, pause)
      if process.isRunning { Foundation.kill(process.processIdentifier, SIGKILL) }
    }
    process.waitUntilExit()
    return (process.terminationStatus, steps)
  }

  /// The number of cases in the docket, once it is known to be sound.
  func soundCount() throws -> String {
    let check = try clinic.run("check", "--docket", docket)
    guard check.status == 0 else { throw TestFailure(check.output + check.errors) }
    return try clinic.run("find", "--count", "--docket", docket).output
  }

  /// What imports left beside the docket, other than their lock.
  func leftovers() throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: clinic.folder.path)
      .filter { $0.hasPrefix(".public.vigil") && !$0.hasSuffix(".lock") }
  }
}
