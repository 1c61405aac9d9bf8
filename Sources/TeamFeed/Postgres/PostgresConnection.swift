import CPostgres
import CaseModel
import CaseStore
import Foundation

/// A connection to a PostgreSQL server, used by one thread at a time.
///
/// Safe: libpq's connection is open for as long as this value lives, every result is cleared where
/// it is read, and texts are copied out of both.
@safe final class PostgresConnection {
  private let connection: OpaquePointer

  /// Connects.
  ///
  /// - Parameters:
  ///   - address: Where.
  ///   - password: The password, where one was asked for; libpq looks into its own files besides.
  /// - Throws: `TeamFault`.
  init(_ address: TeamAddress, password: String? = nil) throws {
    let pairs = address.connection(password: password).sorted { $0.key < $1.key }
    let made = unsafe withPointers(pairs.map(\.key)) { keys in
      unsafe withPointers(pairs.map(\.value)) { values in
        // The third argument: dbname is a name, and never an address that was not checked.
        unsafe PQconnectdbParams(keys, values, 0)
      }
    }
    guard let made = unsafe made else { throw TeamFault.server("there is not enough memory") }
    unsafe connection = made
    // Notices of the server would be written over the screen.
    unsafe PQsetNoticeProcessor(made, { _, _ in }, nil)
    // Where this throws the connection is complete, and so is closed by `deinit`.
    try checkConnected()
  }

  deinit {
    unsafe PQfinish(connection)
  }

  private func checkConnected() throws {
    guard unsafe PQstatus(connection) == CONNECTION_OK else {
      if unsafe PQconnectionNeedsPassword(connection) == 1 { throw TeamFault.needsPassword }
      // A password that is wrong is not waited for as a line that is cut.
      let usedPassword = unsafe PQconnectionUsedPassword(connection) == 1
      if usedPassword, message.contains("authentication failed") {
        throw TeamFault.wrongPassword
      }
      throw TeamFault.away(Phrase(words: message))
    }
    let host = unsafe PQhost(connection).map { unsafe String(cString: $0) } ?? ""
    let number = unsafe PQhostaddr(connection).map { unsafe String(cString: $0) } ?? ""
    let isLocal = number.isEmpty && (host.isEmpty || host.hasPrefix("/") || host.hasPrefix("@"))
    guard unsafe isLocal || PQsslInUse(connection) == 1 else {
      throw TeamFault.address("the server offers no TLS; a team's line is encrypted or not used")
    }
    guard unsafe PQserverVersion(connection) >= 130_000 else {
      throw TeamFault.server("a team needs PostgreSQL 13 or later")
    }
  }

  /// What the library last complained about, in one line.
  private var message: String {
    unsafe PQerrorMessage(connection).map { unsafe String(cString: $0).trimmed }
      ?? "no reason was given"
  }

  /// Runs statements without parameters, such as those of a schema.
  func execute(_ sql: String) throws {
    let result = unsafe PQexec(connection, sql)
    defer { unsafe PQclear(result) }
    try unsafe check(result)
  }

  /// Runs a statement.
  ///
  /// - Parameters:
  ///   - sql: The statement, its parameters as `$1`, `$2`.
  ///   - values: Their values as text; NULL where there is none.
  /// - Returns: The rows, each value as text or nil.
  /// - Throws: `TeamFault`.
  @discardableResult
  func query(_ sql: String, _ values: [String?] = []) throws -> [[String?]] {
    let result = unsafe withPointers(values) { pointers in
      unsafe PQexecParams(connection, sql, Int32(values.count), nil, pointers, nil, nil, 0)
    }
    defer { unsafe PQclear(result) }
    try unsafe check(result)
    return unsafe (0..<PQntuples(result))
      .map { row in
        unsafe (0..<PQnfields(result))
          .map { column in
            guard unsafe PQgetisnull(result, row, column) == 0 else { return nil }
            return unsafe PQgetvalue(result, row, column).map { unsafe String(cString: $0) }
          }
      }
  }

