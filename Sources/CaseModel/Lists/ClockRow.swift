/// A running clock as the docket keeps it for lists: derived like a summary, and never edited.
public struct ClockRow: DocketRecord {
  /// The name of its table in a docket.
  public static let tableName = "clock"
  /// No release file holds clocks.
  public static let fileName = ""

  /// The row's number, which tells its case.
  public var id: Int64 = 0
  /// The day it runs out.
  public var due: Day?
  /// Its rule.
  public var rule: String = ""

  /// Makes an empty record.
  public init() {}

  /// Walks the columns in table order.
  @inlinable public mutating func visit(_ column: inout some ColumnVisitor) {
    column.own("", &id)
    column.day("due", "", &due)
    column.mixedCode("rule", "", &rule)
  }

  /// Numbers of clocks begin here, above those of cases.
  private static let base: Int64 = 1 << 62
  /// The most clocks a case can have in lists.
  private static let most: Int64 = 64

  /// The greatest number a case can have.
  public static let lastCase = base / most - 1

  /// The number of the case a row of any list is about.
  static func caseID(of id: Int64) -> Int64 {
    id >= base ? (id - base) / most : id
  }

  /// The numbers a case's clocks can have.
  public static func ids(of caseID: Int64) -> ClosedRange<Int64> {
    let first = base + caseID * most
    return first...(first + (most - 1))
  }

  /// The test for clocks of the cases from a number to another; none where no case can have one.
  fileprivate static func rows(of low: Int64, to high: Int64) -> Predicate {
    let cases = (first: max(low, 0), last: min(high, lastCase))
    guard cases.first <= cases.last else { return .either([]) }
    return .between(
      column: "id",
      low: ids(of: cases.first).lowerBound,
      high: ids(of: cases.last).upperBound,
    )
  }
}

extension CaseDerivation {
  /// The clocks lists show: those ahead, and filings before a hearing that are still to be made.
  public var clockRows: [ClockRow] {
    var rows: [(row: ClockRow, weight: Int)] = []
    let plan = plan
    forEachRunning { day, planned in
      var row = ClockRow()
      row.due = day
      row.rule = plan.name(of: planned)
      let later = rows.firstIndex { other in
        other.row.due.map { $0 > day || $0 == day && other.weight > planned.weight } == true
      }
      rows.insert((row, planned.weight), at: later ?? rows.endIndex)
    }
    let ids = ClockRow.ids(of: history.id)
    if rows.count > ids.count { rows.removeLast(rows.count - ids.count) }
    for (place, id) in zip(rows.indices, ids) { rows[place].row.id = id }
    return rows.map(\.row)
  }
}

extension CaseDerivation {
  /// The clock lists show of a case: the soonest on which the client's side has to act, else the
  /// soonest of all.
  func next(of clocks: [ClockRow]) -> ClockRow? {
    guard clocks.count > 1 else { return clocks.first }
    return clocks.first { plan.isOwn($0.rule) } ?? clocks.first
  }

  /// Fills an empty summary in place, and returns the running clocks of the case; the next of
  /// them is the summary's.
  public func fillLists(_ summary: inout CaseSummary) -> [ClockRow] {
    let clocks = clockRows
    fill(&summary, next: next(of: clocks))
    return clocks
  }

  /// The rows of a kind the case has in lists; a docket's lists hold the same.
  public func rows(of kind: RowKind) -> [CaseSummary] {
    var summary = CaseSummary()
    let clocks = fillLists(&summary)
    guard kind == .clocks else { return [summary] }
    return clocks.map { clock in
      var row = summary
      row.id = clock.id
      row.nextClockOn = clock.due
      row.nextClock = clock.rule
      return row
    }
  }
}

extension Predicate {
  /// The same test of rows of clocks, whose numbers are not those of their cases.
  var aboutClocks: Predicate {
    switch self {
    case .both(let parts): .both(parts.map(\.aboutClocks))
    case .either(let parts): .either(parts.map(\.aboutClocks))
    case .not(let part): .not(part.aboutClocks)
    case .between("id", let low, let high): ClockRow.rows(of: low, to: high)
    default: self
    }
  }
}

extension CaseSummary {
  /// The number of the case the row is about; rows of clocks have numbers of their own.
  public var caseID: Int64 { ClockRow.caseID(of: id) }
}
