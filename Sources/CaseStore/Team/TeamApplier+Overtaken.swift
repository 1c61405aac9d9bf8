import CaseModel
import GRDB

extension TeamApplier {
  /// Takes back what waits and cannot be beside an entry of the log, and asks about it.
  mutating func makeWay(for events: [TeamBody.Event], _ states: [RowState]) throws {
    var names = Set(states.map { Database.rowName($0.key) })
    var doomed: Set<Int64> = []
    for caseID in Set(states.map(\.key.caseID)) { names.insert(Database.goneName(caseID)) }
    for state in states where state.key.table == .courtCase && state.row == nil {
      doomed.formUnion(try db.waiting(about: state.key.caseID))
    }
    var repeated: Set<Int64> = []
    for seal in events.map(\.seal) {
      guard let id = seal.sourceID else { continue }
      let same = try db.waiting(touching: [Database.arrivalName(seal.source, id)])
      if seal.notice != nil {
        for sequence in same { try db.merge(sequence) }
      } else {
        doomed.formUnion(same)
        if let digest = seal.digest, digest != 0, try db.digest(of: seal.source, id) == digest {
          repeated.formUnion(same)
        }
      }
    }
    doomed.formUnion(try db.waiting(touching: names))
    guard !doomed.isEmpty else { return }
    try withdraw(try db.withDependents(doomed), repeated, by: events.first?.seal.who ?? "")
  }

  /// Withdraws entries, the last first, each by an event that restores what stood before it.
  private mutating func withdraw(
    _ doomed: Set<Int64>,
    _ repeated: Set<Int64>,
    by winner: String,
  ) throws {
    for sequence in doomed.sorted(by: >) {
      guard let event = try db.waitingFact(sequence) else {
        try db.withdrawAction(sequence)
        continue
      }
      let log = try db.events(of: Set(event.rows.map(\.key.caseID)).union([event.caseID]))
      let earlier = log.filter { $0.id < event.id }
      let restored = event.rows.map { RowState($0.key, earlier.state(of: $0.key)) }
      let at = Moment.now.description
      if !restored.isEmpty {
        try db.append(
          EventSeal(
            at: at,
            caseID: event.caseID,
            kind: CaseEvent.Kind.undone.rawValue,
            who: event.who,
            source: "overtaken in the team",
            body: try EventBody(restored).json(),
            supersedes: event.id,
          )
        )
        let id = db.lastInsertedRowID
        for state in restored {
          try db.project(state, origin: id)
          affected.formUnion(state.casesConcerned)
        }
        for state in event.rows { affected.formUnion(state.casesConcerned) }
      }
      try db.finishItems(of: event, who: "team", at: at)
      try db.forgetActions(on: event, sequence, machine)
      try db.merge(sequence)
      guard !repeated.contains(sequence) else { continue }
      countOvertaken()
      let words = event.overtakenWords(restored, by: winner)
      try ask(words, caseID: event.caseID, name: "\(machine).\(sequence)", who: event.who)
    }
  }

  /// Asks a question that every machine of the team is to see.
  func ask(_ words: String, caseID: Int64, name: String, who: String) throws {
    let isThere = try db.row(FactKey(table: .courtCase, caseID: caseID, id: caseID)) != nil
    var notice = CaseNotice(.question, of: isThere ? caseID : 0)
    notice.text = words
    let id = try db.append(
      notice,
      NoticeStamp(who: who, source: "team", sourceID: "overtaken \(name)"),
    )
    guard let id else { return }
    try db.enqueue(id, machine, caseID: isThere ? caseID : nil)
  }

  /// Asks about two clients with one A-number, where one of them waits to be sent.
  func askAboutTwins(_ states: [RowState]) throws {
    for row in states.compactMap(\.row) where row.table == .person {
      guard let number = AlienNumber(row["alienNumber"].text) else { continue }
      let others = try Int64.fetchAll(
        db,
        sql: """
          SELECT person.id FROM person WHERE alienNumber = ? AND id <> ?
            AND EXISTS (SELECT 1 FROM teamTouch WHERE name = 'row person ' || id || ' ' || id)
          """,
        arguments: [number.description, row.id],
      )
      for other in others {
        try ask(
          "cases \(other) and \(row.id) have the same A-number, entered on two machines; keep one",
          caseID: other,
          name: "twin \(row.id) \(other)",
          who: "team",
        )
      }
    }
  }
}

extension Database {
  /// The entries that wait and are about a case.
  fileprivate func waiting(about caseID: Int64) throws -> Set<Int64> {
    let found = try Int64.fetchAll(
      self,
      sql: """
        SELECT sequence FROM teamTouch WHERE caseID = ?1
        UNION SELECT sequence FROM teamOutbox WHERE caseID = ?1 AND kind = 'events'
        """,
      arguments: [caseID],
    )
    return Set(found)
  }

