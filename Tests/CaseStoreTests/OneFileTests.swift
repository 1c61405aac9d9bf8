import CaseModel
import Foundation
import Testing

@testable import CaseColumns
@testable import CaseStore
@testable import Platform
@testable import ReleaseImport

@Suite("One file is one docket")
struct OneFileTests {
  private func size(_ path: String) -> Int? {
    try? FileManager.default.attributesOfItem(atPath: path)[.size] as? Int
  }

  private func note(_ docket: Docket, _ text: String) throws {
    let id = clients[0].courtCase.id
    let notice = CaseNotice(.hearingVacated, of: id)
    try docket.append([notice], who: "test", source: text)
  }

  @Test("The file alone holds what was entered, even while others have it open")
  func copy() throws {
    let scratch = Scratch()
    let reader = try scratch.caseload()
    defer { reader.close() }
    _ = try reader.version()
    try note(Docket.open(at: scratch.docket), "entered")
    #expect((size(scratch.docket + "-wal") ?? 0) == 0)
    let copy = scratch.folder.appending(path: "copy.vigil").path
    try FileManager.default.copyItem(atPath: scratch.docket, toPath: copy)
    let events = try Docket.open(at: copy).reader().events(of: clients[0].courtCase.id)
    #expect(events.contains { $0.source == "entered" })
  }

