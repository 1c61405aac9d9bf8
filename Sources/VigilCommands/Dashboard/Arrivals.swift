import CaseModel
import CaseStore
import Dashboard
import Foundation
import Synchronization
import TextLayout

/// Notices what came into the queues since the last look, to ring and to run the user's hook.
final class Arrivals: Sendable {
  private let docket: ReadOnlyDocket
  private let queues: [Queue]
  private let rings: Bool
  private let hook: ArrivalHook?
  private let post: @Sendable (Event) -> Void
  /// The number of the last event seen; nil until the docket could be read once.
  private let last = Mutex<Int64?>(nil)

  /// The most items of one queue that are told of at a time.
  private static let most = 100

  /// Makes the notice; nil if the user wants neither bell nor hook.
  init?(
    _ docket: ReadOnlyDocket,
    queues: [Queue],
    settings: Settings,
    post: @escaping @Sendable (Event) -> Void,
  ) {
    guard settings.rings || settings.hook != nil else { return nil }
    self.docket = docket
    self.queues = queues.filter { if case .events = $0.feed { true } else { false } }
    rings = settings.rings
    hook = settings.hook.map { ArrivalHook($0, post: post) }
    self.post = post
    // What is there now is not news. If the docket cannot be read yet, the first look sees to it.
    _ = try? arrived()
  }

  /// Looks, on the thread it is called on, and tells what came.
  func look() {
    // What cannot be read now is told at the next look, since `last` stays where it is.
    guard let items = try? arrived(), !items.isEmpty else { return }
    let count = items.count == 1 ? "1 item" : "\(items.count) items"
    if rings { post(.told(SafeText("\(count) arrived: \(items[0].title)"), rings: true)) }
    for item in items { hook?.run(item) }
  }

  private func arrived() throws -> [QueueItem] {
    let reader = try docket.reader()
    defer { reader.close() }
    let feed = DocketFeed(looking: reader, labels: try reader.labels())
    let page = QueuePage(.open, limit: Arrivals.most)
    let found = try queues.flatMap {
      try feed.items(of: $0.newestFirst, page, on: LocalTime.now().day)
    }
    return last.withLock { last in
      let seen = last ?? .max
      let fresh = found.filter { $0.eventID > seen }.sorted { $0.eventID < $1.eventID }
      last = max(last ?? 0, found.map(\.eventID).max() ?? 0)
      return fresh
    }
  }
}

extension Queue {
  /// The same queue, the latest item first.
  fileprivate var newestFirst: Queue {
    Queue(key, title, definition, feed: feed, filter: filter, order: .newest, ageLimit: ageLimit)
  }
}

extension QueueItem {
  /// The number of the event it is; 0 where it is none.
  fileprivate var eventID: Int64 {
    if case .event(let id) = subject { id } else { 0 }
  }
}
