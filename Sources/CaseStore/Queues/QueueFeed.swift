public import CaseModel

/// Where queues are read and worked on.
///
/// Every screen reads its own docket, through `DocketFeed`, with a server or without. What is
/// shared by a team is the log behind: `TeamLog`, on SQLite or on PostgreSQL, by whose order of two
/// claims on an item the first is the one there is, and the other is taken back.
public protocol QueueFeed: Sendable {
  /// Reads some items of a queue, in its order.
  ///
  /// - Parameters:
  ///   - queue: The queue.
  ///   - page: Which items, and where to begin.
  ///   - today: The day by which snoozed items wake.
  /// - Returns: The items; fewer than the page's limit where none follow.
  /// - Throws: `CancellationError` when interrupted; `DocketError`.
  func items(of queue: Queue, _ page: QueuePage, on today: Day) throws -> [QueueItem]

  /// Reads one item; nil if the queue does not hold it.
  func item(_ subject: QueueSubject, of queue: Queue) throws -> QueueItem?

  /// Reads the state of a queue.
  ///
  /// - Parameters:
  ///   - queue: The queue.
  ///   - hours: How many hours of arrivals and completions.
  ///   - now: The moment that ends the last hour.
  ///   - today: The day by which snoozed items wake.
  /// - Returns: The figures; the depth stops at a cap.
  /// - Throws: `CancellationError` when interrupted; `DocketError`.
  func figures(of queue: Queue, hours: Int, at now: Moment, on today: Day) throws -> QueueFigures

  /// Reads what was done with an item, the first action first.
  func history(of item: QueueItem) throws -> [QueueStep]

  /// Performs an action, if the item is still as it was seen; exactly one of several who try at
  /// once succeeds.
  ///
  /// - Parameters:
  ///   - action: What to do.
  ///   - item: The item as it was seen.
  ///   - actor: Who acts, and when.
  /// - Returns: The item as it is now.
  /// - Throws: `QueueRefusal` where somebody was there first or the action cannot be; nothing is
  ///   changed then.
  func perform(
    _ action: QueueAction,
    on item: QueueItem,
    by actor: QueueActor,
  ) throws -> QueueItem
}
