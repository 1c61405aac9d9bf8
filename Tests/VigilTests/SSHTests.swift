import CaseModel
import CaseStore
import Foundation
import TerminalTestSupport
import Testing

// Debian's openssh-server and openssh-client are what this needs; where they are not installed it
// is left out, and the run says so.
@Suite(
  "Over a real SSH connection",
  .enabled(if: SSHServer.isInstalled, "openssh-server and openssh-client are not installed"),
)
struct SSHTests {
  @Test("A key that may only watch sees what happens; when its line goes, so does the program")
  func monitor() async throws {
    let clinic = try Clinic()
    let command = "'\(Clinic.program)' monitor --docket '\(clinic.docket)' --queue hearings"
    let variables = [
      "LC_ALL": "C.UTF-8", "VIGIL_TODAY": "2026-11-24", "VIGIL_READY_MARKER": "1",
      "HOME": clinic.folder.path,
    ]
    let server = try SSHServer(in: clinic.folder, running: command, environment: variables)
    let visitor = try await server.visit(asking: "touch '\(clinic.path("touched"))'", clinic)
    try await visitor.waitText("Nothing waits here")
    #expect(visitor.screen.plainText.contains("read only"))
    try clinic.tellOfHearing()
    try await visitor.waitText("Hearing moved up 4 days")
    try await visitor.press("i", "Ctrl-Z", "Down")
    #expect(visitor.screen.plainText.contains("new"))
    #expect(!FileManager.default.fileExists(atPath: clinic.path("touched")))
    let programs = clinic.programs
    #expect(programs.count == 1, "\(server.log)")
    visitor.signal(SIGKILL)
    try await waitUntilGone(programs)
  }

  /// Waits until programs have ended: for a second, not counting the time in which other tests had
  /// the processors.
  private func waitUntilGone(_ programs: [String]) async throws {
    for _ in 0..<100 {
      if programs.allSatisfy({ !FileManager.default.fileExists(atPath: "/proc/\($0)/exe") }) {
        return
      }
      try await Task.sleep(for: .milliseconds(10))
    }
    Issue.record("still there: \(programs)")
  }
}

extension Clinic {
  /// Another program appends that a client's hearing was moved up.
  fileprivate func tellOfHearing() throws {
    let docket = try Docket.open(at: docket)
    let rows = try docket.reader().page(ListQuery(.cases), .first, limit: 1).rows
    var notice = CaseNotice(.hearingMovedUp, of: try #require(rows.first).id, on: today + 5)
    notice.before = .integer(Int64((today + 9).number))
    notice.after = .integer(Int64((today + 5).number))
    notice.days = 4
    try docket.append([notice], who: "test", source: "test", at: Moment(startOf: today))
  }

  /// The running programs that have this docket on their command line, by number.
  fileprivate var programs: [String] {
    let all = (try? FileManager.default.contentsOfDirectory(atPath: "/proc")) ?? []
    return all.filter { id in
      let program = try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/\(id)/exe")
      guard program == Clinic.program else { return false }
      let words = FileManager.default.contents(atPath: "/proc/\(id)/cmdline") ?? Data()
      return String(decoding: words, as: UTF8.self).contains(docket)
    }
  }
}
