package import CaseModel

/// Reads the rows measures count from the columns beside a docket.
package struct FigureColumns {
  let columns: ColumnSet
  let question: FigureQuestion
  let labels: CodeLabels
  private let asOf: Day
  let check: CancellationToken.Check
  private let needsCases: Bool

  /// Rows that are counted together; few enough to stay in a processor's own memory.
  private static let blockRows = 8_192

  /// Prepares a reading; the numbers of the cases come with the rows where they are needed.
  package init(
    _ columns: ColumnSet,
    _ question: FigureQuestion,
    _ labels: CodeLabels,
    asOf day: Day,
    needsCases: Bool,
    _ check: CancellationToken.Check,
  ) {
    self.columns = columns
    self.question = question
    self.labels = labels
    self.check = check
    self.needsCases = needsCases
    asOf = day
  }

  /// Hands the rows to a body, block after block; returns the groups' shared values.
  ///
  /// - Throws: `CancellationError`, `ColumnFault`.
  package func forEachBlock(_ body: (FigureBlock, Int) -> Void) throws -> [[CellValue]] {
    try forEachBlock(passingCases(), part: 0, of: 1, body)
  }

  /// Hands one of several parts of the rows to a body; the parts are alike in size.
  func forEachBlock(
    _ passing: Bitmap?,
    part: Int,
    of parts: Int,
    _ body: (FigureBlock, Int) -> Void,
  ) throws -> [[CellValue]] {
    let need = FigureNeed(question.measures)
    var groups = FigureGroups(question.groupings, labels)
    for kind in question.kinds {
      let table = try FigureTableColumns(kind, columns.file)
      let courts = table.codes(of: question.courts)
      var numbers = GroupNumbers(try question.groupings.map { try table.key(of: $0, labels) })
      let needsOwners = numbers.readsCases || passing != nil || needsCases
      let own = (table.rows * part / parts)..<(table.rows * (part + 1) / parts)
      var last = needsOwners ? table.owner(before: own.lowerBound) : 0
      for start in stride(from: own.lowerBound, to: own.upperBound, by: FigureColumns.blockRows) {
        try check()
        let rows = start..<min(own.upperBound, start + FigureColumns.blockRows)
        var block = table.block(rows, kind, need)
        let owners = needsOwners ? table.owners(rows, after: &last) : []
        if needsCases { block.cases = table.ids(of: owners) }
        let isKept = kept(rows, owners, passing, courts, table.court)
        block.group = numbers.numbers(rows, owners, isKept, &groups)
        if let isKept { block.keep(isKept) }
        body(block, groups.keys.count)
      }
    }
    return groups.keys
  }

  /// Whether each row is of a case that passes and of a court asked for; nil where all are.
  private func kept(
    _ rows: Range<Int>,
    _ owners: [Int32],
    _ passing: Bitmap?,
    _ courts: [Bool]?,
    _ court: StoredColumn,
  ) -> [Bool]? {
    guard passing != nil || courts != nil else { return nil }
    var isKept = passing.map { cases in owners.map { cases.contains(Int($0)) } }
    if let courts {
      let codes = court.codes(rows) { courts[$0] }
      isKept = isKept.map { zip($0, codes).map { $0 && $1 } } ?? codes
    }
    return isKept
  }

  /// The cases that pass the filter; nil where every case does.
  func passingCases() throws -> Bitmap? {
    guard question.filter != .all else { return nil }
    return try PredicateScan(columns: columns, check: check)
      .rows(question.filter.predicate(asOf: asOf), of: .cases)
  }
}

/// The groups of rows by the codes of their columns, so that values are made once for each group.
private struct GroupNumbers {
  private let keys: [FigureKey]
  private var known: [Int: Int32] = [:]
  private var direct: [Int32]

  init(_ keys: [FigureKey]) {
    self.keys = keys
    // Questions have one or two groupings of at most 2^32 codes each, so that a joint code fits.
    let size = keys.reduce(1) { $0 * $1.codes }
    direct = size <= 1 << 20 ? [Int32](repeating: -1, count: size) : []
  }

  /// Whether some column is of the cases.
  var readsCases: Bool { keys.contains { $0.isOfCase } }

  /// The numbers of the groups of rows; of those that are not kept, any.
  mutating func numbers(
    _ rows: Range<Int>,
    _ owners: [Int32],
    _ isKept: [Bool]?,
    _ groups: inout FigureGroups,
  ) -> [Int32] {
    guard let first = keys.first else {
      let only = Int32(groups.number(of: []))
      return Array(repeating: only, count: rows.count)
    }
    let codes = first.codes(rows, owners)
    let others = keys.dropFirst().map { ($0.codes(rows, owners), $0.codes) }
    var numbers = [Int32](repeating: 0, count: rows.count)
    for place in codes.indices where isKept?[place] != false {
      var code = codes[place]
      for (more, count) in others { code = code * count + more[place] }
      numbers[place] = number(code, &groups)
    }
    return numbers
  }

  @inline(__always)
  private mutating func number(_ code: Int, _ groups: inout FigureGroups) -> Int32 {
    if !direct.isEmpty {
      if direct[code] >= 0 { return direct[code] }
    } else if let number = known[code] {
      return number
    }
    let number = Int32(groups.number(of: values(code)))
    if direct.isEmpty { known[code] = number } else { direct[code] = number }
    return number
  }

  /// The shared values a joint code stands for.
  private func values(_ code: Int) -> [CellValue] {
    var rest = code
    return keys.reversed()
      .map { key in
        defer { rest /= key.codes }
        return key.value(ofCode: rest % key.codes)
      }
      .reversed()
  }
}

extension FigureBlock {
  /// Drops the rows that are not kept.
  fileprivate mutating func keep(_ isKept: [Bool]) {
    marks = marks.kept(isKept)
    from = from.kept(isKept)
    day = day.kept(isKept)
    until = until.kept(isKept)
    counsel = counsel.kept(isKept)
    group = group.kept(isKept)
    if !cases.isEmpty { cases = cases.kept(isKept) }
  }
}

extension Array {
  /// The elements that are kept.
  fileprivate func kept(_ isKept: [Bool]) -> [Element] {
    var kept: [Element] = []
    kept.reserveCapacity(count)
    for (element, isKept) in zip(self, isKept) where isKept { kept.append(element) }
    return kept
  }
}
