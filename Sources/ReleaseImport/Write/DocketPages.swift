import BulkTables
import CaseModel
import CaseStore
import Platform

/// The tables of a new docket, filled page by page while SQLite has the file closed, and the
/// entries of its indexes on their way.
///
/// What comes of one range of cases is written after the other.
final class DocketPages {
  /// How far a docket has come, as an import that may be interrupted keeps it.
  struct Unfinished: Codable {
    /// The pages that are written.
    var pages: UInt32
    /// The pages under way of each table.
    var trees: [[UnfinishedPage]]
    var indexes: [IndexSpool.Unfinished]
    var caseBytes: Int
  }

  private let file: PageFile
  private let rows: [TreeBuilder]
  private let summaries: TreeBuilder
  private let clocks: TreeBuilder
  private let factSums: TreeBuilder
  private let days: [IndexSpool]
  private let texts: [IndexSpool]
  private let clockIndex: IndexSpool
  private let hearingIndex: IndexSpool
  private let riderIndex: IndexSpool
  private let caseIDs: AppendFile

  /// Opens a docket whose tables are made and empty, or partly filled.
  ///
  /// - Parameters:
  ///   - file: The docket.
  ///   - roots: The page each table and index begins on, by name.
  ///   - files: Where index entries wait.
  ///   - limits: How much of an index is kept in memory.
  ///   - left: How far an interrupted import had come.
  /// - Throws: `DocketError`.
  init(
    _ file: PageFile,
    roots: [String: UInt32],
    _ files: LoadFiles,
    _ limits: LoadLimits,
    from left: Unfinished?,
  ) throws {
    func tree(_ name: String, _ kind: TreeBuilder.Kind) throws -> TreeBuilder {
      guard let root = roots[name] else { throw DocketError.database("no table \(name)") }
      return TreeBuilder(file, root: root, kind)
    }
    self.file = file
    rows = try ReleaseTable.allCases.map { table in
      try tree(table.recordType.tableName, table == .courtCase ? .table : .index)
    }
    summaries = try tree(CaseSummary.tableName, .table)
    clocks = try tree(ClockRow.tableName, .table)
    factSums = try tree(DocketSchema.factSumTable, .table)
    let keys = files.working("cases.keys")
    caseIDs = try AppendFile(keys, truncatingTo: left?.caseBytes ?? 0)
    var waiting = left?.indexes[...] ?? []
    func spool(_ index: DocketIndex, keyWidth: Int, keys: String? = nil) throws -> IndexSpool {
      let left = waiting.popFirst()
      return try IndexSpool(
        index.name,
        keyWidth: keyWidth,
        in: files.rows,
        keys: keys,
        limits.index,
        from: left,
      )
    }
    days = try SummaryValues.dayIndexes.map { try spool($0, keyWidth: 1, keys: keys) }
    texts = try SummaryValues.textIndexes.map { try spool($0, keyWidth: 1, keys: keys) }
    clockIndex = try spool(DocketIndexes.clocks, keyWidth: 1)
    hearingIndex = try spool(DocketIndexes.hearings, keyWidth: 2)
    riderIndex = try spool(DocketIndexes.riders, keyWidth: 2)
    guard let left else { return }
    try file.truncate(to: left.pages)
    for (tree, pages) in zip(trees, left.trees) { tree.restore(pages) }
  }

  private var trees: [TreeBuilder] { rows + [summaries, clocks, factSums] }
  private var spools: [IndexSpool] { days + texts + [clockIndex, hearingIndex, riderIndex] }

  /// How far it has come; what is full by then is in the hands of the system.
  func unfinished() throws -> Unfinished {
    let trees = try trees.map { try $0.unfinished() }
    try caseIDs.finish()
    return Unfinished(
      pages: file.pages,
      trees: trees,
      indexes: try spools.map { try $0.unfinished() },
      caseBytes: caseIDs.size,
    )
  }

  /// Writes what came of the next range of cases.
  func write(_ output: RangeOutput) throws {
    for (tree, rows) in zip(rows, output.rows) { try tree.add(cells: rows) }
    try summaries.add(cells: output.summaries)
    try clocks.add(cells: output.clocks)
    try factSums.add(cells: output.factSums)
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
    for tree in trees { try tree.finish() }
    try caseIDs.finish()
    return try spools.map { try $0.finish() }
  }
}
