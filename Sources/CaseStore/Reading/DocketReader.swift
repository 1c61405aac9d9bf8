import CaseColumns
import CaseModel
import GRDB
import Synchronization

/// A connection that reads a docket; each worker has its own.
///
/// Every call sees the docket as it was at one moment, and can be stopped from another thread.
public struct DocketReader: Sendable {
  private let database: DatabaseQueue
  /// The columns beside the docket, which all its readers share.
  let shelf: ColumnShelf
  let interruption = CancellationToken()
  private let lastNote = LastNote()
  /// Lists as of today; `nil` shows them as they were recorded.
  private let dayLists: DayLists?

  init(_ database: DatabaseQueue, _ shelf: ColumnShelf, _ dayLists: DayLists? = nil) {
    self.database = database
    self.shelf = shelf
    self.dayLists = dayLists
  }

  /// Stops the call that runs on this connection, which then throws `CancellationError`.
  public func interrupt() {
    interruption.interrupt()
    database.interrupt()
  }

  /// Where the last answer about a list came from; none before the first.
  public var lastReading: ReadingNote? { lastNote.value.withLock { $0 } }

  /// Notes where an answer comes from.
  func note(_ note: ReadingNote) {
    lastNote.value.withLock { $0 = note }
  }

  /// Stops what runs and lets go of the file; every later call fails.
  public func close() {
    interrupt()
    try? database.close()
  }

  /// Whether the file was opened as one that nobody changes; what others write is not seen then.
  var isStill: Bool { database.path.hasPrefix("file:") }

  /// A number that changes when another connection has changed the docket.
  ///
  /// - Throws: `DocketError` where the docket cannot be read.
  public func version() throws -> Int {
    try read { try Int.fetchOne($0, sql: "PRAGMA data_version") ?? 0 }
  }

  /// Runs a body in one moment of the docket.
  func read<Value>(_ body: (Database) throws -> Value) throws -> Value {
    do {
      return try database.read { db in
        try dayLists?.prepare(db)
        return try body(db)
      }
    } catch {
      dayLists?.forget()
      throw DocketReader.translated(error, shelf.docket)
    }
  }

  /// Runs a body in one moment of the docket, its lists as they are recorded.
  func readRecorded<Value>(_ body: (Database) throws -> Value) throws -> Value {
    do {
      return try database.read { db in
        try dayLists?.drop(db)
        return try body(db)
      }
    } catch {
      throw DocketReader.translated(error, shelf.docket)
    }
  }

  private static func translated(_ error: any Error, _ path: String) -> any Error {
    do {
      throw error
    } catch let error as DatabaseError where error.resultCode == .SQLITE_INTERRUPT {
      return CancellationError()
    } catch let error as DatabaseError {
      return DocketError(error, path: path)
    } catch {
      return error
    }
  }
}

private final class LastNote: Sendable {
  let value = Mutex<ReadingNote?>(nil)
}

extension Database {
  /// Reads records of a table: the columns of its list, in order.
  func records<Record: DocketRecord>(
    _ type: Record.Type,
    _ rest: Condition,
    from relation: String = Record.tableName,
  ) throws -> [Record] {
    let columns = TableSchema(type).columnList
    let sql = "SELECT \(columns) FROM \(quoted(relation)) \(rest.sql)"
    let rows = try Row.fetchCursor(
      cachedStatement(sql: sql),
      arguments: StatementArguments(rest.values),
    )
    var records: [Record] = []
    while let row = try rows.next() {
      records.append(Record(values: row.map { CellValue($0.1) }))
    }
    return records
  }
}

extension CellValue {
  init(_ value: DatabaseValue) {
    switch value.storage {
    case .int64(let number): self = .integer(number)
    case .string(let text): self = .text(text)
    default: self = .empty
    }
  }

  var databaseValue: DatabaseValue {
    switch self {
    case .empty: .null
    case .integer(let number): number.databaseValue
    case .text(let text): text.databaseValue
    }
  }
}
