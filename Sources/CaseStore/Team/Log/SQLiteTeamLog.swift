import CaseModel
import Foundation
import GRDB

/// A team's log in a SQLite file, which does what the one on a server does.
///
/// Tests and simulations run on it; no command opens one.
public final class SQLiteTeamLog: TeamLog {
  private let database: DatabaseQueue
  private var version: Int64?

  /// Opens a log, or makes an empty one.
  ///
  /// - Parameters:
  ///   - path: The file; nil for a log in memory.
  ///   - team: The team's name for itself, where there is no log yet.
  /// - Throws: `TeamFault.server`.
  public init(_ path: String? = nil, team: String) throws {
    database = try SQLiteTeamLog.translated {
      if let path { try DocketFile.requirePlain(path) }
      let database = try path.map { try DatabaseQueue(path: $0) } ?? DatabaseQueue()
      try database.write { db in
        try db.execute(sql: SQLiteTeamLog.schema)
        try db.execute(
          sql: "INSERT INTO head (team) SELECT ? WHERE NOT EXISTS (SELECT 1 FROM head)",
          arguments: [team],
        )
      }
      return database
    }
  }

  private static let schema = """
    CREATE TABLE IF NOT EXISTS head (team TEXT NOT NULL, position INTEGER NOT NULL DEFAULT 0);
    CREATE TABLE IF NOT EXISTS machine (
      number INTEGER PRIMARY KEY AUTOINCREMENT, name BLOB NOT NULL, token TEXT,
      presence BLOB NOT NULL DEFAULT x'', seenAt TEXT NOT NULL DEFAULT CURRENT_TIMESTAMP);
    CREATE TABLE IF NOT EXISTS caseKey (tag BLOB PRIMARY KEY, sealed BLOB);
    CREATE TABLE IF NOT EXISTS entry (
      position INTEGER PRIMARY KEY, machine INTEGER NOT NULL, sequence INTEGER NOT NULL,
      tag BLOB NOT NULL, sealed BLOB NOT NULL, UNIQUE (machine, sequence));
    CREATE TRIGGER IF NOT EXISTS entryIsNeverChanged BEFORE UPDATE ON entry
    BEGIN SELECT RAISE(ABORT, 'an entry of the log is never changed'); END;
    CREATE TRIGGER IF NOT EXISTS entryIsNeverDeleted BEFORE DELETE ON entry
    BEGIN SELECT RAISE(ABORT, 'an entry of the log is never changed'); END;
    """

  private static func translated<Value>(_ body: () throws -> Value) throws -> Value {
    do {
      return try body()
    } catch let error as DatabaseError {
      throw TeamFault.server(
        Phrase(words: error.message ?? "the file of the log cannot be used")
      )
    }
  }

  private func reading<Value>(_ body: (Database) throws -> Value) throws -> Value {
    try SQLiteTeamLog.translated { try database.read(body) }
  }

  private func writing<Value>(_ body: (Database) throws -> Value) throws -> Value {
    try SQLiteTeamLog.translated { try database.write(body) }
  }

  /// Registers a new machine.
  ///
  /// - Throws: `TeamFault` where the log cannot be written.
  public func join(name: [UInt8], token: String) throws -> Int64 {
    try writing { db in
      try db.execute(
        sql: "INSERT INTO machine (name, token) VALUES (?, ?)",
        arguments: [Data(name), token],
      )
      return db.lastInsertedRowID
    }
  }

  /// Greets the log, and changes the secret a machine shows.
  ///
  /// - Throws: `TeamFault` where the machine is unknown, has left or shows a stale secret.
  public func greet(machine: Int64, token: String, next: String) throws -> LogGreeting {
    try writing { db in
      try db.register(machine, token)
      try db.followRestored(machine, token)
      try db.requireVisitor(machine, [token, next])
      try db.execute(
        sql: "UPDATE machine SET token = ?, seenAt = CURRENT_TIMESTAMP WHERE number = ?",
        arguments: [next, machine],
      )
      return LogGreeting(
        team: try String.fetchOne(db, sql: "SELECT team FROM head") ?? "",
        head: try db.head(),
        clock: Int64(Date.now.timeIntervalSince1970),
      )
    }
  }

