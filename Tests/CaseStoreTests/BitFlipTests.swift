import CaseModel
import Foundation
import GRDB
import Testing

@testable import CaseStore

@Suite("Flipped bits")
struct BitFlipTests {
  private let scratch = Scratch()
  private var copy: String { scratch.folder.appending(path: "flipped.vigil").path }

  /// How many bits of each kind of docket are flipped; Scripts/bit-flips strikes the whole program.
  private let wanted =
    ProcessInfo.processInfo.environment["VIGIL_FLIPS"].flatMap { Int($0) } ?? 60

  /// Everything a reader shows of a docket.
  private func shown(_ path: String) throws -> [String] {
    let reader = try ReadOnlyDocket.open(at: path).reader()
    defer { reader.close() }
    var shown = [String(describing: try reader.profile()), "\(try reader.erasures())"]
    for list in CaseList.all {
      shown += try reader.page(ListQuery(list), .first, limit: 5000).rows.map { "\($0)" }
    }
    for client in clients {
      let rows = try reader.history(of: client.id)?.rows ?? []
      shown += rows.map { "\($0.key) \($0.values.sorted { $0.key < $1.key })" }
    }
    shown += try reader.events(after: 0, EventSelection(), limit: 100_000).events
      .map {
        "\($0.id) \($0.at) \($0.caseID) \($0.who) \($0.source) \($0.rows.map(\.key))"
      }
    for (list, labels) in try reader.labels().tables
      .sorted(by: { $0.key.rawValue < $1.key.rawValue })
    {
      shown.append("\(list) \(labels.sorted { $0.key < $1.key })")
    }
    return shown
  }

  /// Puts a docket's bytes in a place, its owner's alone.
  private func put(_ bytes: Data, _ path: String) throws {
    DocketFile.remove(path)
    try Docket.createFile(path)
    try bytes.write(to: URL(filePath: path))
  }

  /// Numbers that are the same in every run.
  private struct Dice: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return state ^ (state >> 29)
    }
  }

  @Test("None that changes what is shown passes the check", arguments: [true, false])
  func flips(isCaseload: Bool) throws {
    if isCaseload { _ = try scratch.caseload() } else { _ = try scratch.release() }
    try scratch.execute(
      "INSERT INTO lookup VALUES ('judge', 'QQQ', 'MADE UP', '', 1), ('court', 'QQQ', 'A', '', 1)"
    )
    _ = try Docket.open(at: scratch.docket).writing { _ in }
    try scratch.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    let sound = try Data(contentsOf: URL(filePath: scratch.docket))
    let before = try shown(scratch.docket)
    var dice = Dice(state: isCaseload ? 7 : 11)
    var counts = (seen: 0, harmless: 0)
    for _ in 0..<wanted {
      var bytes = sound
      let place = Int.random(in: 0..<bytes.count, using: &dice)
      bytes[place] ^= 1 << UInt8.random(in: 0..<8, using: &dice)
      try put(bytes, copy)
      guard let results = try? ReadOnlyDocket.open(at: copy).reader().check(isFull: true),
        results.allSatisfy(\.isSound)
      else {
        counts.seen += 1
        continue
      }
      counts.harmless += 1
      #expect(try shown(copy) == before, "a flip at \(place) passed")
    }
    #expect(counts.seen > 10, "\(counts)")
  }

  @Test(
    "A changed byte of what nothing else guards is seen",
    arguments: [
      ("judge", "MADE UP, JUDGE", "lookup"), ("release", "june.zip", "release"),
      ("name of the docket", "Hillside Clinic", "meta"),
    ],
  )
  func guarded(_ what: String, _ text: String, _ table: String) throws {
    let isClinic = table == "meta"
    if isClinic {
      _ = try Docket.create(at: scratch.docket, kind: .caseload, name: text, asOf: today)
    } else {
      _ = try scratch.release()
      try scratch.execute("INSERT INTO lookup VALUES ('judge', 'QQQ', 'MADE UP, JUDGE', '', 1)")
      _ = try Docket.open(at: scratch.docket).writing { _ in }
    }
    try scratch.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    var bytes = try Data(contentsOf: URL(filePath: scratch.docket))
    let places = try #require(bytes.range(of: Data(text.utf8)))
    bytes[places.lowerBound] ^= 2
    try put(bytes, scratch.docket)
    let wrong = try ReadOnlyDocket.open(at: scratch.docket).reader().check()
      .filter { !$0.isSound }
    #expect(wrong.map(\.subject) == ["tables"])
    #expect(wrong.first?.finding == "\(table) is not as it was written")
    // What is changed by a statement is no damage.
    let other = Scratch()
    _ = try other.release()
    try other.execute("UPDATE release SET label = 'May'")
    #expect(try Docket.open(at: other.docket).reader().check().allSatisfy(\.isSound))
  }
}
