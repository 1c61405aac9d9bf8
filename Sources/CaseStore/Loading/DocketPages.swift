import CaseModel
import Synchronization

/// The tables and indexes of a new docket, filled page by page while SQLite has the file closed.
///
/// Rows are written by whoever has the turn; indexes are filled afterwards, one on each thread.
final class DocketPages: @unchecked Sendable {
  // Rows are written under the turn of a range, indexes each by one thread.
  private let file: PageFile
  private let roots: [String: UInt32]
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
  ///   - files: Where it is, and where index entries wait.
  ///   - roots: The page each table and index begins on, by name.
  ///   - most: The most entries of an index that are sorted in memory.
  /// - Throws: `DocketError`.
  init(_ files: LoadFiles, roots: [String: UInt32], most: Int) throws {
    let file = try PageFile(files.building)
    self.file = file
    self.roots = roots
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
    for (tree, rows) in zip(rows, output.rows) { try tree.add(cells: rows.contents) }
    try summaries.add(cells: output.summaries.contents)
    try clocks.add(cells: output.clocks.contents)
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

  /// Ends the tables and fills the indexes.
  ///
  /// - Returns: The indexes that are too large to be sorted here, which SQLite has to make.
  func finish(_ progress: (LoadStep) throws -> Void) throws -> [DocketIndex] {
    for tree in rows + [summaries, clocks] { try tree.finish() }
    try caseIDs.finish()
    let spools = days + texts + [clockIndex, hearingIndex, riderIndex]
    for spool in spools { try spool.finish() }
    let waiting = IndexQueue(spools.filter { !$0.isLeftToSQLite })
    let crew = WorkerCrew()
    try crew.run(WorkerCrew.size) {
      try progress(.indexing(waiting.current))
    } _: { [self] _ in
      while let spool = waiting.next() {
        try crew.checkStop()
        guard let root = roots[spool.index.name] else { continue }
        try spool.fill(TreeBuilder(file, root: root, .index))
      }
    }
    try file.finish()
    return spools.filter(\.isLeftToSQLite).map(\.index)
  }
}

/// The indexes still to be filled, handed out one by one.
private final class IndexQueue: @unchecked Sendable {
  // Each index goes to one thread; the lock guards the list.
  private let left: Mutex<Int>
  private let spools: [IndexSpool]

  init(_ spools: [IndexSpool]) {
    self.spools = spools
    left = Mutex(spools.count)
  }

  /// What the index handed out last is called.
  var current: String {
    let place = left.withLock { $0 }
    return place < spools.count ? spools[place].index.title : ""
  }

  func next() -> IndexSpool? {
    left.withLock { left in
      guard left > 0 else { return nil }
      left -= 1
      return spools[left]
    }
  }
}