  /// Entries with all that rests on them: later ones that touch the same rows, and everything about
  /// a client who was first entered by one of them.
  fileprivate func withDependents(_ first: Set<Int64>) throws -> Set<Int64> {
    var all = first
    var fresh = first
    while !fresh.isEmpty {
      var next: Set<Int64> = []
      for sequence in fresh {
        let later = try Int64.fetchAll(
          self,
          sql: """
            SELECT other.sequence FROM teamTouch AS own JOIN teamTouch AS other
              ON other.name = own.name AND other.sequence > own.sequence
            WHERE own.sequence = ? AND own.name NOT LIKE 'arrival %'
            """,
          arguments: [sequence],
        )
        next.formUnion(later)
        if let event = try waitingFact(sequence), try isFirst(event) {
          next.formUnion(try waiting(about: event.caseID).filter { $0 > sequence })
        }
      }
      fresh = next.subtracting(all)
      all.formUnion(fresh)
    }
    return all
  }

  /// Whether a fact brought its case into the docket.
  private func isFirst(_ event: CaseEvent) throws -> Bool {
    guard event.rows.contains(where: { $0.key.table == .courtCase && $0.row != nil }) else {
      return false
    }
    let key = FactKey(table: .courtCase, caseID: event.caseID, id: event.caseID)
    return try events(of: [event.caseID]).filter { $0.id < event.id }.state(of: key) == nil
  }

  /// The fact of an entry that waits; nil where the entry is an action on an item.
  func waitingFact(_ sequence: Int64) throws -> CaseEvent? {
    let id = try Int64.fetchOne(
      self,
      sql: "SELECT item FROM teamOutbox WHERE sequence = ? AND kind = 'events'",
      arguments: [sequence],
    )
    return try id.flatMap { try event($0) }
  }

  /// Drops an entry that waits, and the number it had: a notice another machine has sent from the
  /// same source, or what was taken back.
  func merge(_ sequence: Int64) throws {
    try execute(
      sql: """
        DELETE FROM teamEvent WHERE sequence = ?1
          AND machine = (SELECT machine FROM teamOutbox WHERE sequence = ?1)
        """,
      arguments: [sequence],
    )
    try forget(sequence)
  }

  /// What a source said under a number of its own, as this docket took it.
  fileprivate func digest(of source: String, _ id: String) throws -> Int64? {
    try Int64.fetchOne(
      self,
      sql: "SELECT digest FROM event WHERE source = ? AND sourceID = ?",
      arguments: [source, id],
    )
  }

  /// Drops the actions that wait on what an event brought into queues.
  fileprivate func forgetActions(on event: CaseEvent, _ sequence: Int64, _ machine: Int64) throws {
    let actions = try Int64.fetchAll(
      self,
      sql: """
        SELECT teamOutbox.sequence FROM teamOutbox
        JOIN queueAction ON queueAction.id = teamOutbox.item AND teamOutbox.kind = 'action'
        JOIN teamEvent ON queueAction.subject = 'event:' || teamEvent.event
        WHERE teamEvent.machine = ? AND teamEvent.sequence = ?
        """,
      arguments: [machine, sequence],
    )
    for action in actions { try merge(action) }
  }
}

extension CaseEvent {
  /// What was entered and is no longer possible, in words, for whoever decides what holds.
  fileprivate func overtakenWords(_ before: [RowState], by winner: String) -> String {
    let old = Dictionary(before.map { ($0.key, $0.row) }) { first, _ in first }
    let parts = rows.map { state -> String in
      let name = "\(state.key.table.rawValue) \(state.key.id)"
      guard let row = state.row else { return "\(name) taken back" }
      let was = old[state.key] ?? nil
      let changed = row.values
        .filter { $0.key != "id" && $0.key != "caseID" && was?[$0.key] ?? .empty != $0.value }
        .sorted { $0.key < $1.key }
        .map { "\($0.key) \($0.value.words(of: $0.key))" }
      return "\(name): \(changed.joined(separator: ", "))"
    }
    let what = parts.isEmpty ? notice?.text ?? "a notice" : parts.joined(separator: "; ")
    return "entered by \(who) at \(at), overtaken by \(winner), and not in force: \(what)"
  }
}

extension CellValue {
  /// The value for a reader: days as days.
  fileprivate func words(of column: String) -> String {
    switch self {
    case .empty: ""
    case .text(let text): text
    case .integer(let number):
      column.hasSuffix("On") || column == "day"
        ? Int32(exactly: number).map { Day(number: $0).description } ?? "\(number)" : "\(number)"
    }
  }
}
