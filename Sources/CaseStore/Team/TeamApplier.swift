import CaseModel
import GRDB

/// Takes entries of a team's log, one by one, inside the transaction of their batch.
///
/// The log's order decides. An entry is written to the log only by who has seen everything before
/// it, so nothing in the log contradicts what is before it there; only what waits in this
/// docket's outbox can be overtaken.
struct TeamApplier {
  let db: Database
  let plan: ClockPlan
  let machine: Int64
  private(set) var result = TeamApplied()
  /// Cases whose lists are to be derived again.
  var affected: Set<Int64> = []

  /// Rows that were entered again as they are, in this transaction.
  var restated: Set<FactKey> = []
  /// The last number known of each machine's entries.
  var lastKnown: [Int64: Int64] = [:]
  /// Actions that wait for the fact they are about, in the log's order.
  var held: [HeldAction]

  /// Whether anything waits to be sent, so that what arrives may overtake it.
  private let isAnyWaiting: Bool

  init(_ db: Database, _ plan: ClockPlan, _ machine: Int64) throws {
    self.db = db
    self.plan = plan
    self.machine = machine
    held = try db.heldActions()
    isAnyWaiting =
      try Bool.fetchOne(db, sql: "SELECT EXISTS (SELECT 1 FROM teamOutbox)") ?? false
  }

  /// Takes an entry.
  mutating func apply(_ entry: TeamEntry, _ content: TeamContent, at position: Int64) throws {
    if isAnyWaiting, try db.isWaiting(entry.machine, entry.sequence) {
      result.confirmed += 1
      return try db.forget(entry.sequence)
    }
    if try passesOver(entry, content) { return }
    lastKnown[entry.machine] = entry.sequence
    result.taken += 1
    if let events = content.body.events { try apply(events, content.states, from: entry) }
    if let action = content.body.action { try apply(action, from: entry, at: position) }
  }

  /// Derives the lists of every case that was touched.
  mutating func finish() throws {
    for id in affected.sorted() { try db.deriveSummary(of: id, plan) }
    affected = []
  }

  private mutating func apply(
    _ events: [TeamBody.Event],
    _ states: [[RowState]],
    from entry: TeamEntry,
  ) throws {
    if isAnyWaiting { try makeWay(for: events, states.flatMap(\.self)) }
    for (event, states) in zip(events, states) {
      let origin = EventOrigin(
        machine: entry.machine,
        sequence: entry.sequence,
        part: event.part,
      )
      let id = try append(event)
      try db.keepOrigin(origin, of: id)
      for state in states {
        try db.project(state, origin: id)
        affected.formUnion(state.casesConcerned)
      }
      if isAnyWaiting { try askAboutTwins(states) }
      if event.seal.kind == CaseEvent.Kind.undone.rawValue {
        let id = try event.supersedes.flatMap { try db.event(from: $0) }
        if let undone = try id.flatMap({ try db.event($0) }) {
          try db.finishItems(of: undone, who: event.seal.who, at: event.seal.at)
        }
      }
    }
  }

  /// Appends an event as it was entered; returns its number, or that of the same notice where this
  /// docket has it from the same source.
  private func append(_ event: TeamBody.Event) throws -> Int64 {
    let supersedes = try event.supersedes.flatMap { try db.event(from: $0) }
    var seal = event.seal
    seal.supersedes = supersedes
    if let known = try db.event(of: seal.source, seal.sourceID) {
      guard seal.notice == nil else { return known }
      seal.sourceID = nil
    }
    if seal.kind == CaseEvent.Kind.undone.rawValue, let supersedes {
      seal.source = "undo of event \(supersedes)"
    }
    try db.append(seal)
    return db.lastInsertedRowID
  }

  /// Takes an action on an item, or holds it back until the fact the item is about has come.
  mutating func apply(
    _ action: TeamBody.Action,
    from entry: TeamEntry,
    at position: Int64,
  ) throws {
    var subject = action.subject
    if let origin = action.event {
      if try holds(origin, at: position) { return }
      subject = try db.event(from: origin).map { "event:\($0)" }
    }
    guard let subject else { return }
    let name = Database.itemName(action.queue, subject)
    let isNote = action.action == "note"
    if !isNote {
      for sequence in try db.waiting(touching: [name]).sorted(by: >) {
        try db.withdrawAction(sequence)
        result.lostItems.append("\(action.queue) \(subject)")
      }
    }
    let version = try db.lastVersion(action.queue, subject) + (isNote ? 0 : 1)
    try db.cachedStatement(
      sql: """
        INSERT INTO queueAction
          (queue, subject, version, action, detail, who, at, work, holder, since, until)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """
    )
    .execute(arguments: [
      action.queue, subject, version, action.action, action.detail, action.who, action.at,
      action.work, action.holder, action.since, action.until,
    ])
    let origin = EventOrigin(
      machine: entry.machine,
      sequence: entry.sequence,
      part: EventOrigin.action,
    )
    try db.keepOrigin(origin, of: db.lastInsertedRowID)
    guard !isNote else { return }
    try db.keepItem(action.queue, subject, version)
  }

