import CaseModel
import CaseStore
import Foundation
import Sealing
import Testing

@testable import TeamFeed

/// The day of every docket here.
let today = Day(iso: "2026-11-24") ?? Day(number: 0)

/// A folder that is gone when the test is over.
final class Scratch: Sendable {
  let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)

  func path(_ name: String) -> String { folder.appending(path: name).path }

  deinit {
    try? FileManager.default.removeItem(at: folder)
  }
}

/// A machine of a team with its docket.
final class Office {
  let name: String
  let docket: Docket
  let reader: DocketReader
  let log: any TeamLog
  let key: TeamKey
  let context = FormContext(today: today)

  /// Makes an empty docket that joins a team.
  init(
    _ name: String,
    _ scratch: Scratch,
    _ log: any TeamLog,
    _ key: TeamKey,
    team: String = "team",
    joins: Bool = true,
  ) throws {
    self.name = name
    self.log = log
    self.key = key
    docket = try Docket.create(
      at: scratch.path("\(name).vigil"),
      kind: .caseload,
      name: name,
      asOf: today,
    )
    reader = try docket.reader()
    if joins { try join(team) }
  }

  /// Goes on with a docket that is there.
  init(_ name: String, at path: String, _ log: any TeamLog, _ key: TeamKey) throws {
    self.name = name
    self.log = log
    self.key = key
    docket = try Docket.open(at: path)
    reader = try docket.reader()
  }

  func join(_ team: String = "team") throws {
    _ = try TeamSync.join(docket, log: log, key: key, team: team, address: "dbname=x", name: name)
  }

  /// Visits the log.
  @discardableResult
  func visit() throws -> TeamApplied { try TeamSync(docket, log: log, key: key).visit() }

  /// Enters a new fact through its form.
  @discardableResult
  func add(
    _ key: String,
    to id: Int64 = 0,
    _ texts: [String: String],
    at: String? = nil,
  ) throws -> CaseEvent {
    let form = try #require(FactForm.named(key))
    let values = try form.read(texts, in: context).get()
    let change = try form.record(values, of: try reader.history(of: id)).get()
    return try docket.record(change, who: name, source: "test", at: at)
  }

  /// Corrects a row as it stands here.
  @discardableResult
  func correct(_ key: FactKey, _ texts: [String: String]) throws -> CaseEvent {
    let history = try #require(try reader.history(of: key.caseID))
    let row = try #require(history.rows.first { $0.key == key })
    let form = try #require(FactForm.correcting(row))
    let values = try form.read(texts, in: context).get()
    let change = try form.correct(row, with: values, of: history).get()
    return try docket.record(change, who: name, source: "test")
  }

  /// Takes a row back.
  func withdraw(_ key: FactKey) throws {
    let history = try #require(try reader.history(of: key.caseID))
    let row = try #require(history.rows.first { $0.key == key })
    try docket.record(.withdrawal(of: row, in: history), who: name, source: "test")
  }

  /// A row as it stands here.
  func row(_ key: FactKey) throws -> FactRow? {
    try reader.history(of: key.caseID)?.rows.first { $0.key == key }
  }

  /// The items of a queue.
  func items(_ queue: Queue) throws -> [QueueItem] {
    let feed = DocketFeed(docket, reader: reader, labels: try reader.labels())
    return try feed.items(of: queue, QueuePage(.open, limit: 10_000), on: today)
  }

  /// Claims an item.
  func claim(_ item: QueueItem) throws {
    let feed = DocketFeed(docket, reader: reader, labels: try reader.labels())
    let now = Moment(seconds: 1_800_000_000)
    _ = try feed.perform(.claim, on: item, by: QueueActor(name, at: now, on: today))
  }

  /// The words of open questions.
  func questions() throws -> [String] { try items(.questions).map(\.title) }

  /// Whether the tables are what the docket's own log gives.
  func isSound() throws -> Bool { try reader.check().allSatisfy(\.isSound) }
}

/// A client with a hearing, and the hearing's key.
extension Office {
  func clientWithHearing(_ name: String = "DOE Jan") throws -> FactKey {
    let id = try add("client", ["name": name]).caseID
    return try add("hearing", to: id, ["date": "+10d", "time": "9:30"]).rows[0].key
  }
}
