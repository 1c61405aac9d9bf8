import CaseModel
import CaseStore
import Foundation
import TerminalTestSupport
import Testing

@Suite("Bell and hook")
struct HookTests {
  private func clinic(_ settings: String) throws -> Clinic {
    let clinic = try Clinic()
    let folder = clinic.folder.appending(path: ".config/vigil")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try settings.write(to: folder.appending(path: "config"), atomically: true, encoding: .utf8)
    return clinic
  }

  /// A program of the user's own.
  private func program(_ clinic: Clinic, _ script: String) throws -> String {
    let path = clinic.path("hook")
    try "#!/bin/sh\n\(script)\n".write(toFile: path, atomically: true, encoding: .utf8)
    chmod(path, 0o755)
    return path
  }

  @Test("What arrives rings, and is passed on standard input and nowhere else")
  func arrival() async throws {
    let clinic = try clinic("")
    let told = clinic.path("told")
    let hook = try program(
      clinic,
      "(echo \"$# $*\"; env; cat) > '\(told).new'; mv '\(told).new' '\(told)'",
    )
    try "bell = on\nhook = \(hook)\n"
      .write(
        toFile: clinic.path(".config/vigil/config"),
        atomically: true,
        encoding: .utf8,
      )
    let program = try await clinic.dashboard()
    try clinic.tell(of: "Court calls: room 4")
    try await program.waitText("1 item arrived: Court calls: room 4")
    #expect(program.received.contains(0x07))
    try await program.wait("ran the hook") { _ in FileManager.default.fileExists(atPath: told) }
    let lines = try String(contentsOfFile: told, encoding: .utf8).split(separator: "\n")
    #expect(lines.first == "0 ")
    #expect(lines.dropLast().allSatisfy { !$0.contains("Court calls") })
    #expect(lines.last?.contains("\"title\":\"Court calls: room 4\"") == true)
  }

  @Test("A hook that fails is told of once")
  func failure() async throws {
    let clinic = try clinic("")
    let hook = try program(clinic, "exit 3")
    try "hook = \(hook)\n"
      .write(
        toFile: clinic.path(".config/vigil/config"),
        atomically: true,
        encoding: .utf8,
      )
    let program = try await clinic.dashboard()
    try clinic.tell(of: "Court calls: room 4")
    try await program.waitText("ended with status 3")
  }

  @Test("Without settings nothing rings")
  func off() async throws {
    let clinic = try Clinic()
    let program = try await clinic.dashboard()
    try await program.press("5")
    for _ in 0..<8 where !program.screen.plainText.contains("Decisions and orders, open") {
      try await program.press("Right")
    }
    try clinic.tell(of: "Court calls: room 4")
    try await program.waitText("Court calls: room 4")
    #expect(!program.screen.plainText.contains("arrived"))
  }
}

extension Clinic {
  /// Another program appends a notice about no case.
  func tell(of text: String) throws {
    var notice = CaseNotice(.other, of: 0)
    notice.text = text
    try Docket.open(at: docket)
      .append([notice], who: "test", source: "test", at: Moment(startOf: today))
  }
}