  /// Counts a fact that was overtaken.
  mutating func countOvertaken() { result.overtaken += 1 }
}

extension Database {
  /// Whether an entry waits to be sent, or to be seen in the log.
  func isWaiting(_ machine: Int64, _ sequence: Int64) throws -> Bool {
    try Bool.fetchOne(
      try cachedStatement(
        sql: "SELECT EXISTS (SELECT 1 FROM teamOutbox WHERE sequence = ? AND machine = ?)"
      ),
      arguments: [sequence, machine],
    ) ?? false
  }

  /// The number of the event a source sent under a number of its own.
  func event(of source: String, _ sourceID: String?) throws -> Int64? {
    guard let sourceID else { return nil }
    return try Int64.fetchOne(
      try cachedStatement(sql: "SELECT id FROM event WHERE source = ? AND sourceID = ?"),
      arguments: [source, sourceID],
    )
  }

  /// The entries that wait and touch one of some names.
  func waiting(touching names: Set<String>) throws -> Set<Int64> {
    let statement = try cachedStatement(sql: "SELECT sequence FROM teamTouch WHERE name = ?")
    return try names.reduce(into: []) { found, name in
      found.formUnion(try Int64.fetchAll(statement, arguments: [name]))
    }
  }

  /// The version of the last action that changed an item's state.
  func lastVersion(_ queue: String, _ subject: String) throws -> Int {
    try Int.fetchOne(
      try cachedStatement(
        sql: """
          SELECT max(coalesce((SELECT max(version) FROM queueAction
              WHERE queue = ?1 AND subject = ?2 AND action <> 'note'), 0),
            coalesce((SELECT version FROM queueItem WHERE queue = ?1 AND subject = ?2), 0))
          """
      ),
      arguments: [queue, subject],
    ) ?? 0
  }

  /// Gives an item the state of the action of a version.
  func keepItem(_ queue: String, _ subject: String, _ version: Int) throws {
    try cachedStatement(
      sql: """
        INSERT OR REPLACE INTO queueItem (queue, subject, version, work, holder, since, until)
        SELECT queue, subject, version, work, holder, since, until FROM queueAction
        WHERE queue = ? AND subject = ? AND version = ? AND action <> 'note'
        """
    )
    .execute(arguments: [queue, subject, version])
  }

  /// Withdraws an action that waits, because somebody else was first.
  ///
  /// The action stays in the item's history, followed by one that restores the state before it.
  func withdrawAction(_ sequence: Int64) throws {
    let row = try Row.fetchOne(
      self,
      sql: """
        SELECT queueAction.id, queue, subject, version, who FROM queueAction
        JOIN teamOutbox ON teamOutbox.item = queueAction.id AND teamOutbox.kind = 'action'
        WHERE sequence = ?
        """,
      arguments: [sequence],
    )
    guard let row else { return try merge(sequence) }
    let (id, queue, subject): (Int64, String, String) = (row[0], row[1], row[2])
    let version = try lastVersion(queue, subject) + 1
    try execute(
      sql: """
        INSERT INTO queueAction
          (queue, subject, version, action, detail, who, at, work, holder, since, until)
        SELECT ?1, ?2, ?3, 'undo', '', ?4, strftime('%Y-%m-%dT%H:%M:%SZ', 'now'),
          coalesce(earlier.work, 'new'), earlier.holder, earlier.since, earlier.until
        FROM (SELECT 1) LEFT JOIN (SELECT * FROM queueAction WHERE queue = ?1 AND subject = ?2
          AND action <> 'note' AND id < ?5 ORDER BY id DESC LIMIT 1) AS earlier
        """,
      arguments: [queue, subject, version, row[4] as String, id],
    )
    try keepItem(queue, subject, version)
    try merge(sequence)
  }
}
