package import CaseModel

/// Fills a record from the current row of a statement, its columns in the record's order.
package struct StatementReader: ColumnVisitor {
  package let row: RawStatement
  private var next: Int32 = 0

  package init(_ row: RawStatement) {
    self.row = row
  }

  private mutating func nextColumn() -> Int32 {
    defer { next += 1 }
    return next
  }

  private mutating func integer() -> Int64? {
    let column = nextColumn()
    return row.isNull(column) ? nil : row.integer(column)
  }

  package mutating func id(_ name: String, _ header: String, _ value: inout Int64, isOwn: Bool) {
    value = integer() ?? 0
  }

  package mutating func text(_ spec: @autoclosure () -> ColumnSpec, _ value: inout String) {
    value = row.text(nextColumn())
  }

  package mutating func day(_ name: String, _ header: String, _ value: inout Day?) {
    value = integer().flatMap { Int32(exactly: $0) }.map { Day(number: $0) }
  }

  package mutating func number(_ spec: @autoclosure () -> ColumnSpec, _ value: inout Int64?) {
    value = integer()
  }

  package mutating func omitted(_ headers: [String]) {}
}

/// Binds a record's values to a statement, in the record's order.
package struct StatementBinder: ColumnVisitor {
  package let statement: RawStatement
  private var last: Int32 = 0

  package init(_ statement: RawStatement) {
    self.statement = statement
  }

  private mutating func bind(_ value: Int64?) {
    last += 1
    if let value { statement.bind(value, at: last) } else { statement.bindNull(at: last) }
  }

  package mutating func id(_ name: String, _ header: String, _ value: inout Int64, isOwn: Bool) {
    bind(value == 0 && !isOwn ? nil : value)
  }

  package mutating func text(_ spec: @autoclosure () -> ColumnSpec, _ value: inout String) {
    guard !value.isEmpty else { return bind(nil) }
    last += 1
    statement.bind(value, at: last)
  }

  package mutating func day(_ name: String, _ header: String, _ value: inout Day?) {
    bind(value.map { Int64($0.number) })
  }

  package mutating func number(_ spec: @autoclosure () -> ColumnSpec, _ value: inout Int64?) {
    bind(value)
  }

  package mutating func omitted(_ headers: [String]) {}
}

extension RawStatement {
  /// Runs the statement with a record's values.
  package func execute(_ record: some DocketRecord) throws {
    var record = record
    var binder = StatementBinder(self)
    record.visit(&binder)
    try execute()
  }
}
