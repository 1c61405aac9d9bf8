public import CaseModel
public import CaseStore
public import Foundation
public import Sealing
public import TeamFeed

/// The day of every docket here.
public let today = Day(iso: "2026-11-24") ?? Day(number: 0)

/// Something a test needs and did not find.
public struct Missing: Error, CustomStringConvertible {
  /// What it is.
  public var description: String

  static func value<Value>(_ value: Value?, _ what: String) throws -> Value {
    guard let value else { throw Missing(description: "\(what) is not there") }
    return value
  }
}

/// A folder that is gone when the test is over.
public final class Scratch: Sendable {
  /// The folder.
  public let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)

  /// Makes the name of a folder; whoever writes into it first makes it.
  public init() {}

  /// The path of a file in it.
  public func path(_ name: String) -> String { folder.appending(path: name).path }

  deinit {
    try? FileManager.default.removeItem(at: folder)
  }
}

/// A machine of a team with its docket.
public final class Office {
  /// What the team calls it.
  public let name: String
  /// Its docket.
  public let docket: Docket
  /// A reader of the docket.
  public let reader: DocketReader
  /// The team's log, as it reaches it.
  public let log: any TeamLog
  let key: TeamKey
  /// The team's key.
  public var teamKey: TeamKey { key }
  private let labels: CodeLabels
  private let context = FormContext(today: today)

  /// Makes an empty docket that joins a team.
  public convenience init(
    _ name: String,
    _ scratch: Scratch,
    _ log: any TeamLog,
    _ key: TeamKey,
    team: String = "team",
    joins: Bool = true,
  ) throws {
    let path = scratch.path("\(name).vigil")
    _ = try Docket.create(at: path, kind: .caseload, name: name, asOf: today)
    try self.init(name, at: path, log, key)
    if joins { try join(team) }
  }

  /// Goes on with a docket that is there.
  public init(_ name: String, at path: String, _ log: any TeamLog, _ key: TeamKey) throws {
    self.name = name
    self.log = log
    self.key = key
    docket = try Docket.open(at: path)
    reader = try docket.reader()
    labels = try reader.labels()
  }

  /// Takes the docket into the team.
  public func join(_ team: String = "team") throws {
    _ = try TeamSync.join(docket, log: log, key: key, team: team, address: "dbname=x", name: name)
  }

  /// Begins a visit to the log.
  public func sync() throws -> TeamSync { try TeamSync(docket, log: log, key: key) }

  /// Visits the log.
  @discardableResult
  public func visit() throws -> TeamApplied { try sync().visit() }

  /// Enters facts in one transaction, as a busy hour does.
  public func enter<Value>(
    at: String? = nil,
    _ body: (CaseWriter) throws -> Value,
  ) throws -> Value {
    try docket.edit(who: name, at: at, body)
  }

  /// Enters a new fact through its form, within a transaction.
  @discardableResult
  public func add(
    _ key: String,
    to id: Int64 = 0,
    _ texts: [String: String],
    by writer: CaseWriter,
  ) throws -> CaseEvent {
    let form = try Missing.value(FactForm.named(key), "a form \(key)")
    let values = try form.read(texts, in: context).get()
    return try writer.record(
      try form.record(values, of: try writer.history(of: id)).get(),
      source: "test",
    )
  }

  /// Enters a new fact through its form.
  @discardableResult
  public func add(
    _ key: String,
    to id: Int64 = 0,
    _ texts: [String: String],
    at: String? = nil,
  ) throws -> CaseEvent {
    try enter(at: at) { try add(key, to: id, texts, by: $0) }
  }

  /// Corrects a row as it is here, within a transaction.
  @discardableResult
  public func correct(
    _ key: FactKey,
    _ texts: [String: String],
    by writer: CaseWriter,
  ) throws -> CaseEvent {
    let (history, row) = try standing(key, writer)
    let form = try Missing.value(FactForm.correcting(row), "a form for \(key)")
    let values = try form.read(texts, in: context).get()
    return try writer.record(
      try form.correct(row, with: values, of: history).get(),
      source: "test",
    )
  }

  /// Corrects a row as it is here.
  @discardableResult
  public func correct(_ key: FactKey, _ texts: [String: String]) throws -> CaseEvent {
    try enter { try correct(key, texts, by: $0) }
  }

  /// Takes a row back, within a transaction.
  public func withdraw(_ key: FactKey, by writer: CaseWriter) throws {
    let (history, row) = try standing(key, writer)
    try writer.record(.withdrawal(of: row, in: history), source: "test")
  }

  private func standing(_ key: FactKey, _ writer: CaseWriter) throws -> (CaseHistory, FactRow) {
    let history = try Missing.value(try writer.history(of: key.caseID), "case \(key.caseID)")
    return (history, try Missing.value(history.rows.first { $0.key == key }, "\(key)"))
  }

  /// A row as it is here.
  public func row(_ key: FactKey) throws -> FactRow? {
    try reader.history(of: key.caseID)?.rows.first { $0.key == key }
  }

  /// The items of a queue.
  public func items(_ queue: Queue, limit: Int = 10_000) throws -> [QueueItem] {
    try DocketFeed(docket, reader: reader, labels: labels)
      .items(of: queue, QueuePage(.open, limit: limit), on: today)
  }

  /// Claims an item.
  public func claim(_ item: QueueItem) throws {
    let now = Moment(seconds: 1_800_000_000)
    _ = try DocketFeed(docket, reader: reader, labels: labels)
      .perform(.claim, on: item, by: QueueActor(name, at: now, on: today))
  }

  /// The words of open questions.
  public func questions() throws -> [String] { try items(.questions).map(\.title.english) }

  /// Whether the tables are what the docket's own log gives.
  public func isSound() throws -> Bool { try reader.check().allSatisfy(\.isSound) }

  /// Enters a client with a hearing; the hearing's key.
  public func clientWithHearing(_ name: String = "DOE Jan") throws -> FactKey {
    let id = try add("client", ["name": name]).caseID
    return try add("hearing", to: id, ["date": "+10d", "time": "9:30"]).rows[0].key
  }
}
