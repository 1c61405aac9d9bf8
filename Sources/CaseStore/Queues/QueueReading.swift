import CaseModel
import GRDB

extension Database {
  private static let itemColumns = """
    found.subject, itemCase, arrivedAt, due, kind, body, name, version, work, holder, since, until
    """

  /// Reads some items of a queue, in its order.
  func items(
    _ query: QueueQuery,
    _ page: QueuePage,
    _ today: Day,
    _ labels: CodeLabels,
  ) throws -> [QueueItem] {
    let way = query.isDescending ? "DESC" : "ASC"
    let test = QueueQuery.test(page.part, on: today)
      .and(page.after.map { query.following($0) } ?? Condition(sql: "1"))
    let rest = "ORDER BY place \(way), found.subject \(way) LIMIT \(max(0, page.limit))"
    return try queueItems(query.rows(test, Self.itemColumns, rest: rest), query, labels)
  }

  /// Reads one item of a queue.
  func item(
    _ subject: QueueSubject,
    _ query: QueueQuery,
    _ labels: CodeLabels,
  ) throws -> QueueItem? {
    let test = Condition(sql: "found.subject = ?", values: [subject.description.databaseValue])
    return try queueItems(query.rows(test, Self.itemColumns), query, labels).first
  }

  private func queueItems(
    _ rows: Condition,
    _ query: QueueQuery,
    _ labels: CodeLabels,
  ) throws -> [QueueItem] {
    try Row.fetchAll(self, sql: rows.sql, arguments: StatementArguments(rows.values))
      .compactMap { QueueItem($0, query.queue, labels) }
  }

  /// Reads the state of a queue.
  func figures(
    _ query: QueueQuery,
    _ hours: Int,
    _ now: Moment,
    _ today: Day,
  ) throws -> QueueFigures {
    let open = QueueQuery.test(.open, on: today)
    let cap = DocketFeed.depthCap
    let counted = query.rows(open, "1", rest: "LIMIT \(cap + 1)")
    let depth =
      try Int.fetchOne(
        self,
        sql: "SELECT count(*) FROM (\(counted.sql))",
        arguments: StatementArguments(counted.values),
      ) ?? 0
    let first = query.rows(open, "arrivedAt", rest: "ORDER BY place LIMIT 1")
    let oldest = try String.fetchOne(
      self,
      sql: first.sql,
      arguments: StatementArguments(first.values),
    )
    let begin = Moment(seconds: now.seconds - now.seconds % 3600 - Int64(hours - 1) * 3600)
    return QueueFigures(
      depth: CaseCount(min(depth, cap), isCapped: depth > cap),
      oldest: oldest.flatMap { Moment(iso: $0) },
      arrivals: try perHour(query.arrivals(since: begin), begin, hours),
      completions: try perHour(query.completions(since: begin), begin, hours),
    )
  }

  /// Counts moments by hour; those after the last hour are of a clock that runs ahead.
  private func perHour(_ moments: Condition, _ begin: Moment, _ hours: Int) throws -> [Int] {
    var counts = [Int](repeating: 0, count: hours)
    let rows = try Row.fetchCursor(
      self,
      sql: "SELECT substr(at, 1, 13), count(*) FROM (\(moments.sql)) GROUP BY 1",
      arguments: StatementArguments(moments.values),
    )
    while let row = try rows.next() {
      guard let text = row[0] as String?, let hour = Moment(iso: text + ":00:00Z") else { continue }
      let index = Int((hour.seconds - begin.seconds) / 3600)
      if counts.indices.contains(index) { counts[index] += row[1] }
    }
    return counts
  }

  /// Reads what was done with an item.
  func steps(_ item: QueueItem) throws -> [QueueStep] {
    try Row.fetchAll(
      self,
      sql: """
        SELECT version, action, detail, who, at, work, holder, since, until FROM queueAction
        WHERE queue = ? AND subject = ? ORDER BY id
        """,
      arguments: [item.queue, item.subject.description],
    )
    .map { row in
      QueueStep(
        version: row[0],
        action: QueueAction(word: row[1], detail: row[2]),
        who: row[3],
        at: Moment(iso: row[4] as String) ?? Moment(seconds: 0),
        state: QueueState(word: row[5], holder: row[6], since: row[7], until: row[8]),
      )
    }
  }
}

extension QueueQuery {
  /// The rows after an item, in the queue's order.
  fileprivate func following(_ item: QueueItem) -> Condition {
    let place: Int64 =
      switch item.subject {
      case .event(let id), .defect(let id): id
      case .clock(_, _, let day), .overlap(_, _, let day): Int64(day.number)
      }
    return Condition(
      sql: "(place, found.subject) \(isDescending ? "<" : ">") (?, ?)",
      values: [place.databaseValue, item.subject.description.databaseValue],
    )
  }

  /// The moments of arrival since a moment.
  fileprivate func arrivals(since begin: Moment) -> Condition {
    let test = Condition(sql: "arrivedAt >= ?", values: [begin.description.databaseValue])
    return rows(test, "arrivedAt AS at")
  }

  /// The moments at which items were finished since a moment.
  fileprivate func completions(since begin: Moment) -> Condition {
    Condition(
      sql: "SELECT at FROM queueAction WHERE queue = ? AND action = 'finish' AND at >= ?",
      values: [queue.key.databaseValue, begin.description.databaseValue],
    )
  }
}
