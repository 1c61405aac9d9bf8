import CaseModel
import CaseSamples
import CaseStore
import Foundation
import GRDB
import TerminalTestSupport
import Testing

@Suite("Backups are whole, and come back")
struct BackupTests {
  /// What a docket holds of its cases, to be compared: an event's values have no order.
  private struct Contents: Equatable {
    var rows: [FactRow] = []
    var events: [CaseEvent] = []
    var count: Int { rows.count + events.count }

    func isPart(of other: Contents) -> Bool {
      Set(rows).isSubset(of: other.rows) && Set(events).isSubset(of: other.events)
    }
  }

  /// Everything recorded, fact by fact and event by event.
  private func contents(_ path: String) throws -> Contents {
    let reader = try Docket.open(at: path).reader()
    defer { reader.close() }
    var contents = Contents()
    var ids: [Int64] = [0]
    try reader.forEach(ListQuery(.cases)) { ids.append($0.id) }
    for id in ids.sorted() {
      contents.rows += try reader.history(of: id)?.rows ?? []
      contents.events += try reader.events(of: id)
    }
    return contents
  }

  private func file(_ path: String) throws -> Data { try Data(contentsOf: URL(filePath: path)) }

  @Test("After another version of Vigil, a backup is taken as before, and a check finds no fault")
  func otherVersion() throws {
    let clinic = try Clinic()
    try DatabaseQueue(path: clinic.docket)
      .write { db in
        try db.execute(sql: "UPDATE meta SET value = 'of another version' WHERE key = 'lists'")
      }
    let before = try file(clinic.docket)
    let copy = clinic.path("copy.vigil")
    #expect(try clinic.run("backup", copy).status == 0)
    #expect(try file(clinic.docket) == before)
    let check = try clinic.run("check")
    #expect(check.status == 0 && !check.output.contains("WRONG"), "\(check.output)")
    #expect(try clinic.run("restore", copy, "--force").status == 0)
    #expect(try clinic.run("check").status == 0)
  }

  @Test("No folder is made for a backup: its disk may be missing")
  func noFolder() throws {
    let clinic = try Clinic()
    let folder = clinic.path("stick")
    let ended = try clinic.run("backup", "\(folder)/copy.vigil")
    #expect(ended.status == 1 && ended.errors.contains("there is no folder \(folder)"))
    #expect(!FileManager.default.fileExists(atPath: folder))
  }

  @Test("What is no backup is named as it was given")
  func noBackup() throws {
    let clinic = try Clinic()
    let text = clinic.path("letter.txt")
    try Data("no docket".utf8).write(to: URL(filePath: text))
    let ended = try clinic.run("restore", text, "--force")
    #expect(ended.status == 1 && ended.errors.contains("\(text): not a Vigil docket"))
  }

  @Test("A docket is not restored without what waits in the log beside it")
  func waitingLog() throws {
    let clinic = try Clinic()
    let (copy, back) = (clinic.path("copy.vigil"), clinic.path("back.vigil"))
    try FileManager.default.copyItem(atPath: clinic.docket, toPath: copy)
    try Data(repeating: 7, count: 4152).write(to: URL(filePath: copy + "-wal"))
    let refused = try clinic.run("restore", copy, "--docket", back)
    #expect(refused.status == 1, "\(refused.output)")
    #expect(refused.errors.contains("copy.vigil-wal") && refused.errors.contains("vigil backup"))
    #expect(!FileManager.default.fileExists(atPath: back))
    try Data().write(to: URL(filePath: copy + "-wal"))
    #expect(try clinic.run("restore", copy, "--docket", back).status == 0)
  }

  @Test("Taken while events are stored, a backup is the docket of one moment, and comes back")
  func underLoad() throws {
    let clinic = try Clinic()
    let ingest = clinic.process(["ingest"])
    let input = Pipe()
    ingest.standardInput = input
    ingest.standardError = FileHandle.nullDevice
    try ingest.run()
    func send(_ range: Range<Int>) throws {
      for number in range {
        let line =
          #"{"v":1,"source":"load","id":"\#(number)","case":9000101,"kind":"notice","text":"t"}"#
        try input.fileHandleForWriting.write(contentsOf: Data((line + "\n").utf8))
      }
    }
    try send(0..<2000)
    for number in 0..<3 {
      let copy = clinic.path("copy\(number).vigil")
      #expect(try clinic.run("backup", copy).status == 0)
      try send(2000 + 500 * number..<2500 + 500 * number)
    }
    try input.fileHandleForWriting.close()
    ingest.waitUntilExit()
    #expect(ingest.terminationStatus == 0)
    let all = try contents(clinic.docket)
    for number in 0..<3 {
      let back = clinic.path("back\(number).vigil")
      let copy = clinic.path("copy\(number).vigil")
      #expect(try clinic.run("restore", copy, "--docket", back).status == 0)
      #expect(try clinic.run("check", "--docket", back).status == 0)
      let restored = try contents(back)
      #expect(restored.isPart(of: all))
    }
    // With nobody at work, a backup holds everything, word for word.
    let last = clinic.path("last.vigil")
    #expect(try clinic.run("backup", last).status == 0)
    let back = clinic.path("last-back.vigil")
    #expect(try clinic.run("restore", last, "--docket", back).status == 0)
    #expect(try contents(back) == all)
    #expect(all.count > 3500)
  }

