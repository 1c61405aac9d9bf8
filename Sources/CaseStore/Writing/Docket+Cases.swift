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
          _ = try db.append(.recorded, states, caseID: history.id, stamp)
        }
        for index in DocketIndexes.all { try db.execute(sql: index.sql) }
      }
    }
  }

  /// Derives every summary anew where the day has moved on since the last time.
  ///
  /// A public docket keeps its release's own day.
  ///
  /// - Parameter today: The day to derive as of.
  /// - Throws: `DocketError`.
  public func refresh(today: Day) throws {
    let isStale = try reading { db in
      try db.meta("kind") == DocketKind.caseload.rawValue && db.asOf() != today
    }
    guard isStale else { return }
    try writing { database in
      try database.write { db in
        try db.setMeta("asOf", "\(today.number)")
        try db.execute(sql: "DELETE FROM summary")
        for id in try Int64.fetchAll(db, sql: #"SELECT id FROM "case" ORDER BY id"#) {
          guard let history = try db.history(of: id) else { continue }
          try db.insert(history.derive(asOf: today).summary)
        }
      }
    }
  }
}