  @Test("Every name of a docket is one docket")
  func links() throws {
    let scratch = Scratch()
    _ = try scratch.caseload()
    let link = scratch.folder.appending(path: "link.vigil").path
    try FileManager.default.createSymbolicLink(
      atPath: link,
      withDestinationPath: "clinic.vigil",
    )
    let docket = try Docket.open(at: link)
    #expect(docket.path == (try Docket.open(at: scratch.docket)).path)
    try note(docket, "by link")
    #expect(
      try Docket.open(at: scratch.docket).reader().events(of: clients[0].courtCase.id)
        .contains { $0.source == "by link" }
    )
  }

  @Test("A release loaded under a second name takes the docket's place, not the link's")
  func linkedImport() throws {
    let scratch = Scratch()
    _ = try scratch.release()
    let link = scratch.folder.appending(path: "link.vigil").path
    try FileManager.default.createSymbolicLink(
      atPath: link,
      withDestinationPath: "clinic.vigil",
    )
    let load = try ReleaseLoad(docket: link, label: "July", asOf: today, source: "july.zip")
    for table in ReleaseTable.allCases {
      let sink = try load.tables.begin(table)
      try sink.end(TableTally(table: table.rawValue, file: table.spec.file))
    }
    _ = try load.finish { _ in }
    #expect((try? FileManager.default.destinationOfSymbolicLink(atPath: link)) == "clinic.vigil")
    let releases = try Docket.open(at: scratch.docket).reader().profile().releases
    #expect(releases.map(\.label) == ["June", "July"])
  }

  @Test("A second hard name is refused, for SQLite would keep two logs")
  func hardLink() throws {
    let scratch = Scratch()
    _ = try scratch.caseload()
    link(scratch.docket, scratch.docket + "2")
    #expect(throws: DocketError.self) { try note(Docket.open(at: scratch.docket), "x") }
    unlink(scratch.docket + "2")
    try note(Docket.open(at: scratch.docket), "x")
  }

  @Test("A docket whose making was stopped is made anew", arguments: ["", "half", "bare"])
  func unfinished(_ kind: String) throws {
    let scratch = Scratch()
    try FileManager.default.createDirectory(
      at: scratch.folder,
      withIntermediateDirectories: true,
    )
    switch kind {
    case "half":
      _ = try Docket.create(at: scratch.docket, kind: .caseload, name: "C", asOf: today)
      try scratch.execute("DELETE FROM meta WHERE key = 'kind'")
    case "bare": try scratch.keepLog()
    default: try Docket.createFile(scratch.docket)
    }
    #expect(!Docket.isThere(scratch.docket))
    #expect(throws: DocketError.unfinished(FileName.resolved(scratch.docket))) {
      try Docket.open(at: scratch.docket)
    }
    _ = try Docket.create(at: scratch.docket, kind: .caseload, name: "Clinic", asOf: today)
    try note(Docket.open(at: scratch.docket), "first")
  }

  @Test("A docket that has lost its kind and holds events is damaged, and never made anew")
  func lostKind() throws {
    let scratch = Scratch()
    _ = try scratch.caseload()
    try scratch.execute("DELETE FROM meta WHERE key = 'kind'")
    let before = try Data(contentsOf: URL(filePath: scratch.docket))
    #expect(Docket.isThere(scratch.docket))
    #expect(throws: DocketError.self) { try Docket.open(at: scratch.docket) }
    #expect(throws: DocketError.self) {
      try Docket.create(at: scratch.docket, kind: .caseload, name: "Clinic", asOf: today)
    }
    #expect(try Data(contentsOf: URL(filePath: scratch.docket)) == before)
  }

  @Test("What is no docket is said in words")
  func otherFiles() throws {
    let scratch = Scratch()
    let folder = scratch.folder.appending(path: "folder").path
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    #expect(throws: DocketError.file(folder, reason: "is a folder; name the docket's file in it")) {
      try Docket.open(at: folder)
    }
    let pipe = scratch.folder.appending(path: "pipe").path
    mkfifo(pipe, 0o600)
    #expect(throws: DocketError.file(pipe, reason: "is a pipe or a device, not a docket")) {
      try Docket.open(at: pipe)
    }
    #expect(throws: DocketError.self) { try Docket.open(at: ":memory:") }
    let text = scratch.folder.appending(path: "text").path
    try Data("not a database, but longer than a header of one\n".utf8)
      .write(to: URL(filePath: text))
    #expect(throws: DocketError.notADocket(text)) { try Docket.open(at: text) }
    #expect(throws: DocketError.exists(text)) {
      try Docket.create(at: text, kind: .caseload, name: "Clinic", asOf: today)
    }
  }

  @Test("A docket removed under its users is not made again")
  func removed() throws {
    let scratch = Scratch()
    let docket = try Docket.create(at: scratch.docket, kind: .caseload, name: "C", asOf: today)
    unlink(scratch.docket)
    #expect(throws: DocketError.self) { try note(docket, "lost") }
    #expect(!FileManager.default.fileExists(atPath: scratch.docket))
  }

  @Test("A wait is told of after a second, and given up when that is asked")
  func waiting() throws {
    let scratch = Scratch()
    _ = try scratch.caseload()
    let lock = open(FileName.hidden(scratch.docket, "gate.lock"), O_RDWR)
    flock(lock, LOCK_EX)
    defer { close(lock) }
    let wait = DocketWait(scratch.docket)
    let holder = LockHolder.name(of: lock)
    #expect(!wait.goesOn(until: .zero, holder: { holder }))
    #expect(wait.goesOn(until: .seconds(60), holder: { holder }))
  }

  @Test("Columns are let go of as soon as somebody begins to write into them")
  func leases() throws {
    let scratch = Scratch()
    try FileManager.default.createDirectory(
      at: scratch.folder,
      withIntermediateDirectories: true,
    )
    let path = scratch.folder.appending(path: "columns").path
    try Data(repeating: 7, count: 8192).write(to: URL(filePath: path))
    let file = try #require(MappedFile(path))
    #expect(file.isIntact)
    // Not waiting, the system says no instead of holding the writer up.
    let writer = open(path, O_WRONLY | O_TRUNC | O_NONBLOCK)
    #expect(writer < 0 && errno == EWOULDBLOCK)
    #expect(!file.isIntact)
    #expect(file.bytes(0, 8192)?.allSatisfy { $0 == 7 } == true)
  }

  @Test("Columns that somebody is writing into are copied, and the copy stays as it is")
  func copiedColumns() throws {
    let scratch = Scratch()
    try FileManager.default.createDirectory(
      at: scratch.folder,
      withIntermediateDirectories: true,
    )
    let path = scratch.folder.appending(path: "columns").path
    try Data(repeating: 7, count: 8192).write(to: URL(filePath: path))
    let writer = open(path, O_WRONLY)
    defer { close(writer) }
    let file = try #require(MappedFile(path))
    ftruncate(writer, 0)
    #expect(file.isIntact)
    #expect(file.bytes(0, 8192)?.allSatisfy { $0 == 7 } == true)
  }
}
