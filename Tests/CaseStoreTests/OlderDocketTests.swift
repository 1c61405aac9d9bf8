import CaseModel
import CaseStore
import Foundation
import GRDB
import Testing

/// The schema versions that shipped, each with dockets under Tests/Dockets.
private let versions = ["v2-first-hour", "v2", "v3", "v4", "v5", "v6", "v7", "v12", "v15"]

@Suite("Dockets of every version that shipped")
struct OlderDocketTests {
  private let scratch = Scratch()

  /// Unpacks a docket as an earlier version left it.
  private func unpack(_ name: String) throws {
    let packed = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .appending(path: "Dockets/\(name).vigil.gz")
    let manager = FileManager.default
    try manager.createDirectory(at: scratch.folder, withIntermediateDirectories: true)
    let owner: [FileAttributeKey: Any] = [.posixPermissions: 0o600]
    #expect(manager.createFile(atPath: scratch.docket, contents: nil, attributes: owner))
    let gzip = Process()
    gzip.executableURL = URL(filePath: "/bin/gzip")
    gzip.arguments = ["-dc", packed.path]
    gzip.standardOutput = try FileHandle(forWritingTo: URL(filePath: scratch.docket))
    try gzip.run()
    gzip.waitUntilExit()
    #expect(gzip.terminationStatus == 0)
  }

  private func strings(_ sql: String) throws -> [String] {
    try DatabaseQueue(path: scratch.docket).read { try String.fetchAll($0, sql: sql) }
  }

  private func ids() throws -> [Int64] {
    try DatabaseQueue(path: scratch.docket)
      .read { try Int64.fetchAll($0, sql: #"SELECT id FROM "case" ORDER BY id"#) }
  }

  /// Expects that lists hold what the facts give, and that nothing is amiss.
  private func expectSound(_ reader: DocketReader) throws {
    let asOf = try reader.profile().asOf
    let histories = try ids().compactMap { try reader.history(of: $0) }
    for list in [CaseList.cases, .clocks] {
      let rows = try reader.page(ListQuery(list), .first, limit: 5000).rows
      let derived = histories.flatMap { $0.derive(asOf: asOf).rows(of: list.rows) }
      #expect(Set(rows) == Set(derived))
      #expect(rows.count == derived.count)
    }
    #expect(try reader.check().filter { !$0.isSound } == [])
  }

  @Test("A clinic's docket opens with its clients, lists and log", arguments: versions)
  func clinic(version: String) throws {
    try unpack("clinic-\(version)")
    let names = try strings("SELECT name FROM person ORDER BY id")
    #expect(names.count >= 85)
    let reader = try Docket.open(at: scratch.docket).reader()
    #expect(try ids().compactMap { try reader.history(of: $0)?.person?.name } == names)
    try expectSound(reader)
  }

  @Test("It takes facts, corrections and undos, which restore what was there", arguments: versions)
  func facts(version: String) throws {
    try unpack("clinic-\(version)")
    let docket = try Docket.open(at: scratch.docket)
    try docket.refresh(today: today)
    let reader = try docket.reader()
    let id = try #require(try ids().first)
    let before = try #require(try reader.history(of: id))
    let person = try #require(before.rows.first { $0.table == .person })
    let form = try #require(FactForm.correcting(person))
    let values = try form.read(["name": "ROE Maria"], in: FormContext(today: today)).get()
    let change = try form.correct(person, with: values, of: before).get()
    let event = try docket.record(change, who: "ana", source: "test")
    #expect(try reader.history(of: id)?.person?.name == "ROE Maria")
    try docket.undo(event.id, who: "ana")
    #expect(try reader.history(of: id)?.rows == before.rows)
    let note = try FactForm.note.record(["text": .text("called")], of: before).get()
    try docket.record(note, who: "ana", source: "test")
    #expect(try reader.history(of: id)?.notes.count == before.notes.count + 1)
    try expectSound(reader)
  }

  @Test(
    "It is copied as it is, and the copy brought back opens with all of it",
    arguments: versions,
  )
  func copy(version: String) throws {
    try unpack("clinic-\(version)")
    let written = try Data(contentsOf: URL(filePath: scratch.docket))
    let copy = scratch.folder.appending(path: "copy.vigil").path
    let back = scratch.folder.appending(path: "back.vigil").path
    let events = try ReadOnlyDocket.openToCopy(at: scratch.docket).copy(to: copy).events
    #expect(try Data(contentsOf: URL(filePath: scratch.docket)) == written)
    #expect(try strings("SELECT count(*) FROM event") == ["\(events)"])
    let names = try strings("SELECT name FROM person ORDER BY id")
    _ = try DocketRestoration(of: copy, to: back, at: "2026-11-27T120000Z")
    let reader = try Docket.open(at: back).reader()
    #expect(try ids().compactMap { try reader.history(of: $0)?.person?.name } == names)
    try expectSound(reader)
  }

  @Test("A public docket opens with its cases and the account of its release", arguments: versions)
  func release(version: String) throws {
    try unpack("release-\(version)")
    let reader = try Docket.open(at: scratch.docket).reader()
    #expect(try ids().count == 40)
    #expect(try reader.profile().courtRelease?.label == "EOIR Case Data 2026-1101")
    try expectSound(reader)
  }

  @Test("An import into it tells what changed", arguments: versions)
  func nextRelease(version: String) throws {
    try unpack("release-\(version)")
    let gone = try ids().count
    _ = try scratch.release(label: "November")
    let reader = try Docket.open(at: scratch.docket).reader()
    #expect(try reader.profile().releases.map(\.label) == ["EOIR Case Data 2026-1101", "November"])
    let vanished = try strings("SELECT notice FROM event").filter { $0 == "case-vanished" }
    #expect(vanished.count == gone)
    try expectSound(reader)
  }
}
