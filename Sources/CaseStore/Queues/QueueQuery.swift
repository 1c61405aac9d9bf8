import CaseModel
import GRDB

/// What a queue is, in SQL: one row for each item, with the same columns whatever feeds it.
///
/// The columns are `subject`, `itemCase`, `arrivedAt`, `due`, `place` (what the order goes by), and
/// what the title is made of: `kind`, `body`, `name`.
struct QueueQuery {
  /// Stands in place of a queue's name where an item is finished in every queue, because what it
  /// told of was undone.
  static let everyQueue = "*"

  let queue: Queue
  private let source: Condition

  init(_ queue: Queue, asOf: Day) {
    self.queue = queue
    source =
      switch queue.feed {
      case .events(let kinds): .events(kinds, after: queue.after ?? 0, queue.filter, asOf)
      case .clocks(let days): .clocks(days, queue.filter, asOf)
      case .overlaps(let travel): .overlaps(travel, queue.filter, asOf)
      case .defects: .defects(queue.filter)
      }
  }

  /// Whether the greatest place comes first.
  var isDescending: Bool { queue.order == .newest }

  /// The rows that pass a further test, with the state of work on each.
  func rows(_ test: Condition, _ columns: String, rest: String = "") -> Condition {
    Condition(
      sql: """
        SELECT \(columns) FROM (\(source.sql)) AS found
        LEFT JOIN queueItem ON queueItem.subject = found.subject AND queueItem.queue =
          CASE WHEN EXISTS (SELECT 1 FROM queueItem AS undone
            WHERE undone.queue = ? AND undone.subject = found.subject) THEN ? ELSE ? END
        WHERE \(test.sql) \(rest)
        """,
      values: source.values
        + [QueueQuery.everyQueue, QueueQuery.everyQueue, queue.key].map(\.databaseValue)
        + test.values,
    )
  }

  /// The test for a part of the queue.
  static func test(_ part: QueuePage.Part, on today: Day) -> Condition {
    let day = Int64(today.number).databaseValue
    return switch part {
    case .open:
      Condition(
        sql: "(work IS NULL OR work IN ('new', 'claimed') OR (work = 'snoozed' AND until <= ?))",
        values: [day],
      )
    case .snoozed: Condition(sql: "(work = 'snoozed' AND until > ?)", values: [day])
    case .done: Condition(sql: "work = 'done'")
    }
  }
}

extension Condition {
  fileprivate static func events(
    _ kinds: [NoticeKind],
    after last: Int64,
    _ filter: Filter,
    _ asOf: Day,
  ) -> Condition {
    let placeholders = kinds.map { _ in "?" }.joined(separator: ", ")
    let cases = ofCase("event.caseID", filter, asOf)
    return Condition(
      sql: """
        SELECT 'event:' || event.id AS subject, event.caseID AS itemCase, event.at AS arrivedAt,
          NULL AS due, event.id AS place, event.notice AS kind, event.body AS body,
          (SELECT name FROM summary WHERE summary.id = event.caseID) AS name
        FROM event WHERE event.notice IN (\(placeholders)) AND event.id > \(last) AND \(cases.sql)
        """,
      values: kinds.map(\.rawValue.databaseValue) + cases.values,
    )
  }

  /// Passes where the case of a row passes the filter; a row about no case passes where all do.
  static func ofCase(_ column: String, _ filter: Filter, _ asOf: Day) -> Condition {
    guard filter != .all else { return Condition(sql: "1") }
    let test = filter.predicate(asOf: asOf).sql
    return Condition(
      sql: "EXISTS (SELECT 1 FROM summary WHERE summary.id = \(column) AND (\(test.sql)))",
      values: test.values,
    )
  }

  fileprivate static func clocks(_ days: Int, _ filter: Filter, _ asOf: Day) -> Condition {
    let test = ListQuery(.clocks, filter: filter).predicate(asOf: asOf).sql
    let owner = "((id - (1 << 62)) / 64)"
    return Condition(
      sql: """
        SELECT 'clock:' || \(owner) || ':' || nextClock || ':'
            || date(nextClockOn * 86400, 'unixepoch') AS subject,
          \(owner) AS itemCase,
          strftime('%Y-%m-%dT00:00:00Z', (nextClockOn - \(days)) * 86400, 'unixepoch') AS arrivedAt,
          nextClockOn AS due, nextClockOn AS place, nextClock AS kind, NULL AS body, name
        FROM clockSummary WHERE nextClockOn <= ? AND (\(test.sql))
        """,
      values: [Int64((asOf + days).number).databaseValue] + test.values,
    )
  }

  /// Rows set aside of the latest release of each sort, and of a clinic's own tables.
  fileprivate static func defects(_ filter: Filter) -> Condition {
    Condition(
      sql: """
        SELECT 'defect:' || defect.id AS subject, NULL AS itemCase,
          coalesce(defect.at, (SELECT importedAt FROM release WHERE id = defect.release),
            '1970-01-01T00:00:00Z') AS arrivedAt,
          NULL AS due, defect.id AS place, reason AS kind,
          file || ' line ' || line || CASE "column" WHEN '' THEN '' ELSE ', ' || "column" END
            AS body, '' AS name
        FROM defect WHERE repair IS NULL AND \(filter == .all ? "1" : "0")
          AND (release = 0 OR release IN (SELECT max(id) FROM release GROUP BY kind))
        """
    )
  }
}
