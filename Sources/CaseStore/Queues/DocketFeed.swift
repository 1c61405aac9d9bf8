public import CaseModel
import GRDB

/// The queues of a docket.
///
/// Reading uses one connection, and can be interrupted as any reader can; an action opens a
/// connection of its own for the time of one immediate transaction.
public struct DocketFeed: QueueFeed {
  private let docket: Docket?
  private let reader: DocketReader
  private let labels: CodeLabels

  /// How far a depth is counted.
  static let depthCap = 10_000

  /// Makes the feed of a docket.
  ///
  /// - Parameters:
  ///   - docket: The docket.
  ///   - reader: The connection to read with.
  ///   - labels: The labels by which items say what codes mean.
  public init(_ docket: Docket, reader: DocketReader, labels: CodeLabels) {
    self.docket = docket
    self.reader = reader
    self.labels = labels
  }

  /// Makes the feed of a docket that is only looked at: every action is refused.
  public init(looking reader: DocketReader, labels: CodeLabels) {
    docket = nil
    self.reader = reader
    self.labels = labels
  }

  /// Reads some items of a queue, in its order.
  ///
  /// - Throws: `DocketError` where the docket cannot be read.
  public func items(of queue: Queue, _ page: QueuePage, on today: Day) throws -> [QueueItem] {
    try reader.read { try $0.items(QueueQuery(queue, asOf: try $0.asOf()), page, today, labels) }
  }

  /// Reads one item; nil if the queue does not hold it.
  ///
  /// - Throws: `DocketError` where the docket cannot be read.
  public func item(_ subject: QueueSubject, of queue: Queue) throws -> QueueItem? {
    try reader.read { try $0.item(subject, QueueQuery(queue, asOf: try $0.asOf()), labels) }
  }

  /// Reads the state of a queue.
  ///
  /// - Throws: `DocketError` where the docket cannot be read.
  public func figures(
    of queue: Queue,
    hours: Int,
    at now: Moment,
    on today: Day,
  ) throws -> QueueFigures {
    try reader.read { try $0.figures(QueueQuery(queue, asOf: try $0.asOf()), hours, now, today) }
  }

  /// Reads what was done with an item, the first action first.
  ///
  /// - Throws: `DocketError` where the docket cannot be read.
  public func history(of item: QueueItem) throws -> [QueueStep] {
    try reader.read { try $0.steps(item) }
  }

  /// Performs an action, if the item is still as it was seen.
  ///
  /// - Throws: `QueueRefusal` where the item was changed by somebody else; `DocketError`.
  public func perform(
    _ action: QueueAction,
    on item: QueueItem,
    by actor: QueueActor,
  ) throws -> QueueItem {
    guard let docket else { throw QueueRefusal("the docket is only looked at from here") }
    return try docket.changing { try $0.perform(action, on: item, by: actor) }
  }

  /// Performs an action on several items, if all of them are still as they were seen; otherwise
  /// on none.
  ///
  /// - Parameters:
  ///   - action: What to do.
  ///   - items: The items as they were seen.
  ///   - actor: Who acts, and when.
  /// - Returns: The items as they are now.
  /// - Throws: `QueueRefusal` naming the item in the way; nothing is changed then.
  public func perform(
    _ action: QueueAction,
    onAll items: [QueueItem],
    by actor: QueueActor,
  ) throws -> [QueueItem] {
    guard let docket else { throw QueueRefusal("the docket is only looked at from here") }
    return try docket.changing { db in
      try items.map { item in
        do {
          return try db.perform(action, on: item, by: actor)
        } catch let refusal as QueueRefusal {
          throw QueueRefusal("\(item.title): \(refusal.wording); none was changed")
        }
      }
    }
  }
}

extension Docket {
  /// Runs a body in one transaction that begins by taking the right to write.
  func changing<Value>(_ body: (Database) throws -> Value) throws -> Value {
    try writing { database in
      var value: Value?
      try database.writeWithoutTransaction { db in
        try db.inTransaction(.immediate) {
          value = try body(db)
          return .commit
        }
      }
      guard let value else { throw DocketError.refused("nothing was entered") }
      return value
    }
  }
}