  /// Reads the entries after a position.
  ///
  /// - Throws: `TeamFault` where the log cannot be read.
  public func entries(after position: Int64, limit: Int) throws -> LogPage {
    try reading { db in
      let entries = try LoggedEntry.all(db, after: position, limit)
      let head = try db.head()
      return LogPage(entries: entries, end: entries.last?.position ?? head, head: head)
    }
  }

  /// Reads the number of a machine's last entry in the log.
  ///
  /// - Throws: `TeamFault` where the machine is unknown, has left or shows a stale secret.
  public func lastSequence(of machine: Int64, token: String) throws -> Int64 {
    try reading { db in
      try db.requireVisitor(machine, [token])
      return try Int64.fetchOne(
        db,
        sql: "SELECT max(sequence) FROM entry WHERE machine = ?",
        arguments: [machine],
      ) ?? 0
    }
  }

  /// Appends entries, all or none, where nothing was appended since a position.
  ///
  /// - Throws: `TeamFault` where the machine is unknown, has left or shows a stale secret.
  public func append(
    _ entries: [SealedEntry],
    by machine: Int64,
    token: String,
    after position: Int64,
  ) throws -> Int64? {
    try writing { db in
      try db.requireVisitor(machine, [token])
      guard try db.head() == position else { return nil }
      for entry in entries {
        if let key = entry.caseKey {
          try db.cachedStatement(sql: "INSERT OR IGNORE INTO caseKey (tag, sealed) VALUES (?, ?)")
            .execute(arguments: [Data(entry.tag), Data(key)])
        }
        let isErased = try Bool.fetchOne(
          try db.cachedStatement(sql: "SELECT sealed IS NULL FROM caseKey WHERE tag = ?"),
          arguments: [Data(entry.tag)],
        )
        if isErased == true { throw TeamFault.refused("the client of an entry was erased") }
      }
      return try db.append(entries, by: machine, after: position)
    }
  }

  /// Reads the sealed keys of cases.
  ///
  /// - Throws: `TeamFault` where the log cannot be read.
  public func caseKeys(_ tags: Set<[UInt8]>) throws -> [[UInt8]: [UInt8]] {
    try reading { db in
      let statement = try db.cachedStatement(sql: "SELECT sealed FROM caseKey WHERE tag = ?")
      return try tags.reduce(into: [:]) { found, tag in
        found[tag] = try Data.fetchOne(statement, arguments: [Data(tag)]).map { Array($0) }
      }
    }
  }

  /// Destroys the key of a case, and appends an entry that says so.
  ///
  /// - Throws: `TeamFault` where the machine is unknown, has left or shows a stale secret.
  public func erase(
    _ tag: [UInt8],
    _ entry: SealedEntry,
    by machine: Int64,
    token: String,
    after position: Int64,
  ) throws -> Int64? {
    try writing { db in
      try db.requireVisitor(machine, [token])
      guard try db.head() == position else { return nil }
      try db.execute(
        sql: "INSERT OR REPLACE INTO caseKey (tag, sealed) VALUES (?, NULL)",
        arguments: [Data(tag)],
      )
      return try db.append([entry], by: machine, after: position)
    }
  }

  /// Reads who belongs to the team.
  ///
  /// - Throws: `TeamFault` where the log cannot be read.
  public func machines() throws -> [LoggedMachine] {
    try reading { db in
      try Row.fetchAll(
        db,
        sql: """
          SELECT number, name, strftime('%Y-%m-%dT%H:%M:%SZ', seenAt), token IS NULL,
            iif(seenAt > datetime('now', '-3 minutes'), presence, x'')
          FROM machine ORDER BY number
          """,
      )
      .map { row in
        LoggedMachine(
          number: row[0],
          name: Array(row[1] as Data),
          office: "",
          seenAt: row[2],
          hasLeft: row[3],
          presence: Array(row[4] as Data),
        )
      }
    }
  }

  /// Says what a machine's user is looking at.
  ///
  /// There are no offices here: whoever has the file reads it.
  ///
  /// - Throws: `TeamFault` where the machine is unknown, has left or shows a stale secret.
  public func present(
    _ sealed: [UInt8],
    about tag: [UInt8],
    by machine: Int64,
    token: String,
  ) throws {
    try writing { db in
      try db.requireVisitor(machine, [token])
      // A case the log does not know yet is nobody else's to know of.
      try db.execute(
        sql: """
          UPDATE machine SET seenAt = CURRENT_TIMESTAMP,
            presence = coalesce((SELECT ?1 FROM caseKey WHERE tag = ?2), x'') WHERE number = ?3
          """,
        arguments: [Data(sealed), Data(tag), machine],
      )
    }
  }

