public import CaseModel
import GRDB

extension Docket {
  /// Adds cases to a caseload docket, with one event each.
  ///
  /// - Parameters:
  ///   - histories: Everything known about each case.
  ///   - who: Who adds them.
  ///   - source: Where they come from.
  /// - Throws: `DocketError`; nothing is added where one case cannot be.
  public func add(_ histories: [CaseHistory], who: String, source: String) throws {
    try writing { database in
      try database.write { db in
        guard try db.meta("kind") == DocketKind.caseload.rawValue else {
          throw DocketError.wrongKind("clients are never added to a docket of public releases")
        }
        let stamp = EventStamp(who: who, source: source, at: nil)
        for history in histories {
          guard try db.history(of: history.id) == nil else {
            throw DocketError.refused("case \(history.id) is in this docket already")
          }
          let states = history.rows.map { RowState($0) }
          _ = try db.append(.recorded, states, caseID: history.id, stamp, plan)
        }
        for index in DocketIndexes.all { try db.execute(sql: index.sql) }
      }
    }
  }

  /// Derives every summary anew where the day has moved on since the last time, or the rules and
  /// closures are not those of then; and appends what the calendar alone brings: clocks coming
  /// due, custody reviews that have come, each once.
  ///
  /// A public docket keeps its release's own day, and the rules of its import until the next one.
  ///
  /// - Parameter today: The day to derive as of.
  /// - Throws: `DocketError`.
  public func refresh(today: Day) throws {
    let rules = plan.fingerprint
    let isStale = try reading { db in
      let isOther = try db.asOf() != today || db.meta(Database.rulesKey) != rules
      return try isOther && db.meta("kind") == DocketKind.caseload.rawValue
    }
    guard isStale else { return }
    try writing { database in
      try database.write { db in
        try db.setMeta("asOf", "\(today.number)")
        try db.deriveSummaries(asOf: today, plan: plan)
      }
    }
  }

  /// Derives every summary anew where a change of the schema has put them out of date.
  ///
  /// The mark goes with the last row, so that being stopped leaves the work to the next opening.
  func renewStaleSummaries() throws {
    let (kind, asOf) = try reading { db in
      (try db.meta(Database.staleKey) == nil ? nil : try db.meta("kind"), try db.asOf())
    }
    guard let kind else { return }
    if kind == DocketKind.caseload.rawValue {
      try writing { database in
        try database.write { db in
          try db.deriveSummaries(asOf: asOf, plan: plan)
          for index in DocketIndexes.all { try db.execute(sql: index.sql) }
          try db.execute(sql: "DELETE FROM meta WHERE key = ?", arguments: [Database.staleKey])
        }
      }
    } else {
      try RawConnection(path).renewSummaries(asOf: asOf, plan: plan)
    }
  }
}

extension RawConnection {
  /// Derives the summaries of a public docket anew in one pass; nothing changes where it fails.
  fileprivate func renewSummaries(asOf day: Day, plan: ClockPlan) throws {
    try run("BEGIN IMMEDIATE; DELETE FROM summary; DELETE FROM clock")
    _ = try deriveSummaries(asOf: day, plan: plan) { _ in }
    _ = try stampLists()
    try buildIndexes { _ in }
    let rules = "'\(Database.rulesKey)', '\(plan.fingerprint)'"
    try run("INSERT OR REPLACE INTO meta (key, value) VALUES (\(rules))")
    try run("DELETE FROM meta WHERE key = '\(Database.staleKey)'; COMMIT")
  }
}

extension Database {
  fileprivate func deriveSummaries(asOf day: Day, plan: ClockPlan) throws {
    try clearListStamp()
    try setMeta(Database.rulesKey, plan.fingerprint)
    try execute(sql: "DELETE FROM summary; DELETE FROM clock")
    for id in try Int64.fetchAll(self, sql: #"SELECT id FROM "case" ORDER BY id"#) {
      guard let history = try history(of: id) else { continue }
      let derivation = history.derive(asOf: day, plan: plan)
      try insert(derivation)
      for (name, notice) in derivation.dueNotices {
        try append(notice, NoticeStamp(who: "vigil", source: "calendar", sourceID: name))
      }
    }
  }
}