  /// Runs a statement and reads its rows as PostgreSQL keeps them, without bytes written as text.
  ///
  /// - Parameters:
  ///   - sql: The statement, its parameters as `$1`, `$2`.
  ///   - values: Their values as text.
  ///   - read: Reads a row.
  /// - Returns: What was read.
  /// - Throws: `TeamFault`.
  func binary<Value>(
    _ sql: String,
    _ values: [String?],
    _ read: (BinaryRow) -> Value,
  ) throws -> [Value] {
    let result = unsafe withPointers(values) { pointers in
      unsafe PQexecParams(connection, sql, Int32(values.count), nil, pointers, nil, nil, 1)
    }
    defer { unsafe PQclear(result) }
    try unsafe check(result)
    guard let result = unsafe result else { return [] }
    return unsafe (0..<PQntuples(result)).map { unsafe read(BinaryRow(result: result, row: $0)) }
  }

  private func check(_ result: OpaquePointer?) throws {
    switch unsafe PQresultStatus(result) {
    case PGRES_COMMAND_OK, PGRES_TUPLES_OK: return
    default: break
    }
    let state = unsafe PQresultErrorField(result, Int32(UInt8(ascii: "C")))
      .map { unsafe String(cString: $0) }
    let primary = unsafe PQresultErrorField(result, Int32(UInt8(ascii: "M")))
      .map { unsafe String(cString: $0) }
    // What the library itself complains about has no code: the line is gone.
    guard unsafe PQstatus(connection) == CONNECTION_OK, let state else {
      throw TeamFault.away(Phrase(words: primary?.trimmed ?? message))
    }
    throw PostgresState.fault(state, primary?.trimmed ?? message)
  }

  /// Writes a name as SQL takes it.
  func quoted(_ name: String) throws -> String {
    guard let text = unsafe PQescapeIdentifier(connection, name, name.utf8.count) else {
      throw TeamFault.server(Phrase(words: message))
    }
    defer { unsafe PQfreemem(text) }
    return unsafe String(cString: text)
  }

  /// Waits for notifications of other connections on channels one listens to.
  ///
  /// - Parameter seconds: The longest to wait.
  /// - Returns: What they say; empty where none came.
  /// - Throws: `TeamFault.away`.
  func notifications(within seconds: Double) throws -> [String] {
    let there = try readNotifications()
    guard there.isEmpty else { return there }
    var wait = unsafe pollfd(fd: PQsocket(connection), events: Int16(POLLIN), revents: 0)
    guard wait.fd >= 0 else { throw TeamFault.away("the line is cut") }
    let code = unsafe poll(&wait, 1, Int32(seconds * 1000))
    return code > 0 ? try readNotifications() : []
  }

  /// The socket, which can be read when the server tells something; nil where the line is cut.
  var socket: Int32? {
    let file = unsafe PQsocket(connection)
    return file >= 0 ? file : nil
  }

  private func readNotifications() throws -> [String] {
    var texts: [String] = []
    var isAny = true
    // Until nothing more comes: what an encrypted line holds back does not show on the socket.
    while isAny {
      guard unsafe PQconsumeInput(connection) == 1 else {
        throw TeamFault.away(Phrase(words: message))
      }
      isAny = false
      while let notice = unsafe PQnotifies(connection) {
        isAny = true
        if unsafe notice.pointee.be_pid != PQbackendPID(connection) {
          texts.append(unsafe notice.pointee.extra.map { unsafe String(cString: $0) } ?? "")
        }
        unsafe PQfreemem(notice)
      }
    }
    return texts
  }
}

/// Lends texts to C, ended by a null pointer.
private func withPointers<Value>(
  _ texts: [String?],
  _ body: ([UnsafePointer<CChar>?]) -> Value,
) -> Value {
  let copies = unsafe texts.map { unsafe $0.flatMap { unsafe strdup($0) } }
  defer { for place in texts.indices { unsafe free(copies[place]) } }
  return unsafe body(copies.map { unsafe $0.map { unsafe UnsafePointer($0) } } + [nil])
}
