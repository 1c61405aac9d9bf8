import CaseModel
import CaseStore
import Foundation
import TerminalTestSupport
import Testing

@Suite("Backups during an import and events")
struct BackupLoadTests {
  /// Every fact and event of a docket, and which releases it holds.
  private struct Contents: Equatable {
    var releases: [String] = []
    var facts: Set<FactRow> = []
    var events: Set<CaseEvent> = []
  }

  private func contents(_ path: String) throws -> Contents {
    let reader = try ReadOnlyDocket.open(at: path).reader()
    defer { reader.close() }
    var contents = Contents()
    contents.releases = try reader.profile().releases.map(\.label)
    try reader.forEach(ListQuery(.cases)) { summary in
      guard let history = try reader.history(of: summary.id) else { return }
      contents.facts.formUnion(history.rows)
    }
    let page = try reader.events(after: 0, EventSelection(), limit: 1_000_000)
    contents.events = Set(page.events)
    return contents
  }

  /// How many events are sent.
  private let count = ProcessInfo.processInfo.environment["VIGIL_EVENTS"].flatMap { Int($0) } ?? 800

  private func line(_ number: Int) -> Data {
    let line = #"{"v":1,"source":"load","id":"\#(number)","kind":"notice","text":"t"}"#
    return Data((line + "\n").utf8)
  }

  @Test("Each is the docket of one moment: the release before or the one after, and no part of one")
  func underImport() throws {
    let clinic = try Clinic([])
    let docket = clinic.path("public.vigil")
    try SampleFolder.write(cases: 150, to: clinic.path("first"))
    try SampleFolder.write(cases: 400, seed: 2, to: clinic.path("second"))
    let take = ["--docket", docket, "--accept", "older,short-table"]
    #expect(
      try clinic.run("import", "eoir", clinic.path("first"), "--docket", docket).status == 0
    )
    let before = try contents(docket)
    let ingest = clinic.process(["ingest", "--docket", docket])
    let importing = clinic.process(["import", "eoir", clinic.path("second")] + take)
    let lines = Pipe()
    ingest.standardInput = lines
    for process in [ingest, importing] {
      process.standardOutput = FileHandle.nullDevice
      process.standardError = FileHandle.nullDevice
    }
    try ingest.run()
    var copies: [String] = []
    for number in 1...count {
      try lines.fileHandleForWriting.write(contentsOf: line(number))
      if number == count / 4 { try importing.run() }
      if number % (count / 8) == 0 {
        let copy = clinic.path("copy\(number).vigil")
        #expect(try clinic.run("backup", copy, "--docket", docket).status == 0)
        copies.append(copy)
      }
      if number == count * 3 / 4 { importing.waitUntilExit() }
    }
    try lines.fileHandleForWriting.close()
    ingest.waitUntilExit()
    #expect(ingest.terminationStatus == 0 && importing.terminationStatus == 0)
    let after = try contents(docket)
    #expect(after.events.count { $0.source == "load" } == count)
    #expect(copies.count == 8)
    for copy in copies {
      let back = copy + ".back"
      #expect(try clinic.run("restore", copy, "--docket", back).status == 0)
      #expect(try clinic.run("check", "--docket", back).status == 0)
      let restored = try contents(back)
      let moment = restored.releases == before.releases ? before : after
      #expect(restored.releases == moment.releases)
      #expect(restored.facts == moment.facts)
      #expect(restored.events.isSubset(of: after.events))
      // Events are stored in their order, so those there are are the first ones.
      let numbers = restored.events.filter { $0.source == "load" }
        .compactMap { $0.sourceID.flatMap { Int($0) } }
      #expect(numbers.sorted() == Array(1..<(numbers.count + 1)))
    }
    let last = clinic.path("last.vigil")
    #expect(try clinic.run("backup", last, "--docket", docket).status == 0)
    #expect(try clinic.run("restore", last, "--docket", last + ".back").status == 0)
    #expect(try contents(last + ".back") == after)
  }
}