  /// Ends a machine's part in the team.
  ///
  /// - Throws: `TeamFault` where the machine is unknown, has left or shows a stale secret.
  public func leave(machine: Int64, token: String) throws {
    try writing { db in
      try db.requireVisitor(machine, [token])
      try db.execute(
        sql: "UPDATE machine SET token = NULL, presence = x'' WHERE number = ?",
        arguments: [machine],
      )
    }
  }

  /// None: another connection's change is seen by asking.
  public var newsFile: Int32? { nil }

  /// Waits for a change by another connection, which SQLite counts.
  ///
  /// - Throws: `TeamFault` where the log cannot be read.
  public func waitForChange(seconds: Double) throws -> LogChange {
    let end = ContinuousClock.now + .seconds(seconds)
    while true {
      let now = try reading { try Int64.fetchOne($0, sql: "PRAGMA data_version") }
      defer { version = now }
      if now != version { return [.entries, .presence] }
      guard ContinuousClock.now < end else { return [] }
      Thread.sleep(forTimeInterval: min(seconds, 0.01))
    }
  }
}

extension Database {
  fileprivate func head() throws -> Int64 {
    try Int64.fetchOne(try cachedStatement(sql: "SELECT position FROM head")) ?? 0
  }

  /// Refuses who is no member, or shows none of some secrets.
  fileprivate func requireVisitor(_ machine: Int64, _ tokens: [String]) throws {
    let known = try String.fetchOne(
      try cachedStatement(sql: "SELECT token FROM machine WHERE number = ?"),
      arguments: [machine],
    )
    guard let known else {
      throw TeamFault.notAMember("machine \(machine) is not one of the team's; join again")
    }
    guard tokens.contains(known) else { throw TeamFault.copied }
  }

  /// Takes a machine that joined after the backup the log was brought back from.
  fileprivate func register(_ machine: Int64, _ token: String) throws {
    guard machine > (try Int64.fetchOne(self, sql: "SELECT max(number) FROM machine") ?? 0) else {
      return
    }
    try execute(
      sql: "INSERT INTO machine (number, name, token) VALUES (?, x'', ?)",
      arguments: [machine, token],
    )
  }

  /// Takes the secret of a docket that has had more of them than this log knows of: it is no copy,
  /// the log was brought back from a backup.
  fileprivate func followRestored(_ machine: Int64, _ token: String) throws {
    try execute(
      sql: """
        UPDATE machine SET token = ?1 WHERE number = ?2 AND token GLOB '[0-9]*'
          AND CAST(?1 AS INTEGER) > CAST(token AS INTEGER)
        """,
      arguments: [token, machine],
    )
  }

  fileprivate func append(
    _ entries: [SealedEntry],
    by machine: Int64,
    after position: Int64,
  ) throws -> Int64 {
    let statement = try cachedStatement(
      sql: "INSERT INTO entry (position, machine, sequence, tag, sealed) VALUES (?, ?, ?, ?, ?)"
    )
    var last = position
    for entry in entries {
      last += 1
      try statement.execute(arguments: [
        last, machine, entry.sequence, Data(entry.tag), Data(entry.sealed),
      ])
    }
    try execute(sql: "UPDATE head SET position = ?", arguments: [last])
    try execute(
      sql: "UPDATE machine SET seenAt = CURRENT_TIMESTAMP WHERE number = ?",
      arguments: [machine],
    )
    return last
  }
}

extension LoggedEntry {
  fileprivate static func all(
    _ db: Database,
    after position: Int64,
    _ limit: Int,
  ) throws -> [LoggedEntry] {
    let rows = try Row.fetchCursor(
      try db.cachedStatement(
        sql: """
          SELECT position, machine, sequence, tag, sealed FROM entry
          WHERE position > ? ORDER BY position LIMIT ?
          """
      ),
      arguments: [position, limit],
    )
    var entries: [LoggedEntry] = []
    while let row = try rows.next() {
      entries.append(
        LoggedEntry(
          position: row[0],
          machine: row[1],
          sequence: row[2],
          tag: Array(row[3] as Data),
          sealed: Array(row[4] as Data),
        )
      )
    }
    return entries
  }
}
