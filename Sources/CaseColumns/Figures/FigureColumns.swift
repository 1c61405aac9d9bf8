package import CaseModel

/// Reads the rows measures count from the columns beside a docket.
package struct FigureColumns {
  private let columns: ColumnSet
  private let question: FigureQuestion
  private let labels: CodeLabels
  private let asOf: Day
  private let check: CancellationToken.Check

  /// Rows that are counted together.
  private static let blockRows = 16_384

  package init(
    _ columns: ColumnSet,
    _ question: FigureQuestion,
    _ labels: CodeLabels,
    asOf day: Day,
    _ check: CancellationToken.Check,
  ) {
    self.columns = columns
    self.question = question
    self.labels = labels
    self.check = check
    asOf = day
  }

  /// Hands the rows to a body, block after block; returns the shared values of the groups.
  ///
  /// - Throws: `CancellationError`, `ColumnFault`.
  package func forEach(_ body: (FigureBlock, Int) -> Void) throws -> [[CellValue]] {
    let all = question.filter == .all
    let passing = try all ? nil : passingCases()
    var groups = FigureGroups(question.groupings, labels)
    for kind in question.kinds {
      let table = try FigureTableColumns(kind, columns.file)
      let keys = try question.groupings.map { try table.key(of: $0, labels) }
      let courts = table.codes(of: question.courts)
      var numbers = GroupNumbers(keys)
      var block = FigureBlock(kind)
      for row in 0..<table.rows {
        if row & (FigureColumns.blockRows - 1) == 0, row > 0 {
          try check()
          body(block, groups.keys.count)
          block.removeAll()
        }
        let place = table.owner(row)
        if let passing, !passing.contains(place) { continue }
        if let courts, !courts[table.court.code(at: row)] { continue }
        let group = numbers.number(row, place, &groups)
        table.append(row, place, group: group, to: &block)
      }
      body(block, groups.keys.count)
    }
    return groups.keys
  }

  private func passingCases() throws -> Bitmap {
    try PredicateScan(columns: columns, check: check)
      .rows(question.filter.predicate(asOf: asOf), of: .cases)
  }
}

/// The groups of rows by the codes of their columns, so that values are made once for each group.
private struct GroupNumbers {
  private let keys: [FigureKey]
  private var known: [Int: Int] = [:]
  private var direct: [Int32]

  init(_ keys: [FigureKey]) {
    self.keys = keys
    let size = keys.reduce(1) { $0.multipliedReportingOverflow(by: $1.codes).partialValue }
    direct = size > 0 && size <= 1 << 20 ? [Int32](repeating: -1, count: size) : []
  }

  /// The number of the group of a row.
  mutating func number(_ row: Int, _ place: Int, _ groups: inout FigureGroups) -> Int {
    var code = 0
    for key in keys { code = code &* key.codes &+ key.code(row, place) }
    if !direct.isEmpty {
      if direct[code] >= 0 { return Int(direct[code]) }
    } else if let number = known[code] {
      return number
    }
    let number = groups.number(of: keys.map { $0.value(row, place) })
    if direct.isEmpty { known[code] = number } else { direct[code] = Int32(number) }
    return number
  }
}
