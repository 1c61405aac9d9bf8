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
    let schema = TableSchema(record)
    let placeholders = schema.spec.storedColumns.map { _ in "?" }.joined(separator: ", ")
    return try RawStatement(
      self,
      "INSERT INTO \(quoted(schema.spec.name)) (\(schema.columnList)) VALUES (\(placeholders))",
    )
  }

  /// Builds the indexes anew.
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

/// The histories of all cases, or of those within bounds, in the order of their numbers.
package struct HistoryCursor {
  private let cases: RawStatement
  private var proceedings: CaseCursor<Proceeding>
  private var hearings: CaseCursor<Hearing>
  private var applications: CaseCursor<Application>
  private var appeals: CaseCursor<Appeal>
  private var motions: CaseCursor<Motion>
  private var representations: CaseCursor<Representation>
  private var bonds: CaseCursor<Bond>
  private var custodyStays: CaseCursor<CustodyStay>
  private var charges: CaseCursor<Charge>
  private var riders: CaseCursor<Rider>
  private var leads: CaseCursor<Rider>

  /// Opens every table; ``seek(_:)`` goes to other bounds.
  package init(_ connection: RawConnection, _ range: ClosedRange<Int64> = 0...Int64.max) throws {
    let columns = TableSchema(CourtCase.self).columnList
    cases = try RawStatement(
      connection,
      """
      SELECT \(columns) FROM "case"
      WHERE id BETWEEN ? AND ? ORDER BY id
      """,
    )
    proceedings = try CaseCursor(connection, by: "caseID", \.caseID)
    hearings = try CaseCursor(connection, by: "caseID", \.caseID)
    applications = try CaseCursor(connection, by: "caseID", \.caseID)
    appeals = try CaseCursor(connection, by: "caseID", \.caseID)
    motions = try CaseCursor(connection, by: "caseID", \.caseID)
    representations = try CaseCursor(connection, by: "caseID", \.caseID)
    bonds = try CaseCursor(connection, by: "caseID", \.caseID)
    custodyStays = try CaseCursor(connection, by: "caseID", \.caseID)
    charges = try CaseCursor(connection, by: "caseID", \.caseID)
    riders = try CaseCursor(connection, by: "caseID", \.caseID)
    leads = try CaseCursor(connection, by: "riderCaseID", \.riderCaseID)
    try seek(range)
  }

  /// Goes to the first case within bounds.
  package mutating func seek(_ range: ClosedRange<Int64>) throws {
    cases.reset()
    cases.bind(range.lowerBound, at: 1)
    cases.bind(range.upperBound, at: 2)
    try proceedings.seek(range)
    try hearings.seek(range)
    try applications.seek(range)
    try appeals.seek(range)
    try motions.seek(range)
    try representations.seek(range)
    try bonds.seek(range)
    try custodyStays.seek(range)
    try charges.seek(range)
    try riders.seek(range)
    try leads.seek(range)
  }

  /// Returns the next history; none after the last.
  package mutating func next() throws -> CaseHistory? {
    guard try cases.step() else { return nil }
    var courtCase = CourtCase()
    var reader = StatementReader(cases)
    courtCase.visit(&reader)
    var history = CaseHistory(courtCase)
    try fill(&history)
    return history
  }

  private mutating func fill(_ history: inout CaseHistory) throws {
    let id = history.id
    history.proceedings = try proceedings.rows(of: id)
    history.hearings = try hearings.rows(of: id)
    history.applications = try applications.rows(of: id)
    history.appeals = try appeals.rows(of: id)
    history.motions = try motions.rows(of: id)
    history.representations = try representations.rows(of: id)
    history.bonds = try bonds.rows(of: id)
    history.custodyStays = try custodyStays.rows(of: id)
    history.charges = try charges.rows(of: id)
    let led = try riders.rows(of: id)
    let riding = try leads.rows(of: id)
    history.riders = led + riding.filter { $0.caseID != id }
  }

  /// Reads what is left, and returns how many rows of each table belong to no case.
  package mutating func orphans() throws -> [(String, Int)] {
    var last = CaseHistory(CourtCase())
    last.courtCase.id = .max
    try fill(&last)
    return [
      ("proceeding", proceedings.orphans), ("hearing", hearings.orphans),
      ("application", applications.orphans), ("appeal", appeals.orphans),
      ("motion", motions.orphans), ("representation", representations.orphans),
      ("bond", bonds.orphans), ("custody", custodyStays.orphans), ("charge", charges.orphans),
      ("rider", riders.orphans),
    ]
  }
}
