public import CaseModel
import Foundation
import GRDB
import Platform

/// A docket file: one SQLite database Vigil works on.
///
/// > Note: The file and what SQLite keeps beside it are readable by their owner alone.
public struct Docket: Sendable {
  /// Where the file is.
  public let path: String
  /// The docket, to be looked at only.
  public let readOnly: ReadOnlyDocket
  /// The rules and closures its lists are derived by.
  public let plan: ClockPlan
  /// Tells the day its readers show a caseload's lists as of; nil shows them as recorded.
  private let today: (@Sendable () -> Day)?

  package init(path: String, plan: ClockPlan, today: (@Sendable () -> Day)? = nil) {
    readOnly = ReadOnlyDocket(path: path, plan: plan, today: today)
    self.path = readOnly.path
    self.plan = plan
    self.today = today
  }

  /// The columns beside the file, which the docket's readers share.
  var shelf: ColumnShelf { readOnly.shelf }

  /// Makes an empty docket, and its folder where there is none.
  ///
  /// - Parameters:
  ///   - path: Where; nothing may be there.
  ///   - kind: What it is to hold.
  ///   - name: The clinic, or the public docket's name.
  ///   - asOf: The day everything is derived as of.
  ///   - plan: The rules and closures everything is derived by.
  /// - Returns: The docket.
  /// - Throws: `DocketError`.
  public static func create(
    at path: String,
    kind: DocketKind,
    name: String,
    asOf: Day,
    plan: ClockPlan = .standard,
  ) throws -> Docket {
    let docket = Docket(path: path, plan: plan)
    try DocketFile.requirePlain(docket.path)
    try createFolder(of: docket.path)
    let draft = FileName.hidden(docket.path, "new")
    let gate = try DocketGate(closing: docket.path)
    defer { withExtendedLifetime(gate) {} }
    guard !isThere(docket.path) else { throw DocketError.exists(docket.path) }
    DocketFile.remove(draft)
    do {
      try fill(draft, ["kind": kind.rawValue, "name": name, "asOf": "\(asOf.number)"], plan)
      DocketFile.remove(docket.path)
      try FileName.move(draft, to: docket.path, replacing: true)
    } catch {
      DocketFile.remove(draft)
      throw error
    }
    return docket
  }

  /// Makes a docket's file whole under a hidden name, so that it is never seen half made.
  private static func fill(_ path: String, _ facts: [String: String], _ plan: ClockPlan) throws {
    try createFile(path)
    try DocketError.translated(path) {
      let database = try DatabaseQueue(path: path, configuration: .docket(false, path))
      defer { try? database.close() }
      try DocketSchema.migrator.migrate(database)
      try database.write { db in
        for (key, value) in facts { try db.setMeta(key, value) }
        try db.setMeta(Database.rulesKey, plan.fingerprint)
        try db.setMeta(Database.recordedKey, facts["asOf"] ?? "0")
        if facts["kind"] == DocketKind.caseload.rawValue {
          try db.setMeta(Database.identityKey, Database.newIdentity)
        }
        try db.makeDerivedTables()
        try db.finishDerivedTables()
        try db.sealTables()
      }
      try database.writeWithoutTransaction { try $0.execute(sql: "PRAGMA journal_mode = WAL") }
    }
  }

  /// Opens a docket and brings an older one up to date; lists that this version would make
  /// otherwise are made again.
  ///
  /// - Parameters:
  ///   - path: Where the file is.
  ///   - plan: The rules and closures everything is derived by from now on.
  ///   - progress: Told how far making lists again has come; throws to stop, and the next opening
  ///     does it again. A clinic's docket takes a moment, a public one minutes for each ten million
  ///     cases.
  ///   - today: Tells the day its readers show a caseload's lists as of; where none is given, they
  ///     show them as they were recorded.
  /// - Returns: The docket.
  /// - Throws: `DocketError`: not there, not a docket, or made by a later version; or what
  ///   `progress` throws.
  public static func open(
    at path: String,
    plan: ClockPlan = .standard,
    _ progress: (LoadStep) throws -> Void = { _ in },
    today: (@Sendable () -> Day)? = nil,
  ) throws -> Docket {
    let docket = try openFacts(at: path, plan: plan, today: today)
    try docket.remakeLists(progress)
    return docket
  }

