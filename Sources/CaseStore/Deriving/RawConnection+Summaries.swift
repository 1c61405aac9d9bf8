package import CaseModel
import GRDB

extension RawConnection {
  /// Derives the summary of every case in one pass over all tables, side by side.
  ///
  /// - Parameters:
  ///   - asOf: The day everything is derived as of.
  ///   - plan: The rules and closures it is derived by.
  ///   - progress: Told how far it is; throws to stop.
  /// - Returns: How many rows of each table belong to no case of the release.
  /// - Throws: `DocketError`, or what `progress` throws.
  package func deriveSummaries(
    asOf: Day,
    plan: ClockPlan,
    _ progress: (LoadStep) throws -> Void,
  ) throws -> [(String, Int)] {
    let total = Int(try number(#"SELECT count(*) FROM "case""#))
    let insert = try inserting(CaseSummary.self)
    let insertClock = try inserting(ClockRow.self)
    var histories = try HistoryCursor(self)
    var done = 0
    let setAside = try rowsSetAside()
    while var history = try histories.next() {
      history.rowsSetAside = setAside[history.id] ?? 0
      let derivation = history.derive(asOf: asOf, plan: plan)
      var summary = CaseSummary()
      let clocks = derivation.fillLists(&summary)
      try insert.execute(summary)
      for clock in clocks { try insertClock.execute(clock) }
      if done.isMultiple(of: 4096) { try progress(.deriving(done: done, of: total)) }
      done += 1
    }
    return try histories.orphans()
  }

  /// How many rows of each case were set aside in the release its cases come from.
  private func rowsSetAside() throws -> [Int64: Int] {
    let select = try RawStatement(
      self,
      """
      SELECT caseID, count(*) FROM defect WHERE caseID IS NOT NULL AND \(Database.isSetAside)
      GROUP BY caseID
      """,
    )
    var counts: [Int64: Int] = [:]
    while try select.step() { counts[select.integer(0)] = Int(select.integer(1)) }
    return counts
  }

  private func inserting(_ record: any DocketRecord.Type) throws -> RawStatement {
    try RawStatement(self, TableSchema(record).insert)
  }

  /// Builds the indexes again.
  package func buildIndexes(_ progress: (LoadStep) throws -> Void) throws {
    for index in DocketIndexes.all {
      try run("DROP INDEX IF EXISTS \(index.name)")
      try build(index, progress)
    }
  }

  /// Builds an index, with a small cache: sorting in a large one is slower.
  package func build(_ index: DocketIndex, _ progress: (LoadStep) throws -> Void) throws {
    try progress(.indexing(index.title))
    try run("PRAGMA cache_size = -2048")
    try run(index.sql)
  }
}

extension CaseHistory {
  /// The days of hearings without an adjournment, in the order of the hearings.
  package var scheduledDays: [Day] {
    hearings.compactMap { $0.adjournment.isEmpty ? $0.heldOn : nil }
  }
}
