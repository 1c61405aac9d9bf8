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
      }
    }
  }
}

extension Database {
  /// The key of the fingerprint of the rules and closures the lists were derived by.
  static let rulesKey = "rules"

  /// Derives every list of a caseload again.
  ///
  /// - Parameters:
  ///   - day: The day to derive as of.
  ///   - plan: The rules and closures.
  ///   - progress: Told how far it has come; throws to stop.
  ///   - body: Handed each derivation.
  /// - Throws: `DatabaseError`, or what the closures throw.
  func deriveLists(
    asOf day: Day,
    plan: ClockPlan,
    _ progress: (LoadStep) throws -> Void = { _ in },
    _ body: (CaseDerivation) throws -> Void = { _ in },
  ) throws {
    try clearListStamp()
    try setMeta(Database.rulesKey, plan.fingerprint)
    try execute(sql: "DELETE FROM summary; DELETE FROM clock")
    let ids = try Int64.fetchAll(self, sql: #"SELECT id FROM "case" ORDER BY id"#)
    for (done, id) in ids.enumerated() {
      if done.isMultiple(of: 256) { try progress(.deriving(done: done, of: ids.count)) }
      guard let history = try history(of: id) else { continue }
      let derivation = history.derive(asOf: day, plan: plan)
      try insert(derivation)
      try body(derivation)
    }
  }
}
