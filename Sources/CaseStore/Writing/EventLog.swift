import CaseModel
import GRDB

/// What is written beside every event.
struct EventStamp {
  /// Who enters it.
  let who: String
  /// Where the fact comes from.
  let source: String
  /// When, UTC; now where none is given.
  let at: String?
  /// The source's own number for it, and what tells a repeat from a contradiction; none where it
  /// was entered by hand.
  var arrival: (id: String, digest: Int64)?
}

extension Database {
  /// Appends an event to the log and brings the tables and lists in line with it.
  func append(
    _ kind: CaseEvent.Kind,
    _ states: [RowState],
    caseID: Int64,
    supersedes: Int64? = nil,
    _ stamp: EventStamp,
    _ plan: ClockPlan,
  ) throws -> CaseEvent {
    try execute(
      sql: """
        INSERT INTO event (at, caseID, kind, who, source, body, supersedes, sourceID, digest)
        VALUES (coalesce(?, strftime('%Y-%m-%dT%H:%M:%SZ', 'now')), ?, ?, ?, ?, ?, ?, ?, ?)
        """,
      arguments: [
        stamp.at, caseID, kind.rawValue, stamp.who, stamp.source, try EventBody(states).json(),
        supersedes, stamp.arrival?.id, stamp.arrival?.digest,
      ],
    )
    let id = lastInsertedRowID
    let concerned = Set(states.flatMap(\.casesConcerned)).union([caseID]).sorted()
    let before = try concerned.map { try history(of: $0) }
    for state in states { try project(state, origin: id) }
    for (id, before) in zip(concerned, before) {
      let after = try deriveSummary(of: id, plan)
      if let before, let after { try append(after.changes(since: before), stamp) }
    }
    let at = try String.fetchOne(self, sql: "SELECT at FROM event WHERE id = ?", arguments: [id])
    return CaseEvent(
      id: id,
      at: at ?? "",
      caseID: caseID,
      kind: kind,
      rows: states,
      who: stamp.who,
      source: stamp.source,
      supersedes: supersedes,
    )
  }

  /// Appends what an event changed, as lists and queues tell it.
  private func append(_ changes: [CaseNotice], _ stamp: EventStamp) throws {
    let at = stamp.at.flatMap { Moment(iso: $0) }
    for notice in changes {
      try append(notice, NoticeStamp(who: stamp.who, source: stamp.source, at: at))
    }
  }

  /// Reads the events about cases, in the order of entry.
  func events(of cases: Set<Int64>) throws -> [CaseEvent] {
    let marks = cases.map { _ in "?" }.joined(separator: ", ")
    return try events(
      Condition(sql: "WHERE caseID IN (\(marks))", values: cases.sorted().map(\.databaseValue))
    )
  }

  /// Reads an event by its number.
  func event(_ id: Int64) throws -> CaseEvent? {
    try events(Condition(sql: "WHERE id = ?", values: [id.databaseValue])).first
  }

  /// Reads events that pass, in the order of entry.
  func events(_ rest: Condition) throws -> [CaseEvent] {
    try Row.fetchAll(
      self,
      sql: """
        SELECT id, at, caseID, kind, body, who, source, supersedes, notice, sourceID
        FROM event \(rest.sql)
        ORDER BY id
        """,
      arguments: StatementArguments(rest.values),
    )
    .map { row in
      CaseEvent(
        id: row[0],
        at: row[1],
        caseID: row[2] ?? 0,
        kind: CaseEvent.Kind(rawValue: row[3]),
        rows: EventBody(json: row[4]).states,
        who: row[5],
        source: row[6],
        supersedes: row[7],
        sourceID: row[9],
        notice: CaseNotice(kind: row[8], caseID: row[2], body: row[4]),
      )
    }
  }
}

extension [CaseEvent] {
  /// The last of the events that leaves a row in some state.
  func last(touching key: FactKey) -> CaseEvent? {
    last { $0.rows.contains { $0.key == key } }
  }

  /// The row as these events leave it; none where it was never there or was taken away.
  func state(of key: FactKey) -> FactRow? {
    last(touching: key)?.rows.last { $0.key == key }?.row
  }
}

extension RowState {
  /// The cases whose lists the row bears on; a link bears on two.
  var casesConcerned: [Int64] {
    let rider = row?["riderCaseID"].integer
    return [key.caseID] + (rider.map { [$0] } ?? [])
  }
}
