import CaseModel

/// Compares the rows of two files, both in the order of the rows' own numbers.
struct TableComparison {
  private let columns: [ColumnSpec]
  /// Which stored columns both files have.
  private let compared: [Int]
  private let isWhole: Bool
  private let owner: Int?
  private let court: Int?
  private let month: Int?
  private let recorded: [Int]
  /// The day the older release stands for.
  private let olderDay: Day

  /// Makes ready to compare what both files have.
  init(_ table: ReleaseTable, old: TableTally, new: TableTally, olderDay: Day) {
    let columns = table.spec.storedColumns
    let counted = AuditedColumns(table)
    let missing = Set(old.missingColumns + new.missingColumns)
    let find = { (name: String?) in columns.firstIndex { $0.name == name } }
    self.columns = columns
    self.olderDay = olderDay
    compared = columns.indices.filter { !missing.contains(columns[$0].header) }
    isWhole = compared.count == columns.count
    owner = find("caseID") ?? columns.firstIndex { $0.kind == .id }
    court = find(counted.court)
    month = find(counted.month)
    recorded = counted.recorded.compactMap(find).filter(compared.contains)
  }

  /// The headers that are compared.
  var headers: [String] { compared.map { columns[$0].header } }

  /// Goes through both files once.
  ///
  /// - Parameters:
  ///   - old: The rows of the older file.
  ///   - new: The rows of the newer file.
  ///   - audit: Where rows without a difference are counted.
  ///   - courts: Where the court of each case is kept; nil for tables other than that of cases.
  ///   - tell: Takes each row that differs, in the order of their numbers.
  /// - Throws: `ImportError`: a temporary file cannot be read; what `tell` throws.
  func run(
    _ old: SpooledRows,
    _ new: SpooledRows,
    _ audit: inout TableAudit,
    courts: CaseCourts?,
    tell: (RowDifference) throws -> Void,
  ) throws {
    var (left, right) = (try old.next(), try new.next())
    while left != nil || right != nil {
      let id = min(left?.id ?? .max, right?.id ?? .max)
      let older = left?.id == id ? left?.row : nil
      let newer = right?.id == id ? right?.row : nil
      try courts?.add(id, older, newer)
      if let row = compare(id, older, newer, &audit) { try tell(row) }
      if older != nil { left = try old.next() }
      if newer != nil { right = try new.next() }
    }
  }

  /// The difference of two rows of one number; nil where there is none, or none can be known.
  private func compare(
    _ id: Int64,
    _ old: SpooledRow?,
    _ new: SpooledRow?,
    _ audit: inout TableAudit,
  ) -> RowDifference? {
    if old?.isSetAside ?? false || new?.isSetAside ?? false {
      if old?.isSetAside == false { audit.old?.uncompared += 1 }
      if new?.isSetAside == false { audit.new?.uncompared += 1 }
      return nil
    }
    if let old, let new, isWhole, old.isSame(as: new) {
      audit.kept += 1
      return nil
    }
    let before = old?.cells ?? []
    let after = new?.cells ?? []
    let changed = old == nil || new == nil ? [] : compared.filter { before[$0] != after[$0] }
    if old != nil, new != nil, changed.isEmpty {
      audit.kept += 1
      return nil
    }
    let shown = after.isEmpty ? before : after
    var row = RowDifference(
      kind: old == nil ? .appeared : new == nil ? .vanished : .changed,
      id: id,
      caseID: owner.flatMap { shown[$0].number } ?? 0,
      oldLine: old?.line,
      newLine: new?.line,
    )
    row.court = court.flatMap { shown[$0].text } ?? ""
    row.day = month.flatMap { shown[$0].day }
    row.columns = changed.map { columns[$0].header }
    row.backDatedTo = backDate(before, after)
    return row
  }

  /// The earliest recorded day before the older release that the older release does not show.
  private func backDate(_ before: [CellValue], _ after: [CellValue]) -> Day? {
    guard !after.isEmpty else { return nil }
    return
      recorded.compactMap { column in
        guard let day = after[column].day, day < olderDay,
          before.isEmpty || before[column] != after[column]
        else { return nil }
        return day
      }
      .min()
  }
}

extension CellValue {
  fileprivate var number: Int64? { if case .integer(let number) = self { number } else { nil } }
  fileprivate var text: String? { if case .text(let text) = self { text } else { nil } }
  fileprivate var day: Day? { number.flatMap { Int32(exactly: $0) }.map { Day(number: $0) } }
}
