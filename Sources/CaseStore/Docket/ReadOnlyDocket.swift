public import CaseModel
import Foundation
import GRDB
import Platform

/// A docket that is only looked at: nothing here can write to it.
public struct ReadOnlyDocket: Sendable {
  /// Where the file is.
  public let path: String
  /// The rules and closures cases are looked at by; its lists stay as they were derived.
  public let plan: ClockPlan
  /// The columns beside the file, which the docket's readers share.
  let shelf: ColumnShelf
  /// Tells the day a caseload's lists are shown as of; `nil` shows them as they were recorded.
  private let today: (@Sendable () -> Day)?

  package init(path: String, plan: ClockPlan, today: (@Sendable () -> Day)? = nil) {
    self.path = FileName.resolved(path)
    self.plan = plan
    self.today = today
    shelf = ColumnShelf(docket: self.path)
  }

  /// Opens a docket for reading alone; one of an earlier version stays as it is and is refused.
  ///
  /// - Parameters:
  ///   - path: Where the file is.
  ///   - plan: The rules and closures cases are looked at by.
  ///   - today: Tells the day a caseload's lists are shown as of, without changing the docket;
  ///     where none is given, they are shown as they were recorded.
  /// - Returns: The docket.
  /// - Throws: `DocketError`: not there, not a docket, or made by another version.
  public static func open(
    at path: String,
    plan: ClockPlan = .standard,
    today: (@Sendable () -> Day)? = nil,
  ) throws -> ReadOnlyDocket {
    let docket = ReadOnlyDocket(path: path, plan: plan, today: today)
    try docket.requireFile()
    guard try docket.isReadable() else { throw DocketError.older(path) }
    let codes = try docket.reading { try $0.asylumStops() }
    return ReadOnlyDocket(path: path, plan: plan.stopping(at: codes), today: today)
  }

  /// Opens a docket to be copied as it is: one of an earlier version too, because the moment before
  /// it is brought up to date is when a copy is wanted most.
  ///
  /// - Parameter path: Where the file is.
  /// - Returns: The docket, of which nothing but its bytes and its log may be read.
  /// - Throws: `DocketError`: not there, not a docket, or made by a later version.
  public static func openToCopy(at path: String) throws -> ReadOnlyDocket {
    let docket = ReadOnlyDocket(path: path, plan: .standard)
    try docket.requireFile()
    _ = try docket.hasCurrentFacts()
    return docket
  }

  /// Whether lists can be shown as they are, or derived aside.
  private func isReadable() throws -> Bool {
    guard try hasCurrentFacts() else { return false }
    return try reading { db in
      try db.hasCurrentLists()
        || today != nil && db.meta("kind") == DocketKind.caseload.rawValue
    }
  }

  /// Opens a connection that only reads.
  ///
  /// - Throws: `DocketError`.
  public func reader() throws -> DocketReader {
    let gate = try DocketGate(passing: path)
    defer { withExtendedLifetime(gate) {} }
    return try DocketError.translated(path) {
      DocketReader(
        try DocketConnection.reading(path),
        shelf,
        today.map { DayLists(plan, today: $0) },
      )
    }
  }

  /// Refuses where there is no file that could be a docket.
  func requireFile() throws {
    try DocketFile.requirePlain(path)
    guard FileName.kind(of: path) == .plain else { throw DocketError.notFound(path) }
    if FileName.head(of: path, 1).isEmpty, unsafe access(path, R_OK) == 0 {
      throw DocketError.unfinished(path)
    }
  }

  /// Whether this program may write to the docket: the file, and what SQLite keeps beside it.
  public var isWritable: Bool {
    unsafe access(path, W_OK) == 0 && FreeSpace.canMakeFiles(beside: path)
  }

  /// Whether the file is a docket as this version writes it, its lists included.
  func isCurrent() throws -> Bool {
    try hasCurrentFacts() && hasCurrentLists()
  }

  /// Whether lists, indexes and views are as this version of Vigil makes them.
  ///
  /// - Throws: `DocketError`.
  public func hasCurrentLists() throws -> Bool { try reading { try $0.hasCurrentLists() } }

  /// Whether the file records facts as this version does.
  ///
  /// - Throws: `DocketError`: not a docket, or made by a later version.
  func hasCurrentFacts() throws -> Bool {
    let migrator = DocketSchema.migrator
    return try reading { db in
      try db.requireDocket(path)
      if try migrator.hasBeenSuperseded(db) { throw DocketError.newer(path) }
      return try migrator.hasCompletedMigrations(db) && db.meta(Database.unloggedKey) == nil
    }
  }

  /// Runs a body on a connection that only reads.
  func reading<Value>(_ body: (Database) throws -> Value) throws -> Value {
    let gate = try DocketGate(passing: path)
    defer { withExtendedLifetime(gate) {} }
    return try DocketError.translated(path) {
      let database = try DocketConnection.reading(path)
      defer { try? database.close() }
      return try database.read(body)
    }
  }
}

extension ReadOnlyDocket {
  /// The folder the file is in.
  var folder: String { FileName.folder(of: path) }

  /// The file an import leaves while it wants the docket to itself.
  static func wish(for path: String) -> String { FileName.hidden(path, "wanted") }

  /// Whether an import wants the docket to itself.
  var isWanted: Bool { unsafe access(ReadOnlyDocket.wish(for: path), F_OK) == 0 }
}