  @Test("A docket is replaced when that is asked for, and kept")
  func replacing() throws {
    let clinic = try Clinic()
    let copy = clinic.path("copy.vigil")
    #expect(try clinic.run("backup", copy).status == 0)
    #expect(try clinic.run("add", "note", "9000101", "text=later").status == 0)
    let refused = try clinic.run("restore", copy)
    #expect(refused.status == 2 && refused.errors.contains("--force says yes"))
    #expect(try clinic.run("log", "9000101").output.contains("later"))
    let done = try clinic.run("restore", copy, "--force")
    #expect(done.status == 0)
    #expect(done.errors.contains("it has 1 events the backup has not"))
    #expect(try !clinic.run("log", "9000101").output.contains("later"))
    let aside = try #require(DocketRestoration.asides(of: clinic.docket).first)
    #expect(try clinic.run("log", "9000101", "--docket", aside).output.contains("later"))
    #expect(try clinic.run("check").status == 0)
  }

  @Test("A backup takes the place of an earlier backup and of nothing else")
  func names() throws {
    let clinic = try Clinic()
    let copy = clinic.path("copy.vigil")
    #expect(try clinic.run("backup", copy).status == 0)
    #expect(try clinic.run("backup", copy).status == 1)
    #expect(try clinic.run("backup", copy, "--force").status == 0)
    let before = try file(clinic.docket)
    #expect(try clinic.run("backup", clinic.docket, "--force").status == 1)
    let other = try Clinic()
    #expect(try clinic.run("backup", other.docket, "--force").status == 1)
    #expect(try file(clinic.docket) == before)
    let mode = try FileManager.default.attributesOfItem(atPath: copy)[.posixPermissions] as? Int
    #expect(mode == 0o600)
  }

  @Test("Of copies with their time in their name the newest are kept")
  func keeping() throws {
    let clinic = try Clinic()
    for day in 1...4 {
      let name = clinic.path("kept.2026-01-0\(day)T000000Z.vigil")
      try Data("old".utf8).write(to: URL(filePath: name))
    }
    try Data("mine".utf8).write(to: URL(filePath: clinic.path("kept.2026.vigil")))
    #expect(try clinic.run("backup", clinic.path("kept.vigil"), "--keep", "3").status == 0)
    let left = try FileManager.default.contentsOfDirectory(atPath: clinic.folder.path)
      .filter { $0.hasPrefix("kept.") }.sorted()
    #expect(left.count == 4)
    #expect(left.first == "kept.2026-01-03T000000Z.vigil" && left.contains("kept.2026.vigil"))
  }

  @Test("An encrypted backup says nothing without its key, and comes back with it")
  func sealed() throws {
    let clinic = try Clinic()
    let key = clinic.path("key")
    try Data((0..<32).map { UInt8($0) }).write(to: URL(filePath: key))
    let copy = clinic.path("copy.sealed")
    let wrong = clinic.path("wrong")
    try Data(repeating: 1, count: 32).write(to: URL(filePath: wrong))
    #expect(
      try clinic.run("backup", copy, "--encrypt", "--key-file", key).status == 0
    )
    #expect(try file(copy).range(of: Data("Hillside".utf8)) == nil)
    let back = clinic.path("back.vigil")
    let refused = try clinic.run("restore", copy, "--docket", back, "--key-file", wrong)
    #expect(refused.status == 1 && refused.errors.contains("is not the one it was sealed with"))
    #expect(!FileManager.default.fileExists(atPath: back))
    #expect(
      try clinic.run("restore", copy, "--docket", back, "--key-file", key).status == 0
    )
    #expect(try contents(back) == contents(clinic.docket))
    let left = try FileManager.default.contentsOfDirectory(atPath: clinic.folder.path)
    #expect(!left.contains { $0.hasSuffix(".part") || $0.hasSuffix(".opened") })
  }

  @Test("A passphrase is asked for on a terminal alone")
  func passphrase() throws {
    let clinic = try Clinic()
    let outcome = try clinic.run("backup", clinic.path("copy.sealed"), "--encrypt")
    #expect(outcome.status != 0)
    #expect(!FileManager.default.fileExists(atPath: clinic.path("copy.sealed")))
  }

  @Test("What is no sound docket is not brought back")
  func damage() throws {
    let clinic = try Clinic()
    let copy = clinic.path("copy.vigil")
    #expect(try clinic.run("backup", copy).status == 0)
    let sound = try file(copy)
    let before = try contents(clinic.docket)
    for cut in [0, 100, 4096, sound.count / 2, sound.count - 4096] {
      try sound.prefix(cut).write(to: URL(filePath: copy))
      #expect(try clinic.run("restore", copy, "--force").status != 0, "cut at \(cut)")
      #expect(try contents(clinic.docket) == before)
    }
  }
}