  /// Opens a docket whose lists do not matter, because others are about to replace them.
  package static func openFacts(
    at path: String,
    plan: ClockPlan,
    today: (@Sendable () -> Day)? = nil,
  ) throws -> Docket {
    let docket = Docket(path: path, plan: plan, today: today)
    try docket.readOnly.requireFile()
    if try !docket.readOnly.hasCurrentFacts() {
      try docket.writing { database in
        try DocketSchema.migrator.migrate(database)
        try database.write { try $0.logEarlierFacts() }
      }
    }
    return try docket.stopping()
  }

  /// The docket with what its releases say of the count for an asylum work permit.
  private func stopping() throws -> Docket {
    let codes = try reading { try $0.asylumStops() }
    return codes == plan.stopCodes
      ? self : Docket(path: path, plan: plan.stopping(at: codes), today: today)
  }

  /// Opens a connection that only reads.
  ///
  /// - Throws: `DocketError` where the docket cannot be opened.
  public func reader() throws -> DocketReader { try readOnly.reader() }

  /// Runs a body on a connection that only reads.
  func reading<Value>(_ body: (Database) throws -> Value) throws -> Value {
    try readOnly.reading(body)
  }

  /// Runs a body on a connection that writes, and closes it; no import changes the file meanwhile.
  func writing<Value>(_ body: (DatabaseQueue) throws -> Value) throws -> Value {
    let gate = try DocketGate(passing: path)
    defer { withExtendedLifetime(gate) {} }
    return try DocketError.translated(path) {
      let database = try writer()
      defer {
        database.settle()
        try? database.close()
      }
      let value = try body(database)
      database.sealTables()
      return value
    }
  }

  /// Opens a connection that writes; its owner keeps the gate while it does.
  func writer() throws -> DatabaseQueue {
    guard FileName.kind(of: path) == .plain else {
      throw DocketError.file(path, reason: "is gone; was it moved or removed?")
    }
    try DocketFile.requireOneName(path)
    guard readOnly.isWritable else { throw DocketError.readOnly(path) }
    let database = try DatabaseQueue(path: path, configuration: .docket(false, path))
    try database.writeWithoutTransaction { try $0.execute(sql: "PRAGMA journal_mode = WAL") }
    return database
  }

  /// Folds what a program that was killed left in the log into the file, where there is any.
  public func settle() {
    var status = stat()
    guard unsafe stat(path + "-wal", &status) == 0, status.st_size > 0, readOnly.isWritable else {
      return
    }
    // Somebody else is at work: whoever opens it next folds the log.
    guard let gate = try? DocketGate(passing: path), let database = try? writer() else { return }
    defer { withExtendedLifetime(gate) {} }
    database.settle(tries: 1)
    try? database.close()
  }
}

extension DatabaseQueue {
  /// Makes the checksums of tables that a command has taken away; without them nothing is wrong.
  func sealTables() {
    try? write { try $0.sealTables() }
  }

  /// Folds the log into the file, so that the file alone holds everything, and empties it.
  ///
  /// A log left beside the file would be played into a copy put in the file's place. Others who
  /// read just then are waited for, a moment. This is the last thing done with the connection.
  func settle(tries: Int = 25) {
    try? writeWithoutTransaction { db in
      for _ in 0..<tries {
        if try db.foldsLog("PASSIVE") { break }
        usleep(20_000)
      }
      try db.execute(sql: "PRAGMA busy_timeout = \(tries * 8)")
      _ = try db.foldsLog("TRUNCATE")
    }
  }
}

extension Database {
  /// Folds the log in as far as others let it; tells whether all of it is.
  fileprivate func foldsLog(_ way: String) throws -> Bool {
    let row = try Row.fetchOne(self, sql: "PRAGMA wal_checkpoint(\(way))")
    guard let row, row[0] as Int == 0 else { return false }
    return row[1] as Int == row[2] as Int
  }
}

extension DatabaseFunction {
  /// `folded(text)`: the text without case and accents, as filters compare it.
  static var folded: DatabaseFunction {
    DatabaseFunction("folded", argumentCount: 1, pure: true) { values in
      String.fromDatabaseValue(values[0])?.folded
    }
  }

  /// `spelt(name, typed)`: whether the name is spelt by what was typed, as filters compare it.
  static var spelt: DatabaseFunction {
    DatabaseFunction("spelt", argumentCount: 2, pure: true) { values in
      guard let name = String.fromDatabaseValue(values[0]),
        let typed = String.fromDatabaseValue(values[1])
      else { return false }
      return name.isSpelt(typed)
    }
  }
}
