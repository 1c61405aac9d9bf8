import CaseModel
import GRDB
import Synchronization

/// Lists of a caseload as of today, kept by one connection that only reads.
///
/// The docket keeps its lists as of the day they were last renewed, and looking must not write to
/// it. Where that is another day, or other rules, a connection derives lists of its own into
/// temporary tables in memory. SQLite finds a temporary table before one of the file, so that every
/// question is answered from them without knowing it.
final class DayLists: Sendable {
  private struct State: Equatable {
    var version: Int
    var day: Day
  }

  private let plan: ClockPlan
  private let today: @Sendable () -> Day
  private let state = Mutex<State?>(nil)

  /// Makes the lists of a connection, still empty.
  init(_ plan: ClockPlan, today: @escaping @Sendable () -> Day) {
    self.plan = plan
    self.today = today
  }

  /// Brings them up to date with the docket and the day.
  ///
  /// - Complexity: Linear in the cases where anything has changed, else one number is read.
  func prepare(_ db: Database) throws {
    let version = try Int.fetchOne(db, sql: "PRAGMA data_version") ?? 0
    let now = State(version: version, day: today())
    guard state.withLock({ $0 != now }) else { return }
    // Where deriving is stopped, the transaction takes its tables back.
    state.withLock { $0 = nil }
    try db.dropDayLists()
    if try db.isCaseload(), try !db.hasLists(asOf: now.day, plan) {
      try db.makeDayLists(asOf: now.day, plan)
    }
    state.withLock { $0 = now }
  }

  /// Drops them, so that the connection sees what is recorded.
  func drop(_ db: Database) throws {
    forget()
    try db.dropDayLists()
  }

  /// Forgets what was prepared by a transaction that was then taken back.
  func forget() { state.withLock { $0 = nil } }
}

extension Database {
  fileprivate func isCaseload() throws -> Bool {
    try meta("kind") == DocketKind.caseload.rawValue
  }

  /// Whether the lists of the file are those of a day and of rules.
  func hasLists(asOf day: Day, _ plan: ClockPlan) throws -> Bool {
    try asOf() == day && meta(Database.rulesKey) == plan.fingerprint && hasCurrentLists()
  }

  fileprivate func dropDayLists() throws {
    try execute(sql: "DROP VIEW IF EXISTS temp.clockSummary")
    for table in ["meta", "summary", "clock"] {
      try execute(sql: "DROP TABLE IF EXISTS temp.\(table)")
    }
  }

  fileprivate func makeDayLists(asOf day: Day, _ plan: ClockPlan) throws {
    try execute(
      sql: """
        CREATE TEMP TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
        INSERT INTO temp.meta SELECT * FROM main.meta;
        """
    )
    for table in DerivedTables.tables { try execute(sql: table.createTemporary) }
    for index in DocketIndexes.summaries + [DocketIndexes.clocks] {
      try execute(sql: index.temporarySQL)
    }
    try execute(sql: "CREATE TEMP VIEW clockSummary AS \(DocketViews.clockRows)")
    try setMeta("asOf", "\(day.number)")
    try deriveLists(asOf: day, plan: plan)
  }
}
