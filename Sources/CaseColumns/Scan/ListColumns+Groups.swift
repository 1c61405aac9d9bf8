package import CaseModel

extension ListColumns {
  /// The most combinations of values that are counted side by side.
  private static let mostGroups = 1 << 22

  /// Counts the rows of a list by the values they share, ordered by them, those without last.
  ///
  /// - Throws: `CancellationError`, `ColumnFault`.
  package func groups(_ query: ListQuery, by groupings: [Grouping]) throws -> [GroupCount] {
    let keys = try groupings.map { try GroupKeys($0, ColumnRows(query, columns)) }
    guard keys.count == 1 else { return try combined(query, keys) }
    let counts = try counts(groupings[0].field.column, query)
    var sums = [Int](repeating: 0, count: keys[0].values.count)
    for (code, count) in counts.enumerated() where count > 0 {
      sums[keys[0].places[code]] += Int(count)
    }
    return zip(keys[0].values, sums).filter { $0.1 > 0 }
      .map { GroupCount(keys: [$0], count: $1) }
  }

  private func combined(_ query: ListQuery, _ keys: [GroupKeys]) throws -> [GroupCount] {
    let product = keys.reduce(1) {
      $0.multipliedReportingOverflow(by: $1.values.count).partialValue
    }
    guard keys.allSatisfy({ $0.values.count <= ListColumns.mostGroups }),
      product <= ListColumns.mostGroups
    else { throw ColumnFault.unsupported }
    var sums = [Int](repeating: 0, count: product)
    let set = try set(query)
    for (word, bits) in set.words.enumerated() where bits != 0 {
      if word & 16_383 == 0 { try check() }
      var bits = bits
      while bits != 0 {
        let row = word * 64 + bits.trailingZeroBitCount
        sums[keys.reduce(0) { $0 * $1.values.count + $1.place(ofRow: row) }] += 1
        bits &= bits &- 1
      }
    }
    return sums.enumerated().filter { $0.element > 0 }
      .map { place, count in
        var place = place
        var values: [CellValue] = []
        for key in keys.reversed() {
          values.insert(key.values[place % key.values.count], at: 0)
          place /= key.values.count
        }
        return GroupCount(keys: values, count: count)
      }
  }

  /// Counts the hearings scheduled on each day of a stretch, of the cases of a list.
  ///
  /// - Throws: `CancellationError`, `ColumnFault`.
  package func hearingLoad(_ query: ListQuery, from first: Day, days: Int) throws -> [GroupCount] {
    guard query.list.rows == .cases, days > 0, first.number >= columns.file.directory.hearingsFrom
    else { throw ColumnFault.unsupported }
    let day = try columns.file.column("day", of: \.hearings)
    let owner = try columns.file.column("case", of: \.hearings)
    guard day.rows > 0, let owners = unsafe owner.codes(UInt32.self) else { return [] }
    let set = try set(query)
    var counts = [Int](repeating: 0, count: days)
    let offset = day.number(ofCode: 0) - Int64(first.number)
    try unsafe set.words.withUnsafeBufferPointer { words in
      for row in 0..<day.rows {
        if row & 0xF_FFFF == 0 { try check() }
        let place = offset + Int64(day.code(at: row))
        guard place >= 0, place < days else { continue }
        let row = unsafe Int(owners[row]) - 1
        unsafe counts[Int(place)] += Int(words[row >> 6] >> UInt64(row & 63) & 1)
      }
    }
    return counts.enumerated().filter { $0.element > 0 }
      .map { GroupCount(keys: [.integer(Int64(first.number) + Int64($0))], count: $1) }
  }
}

/// The values a grouping tells apart, and which of them each code is.
package struct GroupKeys {
  /// The values in order, none last.
  package let values: [CellValue]
  /// The place of each code among the values.
  package let places: [Int]
  private let column: StoredColumn
  private let path: StoredColumn?

  package init(_ grouping: Grouping, _ rows: ColumnRows) throws {
    let name = grouping.field.column
    // A row's own number has no codes to count.
    guard name != "id" else { throw ColumnFault.unsupported }
    column = try rows.column(name)
    guard column.width < 8, column.greatest <= 1 << 24 else { throw ColumnFault.unsupported }
    path = try rows.path(to: name)
    var values: [CellValue] = []
    var places = [0]
    for code in stride(from: 1, through: column.greatest, by: 1) {
      let value = grouping.key(of: column.value(ofCode: code))
      if value != values.last { values.append(value) }
      places.append(values.count - 1)
    }
    places[0] = values.count
    self.values = values + [.empty]
    self.places = places + Array(repeating: values.count, count: max(0, 256 - places.count))
  }

  /// The place of a row's value among the values.
  package func place(ofRow row: Int) -> Int {
    let code = path.map { column.code(at: Int($0.number(at: row))) } ?? column.code(at: row)
    return places[min(code, places.count - 1)]
  }
}

extension ColumnRows {
  package init(_ query: ListQuery, _ columns: ColumnSet) {
    self.init(kind: query.list.rows, file: columns.file)
  }
}

extension Grouping {
  /// The value grouped by, of a value of the field: a year of a day.
  fileprivate func key(of value: CellValue) -> CellValue {
    guard case .integer(let number) = value else { return value }
    let day = Day(number: Int32(clamping: number))
    return switch self {
    case .field: value
    case .year: .integer(Int64(day.year))
    case .fiscalYear: .integer(Int64(day.fiscalYear))
    }
  }
}
