/// Collects the description of each column.
struct SpecCollector: ColumnVisitor {
  var columns: [ColumnSpec] = []

  mutating func id(_ name: String, _ header: String, _ value: inout Int64, isOwn: Bool) {
    let kind: ColumnKind = isOwn ? .id : .reference
    columns.append(ColumnSpec(name: name, header: header, formerHeaders: [], kind: kind))
  }

  mutating func text(_ spec: @autoclosure () -> ColumnSpec, _ value: inout String) {
    columns.append(spec())
  }

  mutating func day(_ name: String, _ header: String, _ value: inout Day?) {
    columns.append(ColumnSpec(name: name, header: header, formerHeaders: [], kind: .day))
  }

  mutating func number(_ spec: @autoclosure () -> ColumnSpec, _ value: inout Int64?) {
    columns.append(spec())
  }

  mutating func omitted(_ headers: [String]) {
    columns += headers.map {
      ColumnSpec(name: $0, header: $0, formerHeaders: [], kind: .omitted)
    }
  }
}

/// Fills a record from stored values.
struct RowReader: ColumnVisitor {
  let values: [CellValue]
  var next = 0

  init(values: [CellValue]) {
    self.values = values
  }

  private mutating func nextValue() -> CellValue {
    defer { next += 1 }
    return next < values.count ? values[next] : .empty
  }

  mutating func id(_ name: String, _ header: String, _ value: inout Int64, isOwn: Bool) {
    if case .integer(let number) = nextValue() { value = number }
  }

  mutating func text(_ spec: @autoclosure () -> ColumnSpec, _ value: inout String) {
    if case .text(let text) = nextValue() { value = text }
  }

  mutating func day(_ name: String, _ header: String, _ value: inout Day?) {
    if case .integer(let number) = nextValue(), let small = Int32(exactly: number) {
      value = Day(number: small)
    }
  }

  mutating func number(_ spec: @autoclosure () -> ColumnSpec, _ value: inout Int64?) {
    if case .integer(let number) = nextValue() { value = number }
  }

  mutating func omitted(_ headers: [String]) {}
}

/// Lists a record's values for storing.
struct RowWriter: ColumnVisitor {
  var values: [CellValue] = []

  mutating func id(_ name: String, _ header: String, _ value: inout Int64, isOwn: Bool) {
    values.append(value == 0 && !isOwn ? .empty : .integer(value))
  }

  mutating func text(_ spec: @autoclosure () -> ColumnSpec, _ value: inout String) {
    values.append(value.isEmpty ? .empty : .text(value))
  }

  mutating func day(_ name: String, _ header: String, _ value: inout Day?) {
    values.append(value.map { .integer(Int64($0.number)) } ?? .empty)
  }

  mutating func number(_ spec: @autoclosure () -> ColumnSpec, _ value: inout Int64?) {
    values.append(value.map { .integer($0) } ?? .empty)
  }

  mutating func omitted(_ headers: [String]) {}
}
