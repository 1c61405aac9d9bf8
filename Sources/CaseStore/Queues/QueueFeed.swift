public import CaseModel

/// Where queues are read and worked on.
///
/// The docket's own is `DocketFeed`. A team that outgrows one machine can put another behind the
/// same four calls without touching a pane. A feed on PostgreSQL would implement them so:
///
/// - **items, figures, history**: plain queries over tables of the same shape as `event`,
///   `queueItem` and `queueAction`. A screen learns that it has to ask again from `LISTEN` on a
///   channel that a trigger on both tables notifies, or, where a pooler stands between, by asking
///   for the greatest number of each table's sequence every 100 ms.
/// - **perform**: one transaction that reads the item with `SELECT ... FOR UPDATE`, compares its
///   version with the one expected, inserts the action with the next version and updates the item.
///   The unique key over queue, subject and version refuses a second winner even where the lock was
///   left out. A worker that takes the next item, whichever it is, adds `SKIP LOCKED`.
/// - **arrivals**: `INSERT ... ON CONFLICT (source, sourceID) DO NOTHING`: the key that makes a
///   repeat harmless here. Readers must not trust the order of a sequence until the transactions
///   before it have ended, which SQLite's one writer gives for nothing.
///
/// It is not built.
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

  /// Reads one item; none where the queue does not hold it.
  func item(_ subject: QueueSubject, of queue: Queue) throws -> QueueItem?

  /// Reads how a queue stands.
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

  /// Performs an action, if the item still stands as it was seen; exactly one of several who try at
  /// once succeeds.
  ///
  /// - Parameters:
  ///   - action: What to do.
  ///   - item: The item as it was seen.
  ///   - actor: Who acts, and when.
  /// - Returns: The item as it stands now.
  /// - Throws: `QueueRefusal` where somebody was there first or the action cannot be; nothing is
  ///   changed then.
  func perform(
    _ action: QueueAction,
    on item: QueueItem,
    by actor: QueueActor,
  ) throws -> QueueItem
}
