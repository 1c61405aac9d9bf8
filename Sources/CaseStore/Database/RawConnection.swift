import GRDBSQLite

/// A plain SQLite connection for loading millions of rows, where GRDB's own calls cost most of the
/// time; used from one thread.
@safe package final class RawConnection {
  package private(set) var handle: OpaquePointer?
  private let path: String
  private let wait: BusyWait

  /// Opens a file that is there; an empty path is a file without a name, gone when it is closed.
  package init(_ path: String, isReadOnly: Bool = false) throws {
    self.path = path
    wait = BusyWait(path)
    var handle: OpaquePointer?
    let access = isReadOnly ? SQLITE_OPEN_READONLY : SQLITE_OPEN_READWRITE
    let code = unsafe sqlite3_open_v2(path, &handle, access | SQLITE_OPEN_NOMUTEX, nil)
    guard code == SQLITE_OK, let handle = unsafe handle else {
      unsafe sqlite3_close_v2(handle)
      throw DocketError(sqlite: code, "", path: path)
    }
    unsafe self.handle = unsafe handle
    // The connection keeps the wait, which has no say over how long it lives.
    unsafe sqlite3_busy_handler(
      handle,
      { wait, tries in
        guard let wait = unsafe wait else { return 0 }
        let goesOn = unsafe Unmanaged<BusyWait>.fromOpaque(wait).takeUnretainedValue()
          .goesOn(tries: Int(tries))
        return goesOn ? 1 : 0
      },
      unsafe Unmanaged.passUnretained(wait).toOpaque(),
    )
  }

  deinit {
    unsafe sqlite3_close_v2(handle)
  }

  /// Lets go of the file before its time; the statements must have been given back.
  package func close() {
    unsafe sqlite3_close_v2(handle)
    unsafe handle = nil
  }

  /// Runs statements that return nothing.
  package func run(_ sql: String) throws {
    guard unsafe sqlite3_exec(handle, sql, nil, nil, nil) == SQLITE_OK else { throw failure() }
  }

  /// Returns the first number of a query; 0 where there is no row.
  package func number(_ sql: String) throws -> Int64 {
    let statement = try RawStatement(self, sql)
    return try statement.step() ? statement.integer(0) : 0
  }

  /// What SQLite last complained about.
  package func failure() -> DocketError {
    unsafe DocketError(
      sqlite: sqlite3_extended_errcode(handle),
      String(cString: sqlite3_errmsg(handle)),
      path: path,
    )
  }
}

/// A prepared statement of a raw connection.
@safe package final class RawStatement {
  private let connection: RawConnection
  private var handle: OpaquePointer?

  package init(_ connection: RawConnection, _ sql: String) throws {
    self.connection = connection
    guard unsafe sqlite3_prepare_v3(connection.handle, sql, -1, 0, &handle, nil) == SQLITE_OK else {
      throw connection.failure()
    }
  }

  deinit {
    unsafe sqlite3_finalize(handle)
  }

  /// Gives the statement back before its time, so that its table can be let go.
  package func close() {
    unsafe sqlite3_finalize(handle)
    unsafe handle = nil
  }

  /// Moves to the next row, and tells whether there is one.
  package func step() throws -> Bool {
    switch unsafe sqlite3_step(handle) {
    case SQLITE_ROW: return true
    case SQLITE_DONE: return false
    default: throw connection.failure()
    }
  }

  /// Runs the statement with what is bound, and readies it for the next values.
  package func execute() throws {
    _ = try step()
    unsafe sqlite3_reset(handle)
  }

  /// Readies the statement for other values.
  package func reset() {
    unsafe sqlite3_reset(handle)
  }

  package func bind(_ value: Int64, at index: Int32) {
    unsafe sqlite3_bind_int64(handle, index, value)
  }

  package func bindNull(at index: Int32) {
    unsafe sqlite3_bind_null(handle, index)
  }

  /// Binds bytes that stay where they are until the statement has run.
  package func bind(borrowed bytes: UnsafeBufferPointer<UInt8>, at index: Int32) {
    unsafe bytes.withMemoryRebound(to: CChar.self) {
      _ = unsafe sqlite3_bind_text(handle, index, $0.baseAddress, Int32(bytes.count), nil)
    }
  }

  /// Binds a text, which SQLite copies.
  package func bind(_ text: String, at index: Int32) {
    let copied = unsafe unsafeBitCast(-1, to: sqlite3_destructor_type.self)
    unsafe sqlite3_bind_text(handle, index, text, Int32(text.utf8.count), copied)
  }

  package func bind(blob bytes: [UInt8], at index: Int32) {
    let copied = unsafe unsafeBitCast(-1, to: sqlite3_destructor_type.self)
    unsafe sqlite3_bind_blob(handle, index, bytes, Int32(bytes.count), copied)
  }

  package func isNull(_ column: Int32) -> Bool {
    unsafe sqlite3_column_type(handle, column) == SQLITE_NULL
  }

  package func integer(_ column: Int32) -> Int64 {
    unsafe sqlite3_column_int64(handle, column)
  }

  package func bytes(_ column: Int32) -> [UInt8] {
    guard let bytes = unsafe sqlite3_column_blob(handle, column) else { return [] }
    return unsafe Array(
      UnsafeRawBufferPointer(start: bytes, count: Int(sqlite3_column_bytes(handle, column)))
    )
  }

  package func text(_ column: Int32) -> String {
    guard let bytes = unsafe sqlite3_column_text(handle, column) else { return "" }
    let count = unsafe Int(sqlite3_column_bytes(handle, column))
    return unsafe String(decoding: UnsafeBufferPointer(start: bytes, count: count), as: UTF8.self)
  }
}
