import CaseModel
import GRDB

/// A docket while it is brought in step with its team's log, over one connection.
///
/// Nobody puts another docket in its place until `rest()` or `close()`.
public final class TeamDocket {
  /// The docket.
  public let docket: Docket
  /// Whether lists are brought in line with each batch of entries.
  var derivesLists = true
  private var line: (database: DatabaseQueue, file: FileIdentity?)?
  private var gate: DocketGate?

  /// Prepares to bring a docket in step; nothing is opened yet.
  public init(_ docket: Docket) {
    self.docket = docket
  }

  deinit {
    close()
  }

  private func database() throws -> DatabaseQueue {
    if let line, gate != nil { return line.database }
    gate = try DocketGate(passing: docket.path)
    let file = FileIdentity(docket.path)
    if let line, line.file == file { return line.database }
    try? line?.database.close()
    let database = try docket.writer()
    line = (database, file)
    return database
  }

  /// Lets others put another docket in this one's place; the connection stays for the next call,
  /// which may be of the next fact somebody enters.
  public func rest() { gate = nil }

  /// Lets go of the docket, its log folded into the file; the next call opens it again.
  public func close() {
    defer { rest() }
    guard let line else { return }
    self.line = nil
    // Without the gate the log is not folded; the next writer folds it.
    if gate == nil { gate = try? DocketGate(passing: docket.path) }
    // Another file in its place has a log of its own. To those who watch, folding an empty log is a
    // change.
    if line.file == FileIdentity(docket.path), !DocketConnection.isSettled(docket.path) {
      line.database.sealTables()
      line.database.settle()
    }
    try? line.database.close()
  }

  /// Runs a body in a transaction that no other program writes beside.
  func changing<Value>(_ body: (Database) throws -> Value) throws -> Value {
    try DocketError.translated(docket.path) {
      var value: Value?
      try database()
        .writeWithoutTransaction { db in
          try db.inTransaction(.immediate) {
            value = try body(db)
            return .commit
          }
        }
      guard let value else { throw DocketError.refused("nothing was entered") }
      return value
    }
  }

  func reading<Value>(_ body: (Database) throws -> Value) throws -> Value {
    try DocketError.translated(docket.path) { try database().read(body) }
  }

  /// The position of the last entry taken from the log; 0 before the first.
  ///
  /// - Throws: `DocketError` where the docket cannot be read.
  public func position() throws -> Int64 {
    try reading { try $0.teamNumber(Database.teamPositionKey) }
  }

  /// The docket's place in its team; nil where it is in none.
  ///
  /// - Throws: `DocketError` where the docket cannot be read.
  public func membership() throws -> TeamMembership? { try reading { try $0.teamMembership() } }

  /// Keeps a changed membership, such as another token.
  ///
  /// - Throws: `DocketError` where the docket cannot be written.
  public func update(_ membership: TeamMembership) throws {
    try changing { try $0.setTeamMembership(membership) }
  }
}
