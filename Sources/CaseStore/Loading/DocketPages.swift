import CaseModel

/// The tables of a new docket, filled page by page while SQLite has the file closed, and the
/// entries of its indexes on their way.
///
/// What comes of one range of cases is written after the other.
final class DocketPages {
  private let rows: [TreeBuilder]
  private let summaries: TreeBuilder
  private let clocks: TreeBuilder
  private let days: [IndexSpool]
  private let texts: [IndexSpool]
  private let clockIndex: IndexSpool
  private let hearingIndex: IndexSpool
  private let riderIndex: IndexSpool
  private let caseIDs: AppendFile

  /// Opens a docket whose tables are made and empty.
  ///
  /// - Parameters:
  ///   - file: The docket.
  ///   - roots: The page each table and index begins on, by name.
  ///   - files: Where index entries wait.
  ///   - most: The most entries of an index that are sorted in memory.
  /// - Throws: `DocketError`.
  init(_ file: PageFile, roots: [String: UInt32], _ files: LoadFiles, most: Int) throws {
    func tree(_ name: String, _ kind: TreeBuilder.Kind) throws -> TreeBuilder {
      guard let root = roots[name] else { throw DocketError.database("no table \(name)") }
      return TreeBuilder(file, root: root, kind)
    }
    rows = try ReleaseTable.allCases.map { table in
      try tree(table.recordType.tableName, table == .courtCase ? .table : .index)
    }
    summaries = try tree(CaseSummary.tableName, .table)
    clocks = try tree(ClockRow.tableName, .table)
    let keys = files.working("cases.keys")
    caseIDs = try AppendFile(keys)
    days = try SummaryValues.dayIndexes.map {
      try IndexSpool($0, keyWidth: 1, files, keys: keys, most: most)
    }
    texts = try SummaryValues.textIndexes.map {
      try IndexSpool($0, keyWidth: 1, files, keys: keys, most: most)
    }
    clockIndex = try IndexSpool(DocketIndexes.clocks, keyWidth: 1, files, most: most)
    hearingIndex = try IndexSpool(DocketIndexes.hearings, keyWidth: 2, files, most: most)
    riderIndex = try IndexSpool(DocketIndexes.riders, keyWidth: 2, files, most: most)
  }

  /// Writes what came of the next range of cases.
  func write(_ output: RangeOutput) throws {
    for (tree, rows) in zip(rows, output.rows) { try tree.add(cells: rows) }
    try summaries.add(cells: output.summaries)
    try clocks.add(cells: output.clocks)
    for (index, values) in zip(days, output.summaryValues.days) { try index.add(days: values) }
    for (index, values) in zip(texts, output.summaryValues.texts) { try index.add(texts: values) }
    try caseIDs.append(output.caseIDs)
    try clockIndex.add(days: output.clockDays)
    try clockIndex.add(keys: output.clockIDs)
    try hearingIndex.add(days: output.hearingDays)
    try hearingIndex.add(keys: output.hearingKeys)
    try riderIndex.add(numbers: output.riders)
    try riderIndex.add(keys: output.riderKeys)
  }

  /// Ends the tables.
  ///
  /// - Returns: The entries of every index, to be sorted and filled in.
  func finish() throws -> [IndexEntries] {
    for tree in rows + [summaries, clocks] { try tree.finish() }
    try caseIDs.finish()
    let spools = days + texts + [clockIndex, hearingIndex, riderIndex]
    return try spools.map { try $0.finish() }
  }
}
