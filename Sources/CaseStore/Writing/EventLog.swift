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
  /// The source's own number for it, and what tells a repeat from a contradiction; nil if it
  /// was entered by hand.
  var arrival: (id: String, digest: Int64)?
}

extension Database {
  /// Appends an event to the log and brings the tables and lists in line with it.
  ///
  /// - Parameters:
  ///   - kind: What the event is.
  ///   - states: The rows as it leaves them.
  ///   - caseID: The case it is about.
  ///   - standing: The case as it is before the event, where the caller has just read it.
  ///   - supersedes: The event it takes the place of.
  ///   - stamp: What is written beside it.
  ///   - plan: The rules and closures lists are derived by.
  /// - Returns: The event.
  /// - Throws: `DocketError`.
  func append(
    _ kind: CaseEvent.Kind,
    _ states: [RowState],
    caseID: Int64,
    standing: CaseHistory? = nil,
    supersedes: Int64? = nil,
    _ stamp: EventStamp,
    _ plan: ClockPlan,
  ) throws -> CaseEvent {
    let at = stamp.at ?? Moment.now.description
    let body = try EventBody(states).json()
    let seal = EventSeal(
      at: at,
      caseID: caseID,
      kind: kind.rawValue,
      who: stamp.who,
      source: stamp.source,
      body: body,
      supersedes: supersedes,
      sourceID: stamp.arrival?.id,
      digest: stamp.arrival?.digest,
    )
    try append(seal)
    let id = lastInsertedRowID
    let concerned = Set(states.flatMap(\.casesConcerned)).union([caseID]).sorted()
    let before = try concerned.map { id -> CaseHistory? in
      if let standing, standing.id == id { return standing }
      return try history(of: id)
    }
    for state in states { try project(state, origin: id) }
    for (id, before) in zip(concerned, before) {
      let after = try deriveSummary(of: id, plan)
      if let before, let after { try append(after.changes(since: before), stamp) }
    }
    return CaseEvent(
      id: id,
      at: at,
      caseID: caseID,
      kind: kind,
      rows: states,
      who: stamp.who,
      source: stamp.source,
      supersedes: supersedes,
    )
  }

  /// Appends an event; a notice its source has told already is left out.
  func append(_ event: EventSeal) throws {
    let repeated =
      event.notice == nil
      ? "" : "ON CONFLICT (source, sourceID) WHERE sourceID IS NOT NULL DO NOTHING"
    try cachedStatement(
      sql: """
        INSERT INTO event
          (at, caseID, kind, who, source, body, supersedes, notice, sourceID, digest, seal)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) \(repeated)
        """
    )
    .execute(arguments: [
      event.at, event.caseID, event.kind, event.who, event.source, event.body, event.supersedes,
      event.notice, event.sourceID, event.digest, event.value,
    ])
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
    let placeholders = cases.map { _ in "?" }.joined(separator: ", ")
    return try events(
      Condition(
        sql: "WHERE caseID IN (\(placeholders))",
        values: cases.sorted().map(\.databaseValue),
      )
    )
  }

  /// Reads an event by its number.
  func event(_ id: Int64) throws -> CaseEvent? {
    try events(Condition(sql: "WHERE id = ?", values: [id.databaseValue])).first
  }

  /// Reads events that pass, in the order of entry.
  func events(_ rest: Condition) throws -> [CaseEvent] {
    try Row.fetchAll(
      try cachedStatement(
        sql: """
          SELECT id, at, caseID, kind, body, who, source, supersedes, notice, sourceID
          FROM event \(rest.sql)
          ORDER BY id
          """
      ),
      arguments: StatementArguments(rest.values),
    )
    .map { row in
      let id: Int64 = row[0]
      return CaseEvent(
        id: id,
        at: row[1],
        caseID: row[2] ?? 0,
        kind: CaseEvent.Kind(rawValue: row[3]),
        rows: try EventBody(json: row[4], of: id).states(of: id),
        who: row[5],
        source: row[6],
        supersedes: row[7],
        sourceID: row[9],
        notice: try CaseNotice(kind: row[8], caseID: row[2], body: row[4], of: id),
      )
    }
  }
}

extension [CaseEvent] {
  /// The last of the events that leaves a row in some state.
  func last(touching key: FactKey) -> CaseEvent? {
    last { $0.rows.contains { $0.key == key } }
  }

  /// The row as these events leave it; nil if it was never there or was taken away.
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
