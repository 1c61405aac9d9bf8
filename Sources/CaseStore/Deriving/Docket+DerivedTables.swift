import CaseModel
import GRDB

extension Docket {
  /// Makes lists, indexes and views again where this version of Vigil would make them otherwise.
  ///
  /// All of it is one transaction: stopped or killed, the docket is as it was, and the next opening
  /// does the work.
  ///
  /// - Complexity: Linear in the facts. A clinic's 1,000 clients take less than a second.
  func remakeLists(_ progress: (LoadStep) throws -> Void) throws {
    let (isCurrent, kind, asOf) = try reading { db in
      (try db.hasCurrentLists(), try db.meta("kind"), try db.asOf())
    }
    guard !isCurrent else { return }
    guard kind == DocketKind.caseload.rawValue else {
      let gate = try DocketGate(passing: path)
      defer { withExtendedLifetime(gate) {} }
      return try RawConnection(path).remakeLists(asOf: asOf, plan: plan, progress)
    }
    try writing { database in
      try database.write { db in
        guard try !db.hasCurrentLists() else { return }
        try db.makeDerivedTables()
        try db.deriveLists(asOf: asOf, plan: plan, progress)
        try db.finishDerivedTables()
      }
    }
  }
}

extension RawConnection {
  /// Makes the lists of a public docket again in one pass over its facts.
  fileprivate func remakeLists(
    asOf day: Day,
    plan: ClockPlan,
    _ progress: (LoadStep) throws -> Void,
  ) throws {
    try run("BEGIN IMMEDIATE")
    for statement in DerivedTables.makeEmpty { try run(statement) }
    _ = try deriveSummaries(asOf: day, plan: plan, progress)
    _ = try stampLists()
    try buildIndexes(progress)
    for statement in DocketViews.all { try run(statement) }
    try setMeta(Database.rulesKey, plan.fingerprint)
    try setMeta(DerivedTables.key, DerivedTables.fingerprint)
    if let stamp = DerivedTables.programStamp(for: DerivedTables.fingerprint) {
      try setMeta(DerivedTables.programKey, stamp)
    }
    try progress(.saving)
    try run("COMMIT")
  }

  private func setMeta(_ key: String, _ value: String) throws {
    try run("INSERT OR REPLACE INTO meta (key, value) VALUES (\(literal(key)), \(literal(value)))")
  }
}
