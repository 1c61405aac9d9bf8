import CPostgres

/// A row of a result in PostgreSQL's binary form.
///
/// > Source: PostgreSQL 15, "Command Execution Functions", resultFormat; a `bigint` is eight bytes,
/// > the highest first, and a `bytea` its bytes.
///
/// Safe: libpq answers for a column there is none of as for no value, and a row is read before its
/// result is cleared.
@safe struct BinaryRow {
  let result: OpaquePointer
  let row: Int32

  /// Whether there is no value.
  func isNull(_ column: Int32) -> Bool { unsafe PQgetisnull(result, row, column) != 0 }

  /// A `bytea`; empty where there is none.
  func bytes(_ column: Int32) -> [UInt8] {
    let count = unsafe Int(PQgetlength(result, row, column))
    guard count > 0, let start = unsafe PQgetvalue(result, row, column) else { return [] }
    return unsafe Array(UnsafeRawBufferPointer(start: start, count: count))
  }

  /// A `bigint`; 0 where there is none.
  func number(_ column: Int32) -> Int64 {
    Int64(bitPattern: bytes(column).reduce(0) { $0 << 8 | UInt64($1) })
  }
}
