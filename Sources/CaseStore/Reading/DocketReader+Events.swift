public import CaseModel
import GRDB

/// Which events are wanted.
public struct EventSelection: Hashable, Sendable {
  /// The cases; an event about no case is wanted only where every case is.
  public var filter: Filter
  /// The kinds of notices; facts and notices of every kind where none are given.
  public var kinds: [NoticeKind]?

  /// Makes a selection.
  public init(filter: Filter = .all, kinds: [NoticeKind]? = nil) {
    self.filter = filter
    self.kinds = kinds
  }
}

/// Some events, in the order of entry.
public struct EventPage: Hashable, Sendable {
  /// The events.
  public var events: [CaseEvent]
  /// The number of the last event looked at, from which to go on.
  public var last: Int64
  /// Whether more wait beyond it.
  public var hasMore: Bool
}

extension DocketReader {
  /// Reads the events after one, in the order of entry.
  ///
  /// An import keeps every event's number, so that reading can go on in the docket it made.
  ///
  /// - Parameters:
  ///   - id: The number after which to read.
  ///   - selection: Which events are wanted.
  ///   - limit: The most to return.
  /// - Returns: The events, and where to go on.
  /// - Throws: `CancellationError` when interrupted; `DocketError`.
  public func events(
    after id: Int64,
    _ selection: EventSelection,
    limit: Int = 1000,
  ) throws -> EventPage {
    try read { db in
      let end = try Int64.fetchOne(db, sql: "SELECT max(id) FROM event") ?? 0
      let wanted = selection.condition(asOf: try db.asOf())
      let page = Condition(
        sql: """
          WHERE id IN (SELECT id FROM event WHERE id > ? AND id <= ? AND \(wanted.sql)
            ORDER BY id LIMIT ?)
          """,
        values: [id.databaseValue, end.databaseValue] + wanted.values + [limit.databaseValue],
      )
      let events = try db.events(page)
      let isFull = events.count == limit
      return EventPage(
        events: events,
        last: isFull ? events.last?.id ?? end : max(end, id),
        hasMore: isFull,
      )
    }
  }

  /// The number of the last event before a moment; 0 where there is none.
  ///
  /// - Throws: `DocketError` where the docket cannot be read.
  public func lastEvent(before moment: Moment) throws -> Int64 {
    try read { db in
      let first = try Int64.fetchOne(
        db,
        sql: "SELECT min(id) FROM event WHERE at >= ?",
        arguments: [moment.description],
      )
      if let first { return first - 1 }
      return try Int64.fetchOne(db, sql: "SELECT max(id) FROM event") ?? 0
    }
  }

  /// The number of the last event; 0 where there is none.
  ///
  /// - Throws: `DocketError` where the docket cannot be read.
  public func lastEvent() throws -> Int64 {
    try read { db in try Int64.fetchOne(db, sql: "SELECT max(id) FROM event") ?? 0 }
  }

  /// The ID after which the last `count` matching events come.
  ///
  /// - Throws: `DocketError` where the docket cannot be read.
  public func lastEvent(beforeLast count: Int, _ selection: EventSelection) throws -> Int64 {
    try read { db in
      let wanted = selection.condition(asOf: try db.asOf())
      let first = try Int64.fetchOne(
        db,
        sql: """
          SELECT min(id) FROM
            (SELECT id FROM event WHERE \(wanted.sql) ORDER BY id DESC LIMIT \(max(0, count)))
          """,
        arguments: StatementArguments(wanted.values),
      )
      if let first { return first - 1 }
      return try Int64.fetchOne(db, sql: "SELECT max(id) FROM event") ?? 0
    }
  }
}

extension EventSelection {
  fileprivate func condition(asOf day: Day) -> Condition {
    var parts: [Condition] = []
    if let kinds {
      let placeholders = kinds.map { _ in "?" }.joined(separator: ", ")
      parts.append(
        Condition(sql: "notice IN (\(placeholders))", values: kinds.map(\.rawValue.databaseValue))
      )
    }
    if filter != .all { parts.append(.ofCase("event.caseID", filter, day)) }
    return .joined(parts, "AND", empty: "1")
  }
}
