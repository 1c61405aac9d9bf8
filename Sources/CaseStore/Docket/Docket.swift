public import CaseModel
import Foundation
import GRDB

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

  private init(path: String, plan: ClockPlan) {
    self.path = path
    self.plan = plan
    readOnly = ReadOnlyDocket(path: path, plan: plan)
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
    try createFile(path)
    let docket = Docket(path: path, plan: plan)
    try docket.writing { database in
      try DocketSchema.migrator.migrate(database)
      try database.write { db in
        for (key, value) in [
          ("kind", kind.rawValue), ("name", name), ("asOf", "\(asOf.number)"),
          (Database.rulesKey, plan.fingerprint), (Database.identityKey, Database.newIdentity),
        ] {
          try db.setMeta(key, value)
        }
        try db.makeDerivedTables()
        try db.finishDerivedTables()
      }
    }
    return docket
  }

  /// Opens a docket and brings an older one up to date; lists that this version would make
  /// otherwise are made anew.
  ///
  /// - Parameters:
  ///   - path: Where the file is.
  ///   - plan: The rules and closures everything is derived by from now on.
  ///   - progress: Told how far making lists anew has come; throws to stop, and the next opening
  ///     does it again. A clinic's docket takes a moment, a public one minutes for each ten million
  ///     cases.
  /// - Returns: The docket.
  /// - Throws: `DocketError`: not there, not a docket, or made by a later version; or what
  ///   `progress` throws.
  public static func open(
    at path: String,
    plan: ClockPlan = .standard,
    _ progress: (LoadStep) throws -> Void = { _ in },
  ) throws -> Docket {
    let docket = try openFacts(at: path, plan: plan)
    try docket.remakeLists(progress)
    return docket
  }

  /// Opens a docket whose lists do not matter, because others are about to replace them.
  static func openFacts(at path: String, plan: ClockPlan) throws -> Docket {
    guard FileManager.default.fileExists(atPath: path) else { throw DocketError.notFound(path) }
    let docket = Docket(path: path, plan: plan)
    if try !docket.readOnly.hasCurrentFacts() {
      try docket.writing { try DocketSchema.migrator.migrate($0) }
    }
    return try docket.stopping()
  }

  /// The docket with what its releases say of the count for an asylum work permit.
  private func stopping() throws -> Docket {
    let codes = try reading { try $0.asylumStops() }
    return codes == plan.stopCodes ? self : Docket(path: path, plan: plan.stopping(at: codes))
  }

  /// Opens a connection that only reads.
  public func reader() throws -> DocketReader { try readOnly.reader() }

  /// Runs a body on a connection that only reads.
  func reading<Value>(_ body: (Database) throws -> Value) throws -> Value {
    try readOnly.reading(body)
  }

  /// Runs a body on a connection that writes, and closes it; no import changes the file meanwhile.
  func writing<Value>(_ body: (DatabaseQueue) throws -> Value) throws -> Value {
    let gate = DocketGate(passing: path)
    defer { withExtendedLifetime(gate) {} }
    return try DocketError.translated(path) {
      let database = try writer()
      defer { try? database.close() }
      return try body(database)
    }
  }

  /// Opens a connection that writes; its owner keeps the gate while it does.
  func writer() throws -> DatabaseQueue {
    let database = try DatabaseQueue(path: path, configuration: .docket(false))
    try database.writeWithoutTransaction { try $0.execute(sql: "PRAGMA journal_mode = WAL") }
    return database
  }
}

extension DocketError {
  init(_ error: DatabaseError, path: String) {
    switch error.resultCode {
    case .SQLITE_NOTADB: self = .notADocket(path)
    case .SQLITE_CANTOPEN: self = .file(path, reason: "cannot be opened")
    case .SQLITE_BUSY: self = .busy(path)
    default: self = .database(error.message ?? "\(error.resultCode)")
    }
  }

  /// Runs a body and puts what SQLite says in Vigil's words.
  static func translated<Value>(_ path: String, _ body: () throws -> Value) throws -> Value {
    do {
      return try body()
    } catch let error as DatabaseError {
      throw DocketError(error, path: path)
    }
  }
}

extension Configuration {
  /// The settings of every connection to a docket.
  static func docket(_ isReadOnly: Bool) -> Configuration {
    var configuration = Configuration()
    configuration.readonly = isReadOnly
    configuration.busyMode = .timeout(5)
    configuration.prepareDatabase {
      try $0.execute(sql: "PRAGMA cache_size = -8192")
      $0.add(function: .folded)
    }
    return configuration
  }
}

extension DatabaseFunction {
  /// `folded(text)`: the text without case and accents, as filters compare it.
  static var folded: DatabaseFunction {
    DatabaseFunction("folded", argumentCount: 1, pure: true) { values in
      String.fromDatabaseValue(values[0])?.folded
    }
  }
}
