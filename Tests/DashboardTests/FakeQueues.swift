import CaseModel
import Dashboard
import TextLayout

/// Queues in memory that are read and worked on as the store's are.
struct FakeQueues {
  /// Every item, in the order of arrival.
  var items: [QueueItem] = []
  private var steps: [QueueItem.Key: [QueueStep]] = [:]

  /// The moment of the tests: ten in the morning of the as-of day.
  static let now = Moment(seconds: Moment(startOf: asOf).seconds + 10 * 3600)

  /// Items of some queues, as they would have come in over the last days.
  static func filled() -> FakeQueues {
    var queues = FakeQueues()
    for (index, history) in Cast.histories.prefix(30).enumerated() {
      let hours = Int64(60 - index * 2)
      let title: Phrase =
        index % 3 == 0
        ? "Judge changed: QDA to LBX" : "Hearing moved up 12 days: 2026-06-20 to 2026-06-08"
      queues.items.append(
        QueueItem(
          queue: index.isMultiple(of: 5) ? "decisions" : "hearings",
          subject: .event(Int64(index + 1)),
          caseID: history.id,
          name: history.person?.name ?? "",
          title: index.isMultiple(of: 5) ? "Order final, 2026-05-30" as Phrase : title,
          arrivedAt: Moment(seconds: now.seconds - hours * 3600),
          due: index % 3 == 0 ? nil : asOf + 7,
        )
      )
    }
    queues.act(.claim, on: 1, as: "maria", hoursAgo: 30)
    queues.act(.claim, on: 2, as: "sam", hoursAgo: 1)
    queues.act(.note("called the court, no answer"), on: 2, as: "sam", hoursAgo: 1)
    queues.act(.finish, on: 3, as: "sam", hoursAgo: 2)
    queues.act(.snooze(until: asOf + 3), on: 4, as: "maria", hoursAgo: 5)
    return queues
  }

  /// Somebody works on an item.
  mutating func act(_ action: QueueAction, on index: Int, as who: String, hoursAgo: Int64 = 0) {
    let at = Moment(seconds: FakeQueues.now.seconds - hoursAgo * 3600)
    _ = perform(action, on: items[index], by: QueueActor(who, at: at, on: asOf))
  }

  /// Performs an action, if the item stands as it was seen.
  mutating func perform(
    _ action: QueueAction,
    on seen: QueueItem,
    by actor: QueueActor,
  ) -> Answer {
    guard let index = items.firstIndex(where: { $0.key == seen.key }) else {
      return .refused("it is gone")
    }
    var item = items[index]
    let history = steps[item.key, default: []].filter { $0.action?.word != "note" }
    let last = history.last.map { ($0.who, history.dropLast().last?.state ?? .new) }
    let isNote = action.word == "note"
    guard isNote || item.version == seen.version else {
      return .overtaken(item, "somebody was there first")
    }
    switch item.recorded.applying(action, by: actor, last: last) {
    case .failure(let refusal): return .overtaken(item, SafeText(refusal.description))
    case .success(let state):
      item.recorded = state
      if !isNote { item.version += 1 }
      items[index] = item
      steps[item.key, default: []]
        .append(
          QueueStep(
            version: item.version,
            action: action,
            who: actor.who,
            at: actor.now,
            state: state,
          )
        )
      return .worked(action, item)
    }
  }

  /// Answers what a dashboard asks of queues; none where it asks something else.
  func answer(_ request: Request) -> Answer? {
    switch request {
    case .items(let queue, let page, let today):
      let all = items.filter {
        $0.queue == queue.key && $0.isIn(page.part, today) && $0.passes(queue)
      }
      let start = page.after.flatMap { mark in all.firstIndex { $0.key == mark.key } }
      return .items(
        Array(all.dropFirst(start.map { $0 + 1 } ?? 0).prefix(page.limit)),
        queue,
        page,
      )
    case .figures(let queues, let hours, let now, let today):
      let all = queues.map { ($0.key, figures($0, hours, now, today)) }
      return .figures(Dictionary(uniqueKeysWithValues: all))
    case .steps(let item): return .steps(item, steps[item.key] ?? [])
    default: return nil
    }
  }

  private func figures(_ queue: Queue, _ hours: Int, _ now: Moment, _ today: Day) -> QueueFigures {
    let all = items.filter { $0.queue == queue.key }
    let open = all.filter { $0.isIn(.open, today) }
    var arrivals = [Int](repeating: 0, count: hours)
    for item in all {
      let index = hours - 1 - Int((now.seconds - item.arrivedAt.seconds) / 3600)
      if arrivals.indices.contains(index) { arrivals[index] += 1 }
    }
    let done = all.count { $0.isIn(.done, today) }
    return QueueFigures(
      depth: CaseCount(open.count),
      oldest: open.map(\.arrivedAt).min(),
      arrivals: arrivals,
      completions: [Int](repeating: 0, count: hours - 1) + [done],
    )
  }
}

extension QueueItem {
  /// What tells items apart.
  struct Key: Hashable {
    let queue: String
    let subject: QueueSubject
  }

  var key: Key { Key(queue: queue, subject: subject) }

  fileprivate func isIn(_ part: QueuePage.Part, _ today: Day) -> Bool {
    switch (part, state(on: today)) {
    case (.open, .new), (.open, .claimed), (.snoozed, .snoozed), (.done, .done): true
    default: false
    }
  }

  /// Whether the item's case passes the filter of a queue.
  fileprivate func passes(_ queue: Queue) -> Bool {
    guard queue.filter != .all else { return true }
    let history = Cast.histories.first { $0.id == caseID }
    let summary = history?.derive(asOf: asOf).summary
    return summary.map { queue.filter.predicate(asOf: asOf).holds($0) } ?? false
  }
}
