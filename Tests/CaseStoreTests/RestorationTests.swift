import CaseModel
import Foundation
import Testing

@testable import CaseStore
@testable import Platform

/// What may be in a docket's place when a backup is brought back.
enum Occupant: String, CaseIterable, Sendable {
  case nothing, empty, bare, halfMade, lostKind, noHead, cut, noise, otherDatabase, withLog
}

@Suite("A backup comes back, whatever stands in the docket's place")
struct RestorationTests {
  private let scratch = Scratch()
  private var backup: String { scratch.folder.appending(path: "backup.vigil").path }

  private func events(_ path: String) throws -> Int {
    try ReadOnlyDocket.open(at: path).reading { try $0.events(of: [clients[0].id]).count }
  }

  private func bytes(_ path: String) throws -> Data { try Data(contentsOf: URL(filePath: path)) }

  /// Makes the backup, and leaves something else in the docket's place.
  private func place(_ occupant: Occupant) throws {
    _ = try scratch.caseload()
    _ = try ReadOnlyDocket.open(at: scratch.docket).copy(to: backup)
    let url = URL(filePath: scratch.docket)
    switch occupant {
    case .nothing: DocketFile.remove(scratch.docket)
    case .empty: try Data().write(to: url)
    case .bare:
      DocketFile.remove(scratch.docket)
      try scratch.keepLog()
    case .halfMade:
      DocketFile.remove(scratch.docket)
      _ = try Docket.create(at: scratch.docket, kind: .caseload, name: "C", asOf: today)
      try scratch.execute("DELETE FROM meta WHERE key = 'kind'")
    case .lostKind: try scratch.execute("DELETE FROM meta WHERE key = 'kind'")
    case .noHead:
      var data = try bytes(scratch.docket)
      data.replaceSubrange(0..<100, with: Data(repeating: 0, count: 100))
      try data.write(to: url)
    case .cut: try bytes(scratch.docket).prefix(20_000).write(to: url)
    case .noise: try Data((0..<9000).map { UInt8(truncatingIfNeeded: $0 &* 7) }).write(to: url)
    case .otherDatabase:
      DocketFile.remove(scratch.docket)
      try scratch.execute("CREATE TABLE mine (a); INSERT INTO mine VALUES (1)")
    case .withLog:
      // A log whose docket was damaged is kept with it.
      try bytes(scratch.docket).prefix(20_000).write(to: url)
      try Data("what was entered last".utf8).write(to: URL(filePath: scratch.docket + "-wal"))
    }
  }

  @Test(
    "It is brought back, and what was there is kept to the last byte",
    arguments: Occupant.allCases,
  )
  func restored(occupant: Occupant) throws {
    try place(occupant)
    let isThere = FileManager.default.fileExists(atPath: scratch.docket)
    let before = isThere ? try bytes(scratch.docket) : Data()
    let log = try? bytes(scratch.docket + "-wal")
    let restored = try DocketRestoration(of: backup, to: scratch.docket, at: "2026-11-24T000000Z")
    #expect(try events(scratch.docket) == events(backup))
    #expect(try Docket.open(at: scratch.docket).reader().check().allSatisfy(\.isSound))
    #expect(!DocketCopy.isMarked(scratch.docket))
    guard !before.isEmpty else { return #expect(restored.aside == nil) }
    let aside = try #require(restored.aside)
    if [.noHead, .cut, .noise, .withLog].contains(occupant) {
      #expect(try bytes(aside) == before)
      #expect((try? bytes(aside + "-wal")) == log)
    } else {
      #expect(FileName.isDatabase(aside))
    }
    // The docket can be worked on: it has one name.
    try DocketFile.requireOneName(scratch.docket)
    #expect(DocketRestoration.asides(of: scratch.docket).contains(FileName.resolved(aside)))
  }

  @Test("A backup that is damaged changes nothing", arguments: [0, 100, 5000])
  func refused(length: Int) throws {
    try place(.cut)
    try bytes(backup).prefix(length).write(to: URL(filePath: backup))
    let before = try bytes(scratch.docket)
    #expect(throws: DocketError.self) {
      try DocketRestoration(of: backup, to: scratch.docket, at: "2026-11-24T000000Z")
    }
    #expect(try bytes(scratch.docket) == before)
    let names = try FileManager.default.contentsOfDirectory(atPath: scratch.folder.path)
    #expect(!names.contains { $0.contains("restoring") || $0.contains("before-restore") })
  }
}
