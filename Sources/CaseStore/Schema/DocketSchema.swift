import CaseModel
import GRDB

/// The schema of the docket file and its history.
enum DocketSchema {
  /// Marks the file as Vigil's: "Vigl" in ASCII.
  static let applicationID = 0x5669_676C

  /// Every change of the schema, in order; a docket of any earlier version is brought up to date.
  ///
  /// A migration is never edited once a version of Vigil has shipped with it.
  static var migrator: DatabaseMigrator {
    var migrator = DatabaseMigrator()
    migrator.registerMigration("1 cases") { try $0.execute(sql: cases) }
    migrator.registerMigration("2 removals") { try $0.execute(sql: removals) }
    migrator.registerMigration("3 events") { try $0.execute(sql: wholeEvents) }
    migrator.registerMigration("4 clocks") { try $0.addSummaryColumns() }
    migrator.registerMigration("5 clock rows") { try $0.addClockRows() }
    migrator.registerMigration("6 queues") { try $0.execute(sql: QueueSchema.statements) }
    migrator.registerMigration("7 fact sums") { try $0.execute(sql: factSums) }
    migrator.registerMigration("8 fact details") { try $0.addColumns(of: RepatriationFact.self) }
    return migrator
  }

  private static var cases: String {
    let records = TableSchema.all.map { $0.create + ";" }.joined(separator: "\n")
    return [records, provenance, events, "PRAGMA application_id = \(applicationID);"]
      .joined(separator: "\n")
  }

  /// What the docket is, what was loaded into it, and what could not be read as it stood.
  private static let provenance = """
    CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
    CREATE TABLE release (
      id INTEGER PRIMARY KEY, label TEXT NOT NULL, asOf INTEGER NOT NULL, source TEXT NOT NULL,
      importedAt TEXT NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%SZ', 'now')));
    CREATE TABLE tally (
      release INTEGER NOT NULL, name TEXT NOT NULL, file TEXT NOT NULL, rows INTEGER NOT NULL,
      loaded INTEGER NOT NULL, repaired INTEGER NOT NULL, defective INTEGER NOT NULL,
      declaredRows INTEGER, reasons TEXT NOT NULL, notes TEXT NOT NULL,
      unknownColumns TEXT NOT NULL, missingColumns TEXT NOT NULL);
    CREATE TABLE defect (
      id INTEGER PRIMARY KEY, release INTEGER NOT NULL, file TEXT NOT NULL, line INTEGER NOT NULL,
      reason TEXT NOT NULL, "column" TEXT NOT NULL, repair TEXT, verbatim BLOB NOT NULL);
    CREATE TABLE lookup (
      list TEXT NOT NULL, code TEXT NOT NULL, label TEXT NOT NULL, extra TEXT NOT NULL,
      release INTEGER NOT NULL, PRIMARY KEY (list, code)) WITHOUT ROWID;
    """

  /// What happened, appended once and never changed.
  private static let events = """
    CREATE TABLE event (
      id INTEGER PRIMARY KEY, at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%SZ', 'now')),
      caseID INTEGER, kind TEXT NOT NULL, who TEXT NOT NULL, source TEXT NOT NULL,
      body TEXT NOT NULL);
    CREATE TRIGGER eventIsNeverChanged BEFORE UPDATE ON event
      BEGIN SELECT raise(ABORT, 'an event is never changed'); END;
    CREATE TRIGGER eventIsNeverDeleted BEFORE DELETE ON event
      BEGIN SELECT raise(ABORT, 'an event is never deleted'); END;
    """

  /// Removals as ICE counts them: by month, country of citizenship and country of departure.
  ///
  /// Counts only; no row of a person, and nothing that joins to a case.
  private static let removals = """
    ALTER TABLE release ADD COLUMN kind TEXT NOT NULL DEFAULT 'court';
    CREATE TABLE removal (
      release INTEGER NOT NULL, period TEXT NOT NULL, start INTEGER NOT NULL,
      citizenship TEXT NOT NULL, departedTo TEXT NOT NULL, count INTEGER NOT NULL,
      PRIMARY KEY (release, period, start, citizenship, departedTo)) WITHOUT ROWID;
    CREATE TABLE finding (
      release INTEGER NOT NULL, file TEXT NOT NULL, line INTEGER NOT NULL, "column" TEXT NOT NULL,
      what TEXT NOT NULL, meaning TEXT NOT NULL, count INTEGER NOT NULL);
    """

  /// A sum of what a release says of each case, by which the next import sees what has changed;
  /// none of a caseload's.
  private static let factSums =
    "CREATE TABLE \(factSumTable) (caseID INTEGER PRIMARY KEY, sum INTEGER NOT NULL)"

  /// The name of their table.
  static let factSumTable = "factSum"

  /// What an event takes the place of, the notes of a clinic, and ways to find both.
  private static var wholeEvents: String {
    """
    ALTER TABLE event ADD COLUMN supersedes INTEGER;
    CREATE INDEX eventByCase ON event(caseID, id);
    \(TableSchema(Note.self).create);
    CREATE INDEX personByAlienNumber ON person(alienNumber);
    """
  }
}

extension Database {
  /// The key of the mark that summaries are to be derived anew.
  static let staleKey = "summariesAreStale"
  /// The key of the fingerprint of the rules and closures the lists were derived by.
  static let rulesKey = "rules"

  /// Adds the table of running clocks, and marks what is derived as out of date.
  fileprivate func addClockRows() throws {
    try execute(sql: TableSchema(ClockRow.self).create)
    try execute(sql: "CREATE INDEX clockByDue ON clock(due)")
    try markStale()
  }

  private func markStale() throws {
    if try Bool.fetchOne(self, sql: "SELECT EXISTS (SELECT 1 FROM summary)") == true {
      try setMeta(Database.staleKey, "1")
    }
  }

  /// Adds the columns an older docket's summary lacks, and marks its rows as out of date.
  ///
  /// A docket made today has every column from the start, and nothing to derive anew.
  fileprivate func addSummaryColumns() throws {
    try addColumns(of: CaseSummary.self)
    try markStale()
  }

  /// Adds the columns an older docket's table lacks.
  fileprivate func addColumns(of record: any DocketRecord.Type) throws {
    let schema = TableSchema(record)
    let present = Set(try columns(in: schema.spec.name).map(\.name))
    for column in schema.spec.storedColumns where !present.contains(column.name) {
      try execute(
        sql: "ALTER TABLE \(quoted(schema.spec.name)) ADD COLUMN \(schema.definition(column))"
      )
    }
  }
}
