import BulkTables
import CaseModel
import CaseStore
import Synchronization

/// Takes the rows and defects of one file of a release, on whatever thread reads it.
final class TableLoad: RowSink {
  let checkpoint: TableCheckpoint?
  private let table: ReleaseTable
  private let files: LoadFiles
  private let origin: Int64
  private let layout: RowLayout
  private let rows: RunWriter
  /// Links between cases once more, by the case that rides.
  private let links: RunWriter?
  private let defects: DefectSpool
  private let record = RecordWriter()
  private let finished: @Sendable (ReadTable) -> Void

  /// Begins a table, or resumes one of which a part was read.
  init(
    _ table: ReleaseTable,
    _ files: LoadFiles,
    origin: Int64,
    _ limits: LoadLimits,
    from left: ReadTable?,
    finished: @escaping @Sendable (ReadTable) -> Void,
  ) throws {
    self.table = table
    self.files = files
    self.origin = origin
    self.finished = finished
    checkpoint = left?.checkpoint
    layout = RowLayout(TableSchema(table.recordType))
    let paths = TablePaths(table, files)
    rows = try RunWriter(paths.rows, layout.keying, most: limits.runRows, from: left?.rows)
    links =
      layout.rider == nil
      ? nil
      : try RunWriter(paths.links, layout.linkKeying, most: limits.runRows, from: left?.links)
    defects = try DefectSpool(paths.defects, truncatingTo: left?.defectBytes ?? 0)
  }

  func forEachID(_ body: (Int64) -> Void) throws {
    try rows.sorted.forEachKey { body(Int64(bitPattern: $1)) }
  }

  func add(_ cells: UnsafeBufferPointer<LoadCell>, line: Int) throws -> Bool {
    let key = unsafe layout.write(cells, origin: origin, to: record)
    let row = layout.owner == nil ? key.id : nil
    let isRunClosed = try rows.add(record, owner: key.owner, id: key.id, row: row)
    if let links, let rider = layout.rider, case .integer(let other) = unsafe cells[rider] {
      try links.add(record, owner: other, id: key.id)
    }
    return isRunClosed
  }

  func add(_ defect: Defect) throws {
    try defects.add(defect)
  }

  func keep(_ checkpoint: TableCheckpoint) throws {
    _ = try kept(checkpoint.tally, checkpoint)
  }

  func end(_ tally: TableTally) throws {
    finished(try kept(tally, nil))
  }

  /// Hands everything so far to the system and keeps the account of it.
  private func kept(_ tally: TableTally, _ checkpoint: TableCheckpoint?) throws -> ReadTable {
    try rows.finish()
    try links?.finish()
    try defects.finish()
    let read = ReadTable(
      table: table,
      tally: tally,
      checkpoint: checkpoint,
      rows: rows.sorted,
      links: links?.sorted,
      defects: defects.path,
      defectBytes: defects.size,
    )
    try files.keep(read)
    return read
  }
}

/// Where the working files of a table are.
struct TablePaths {
  let rows: String
  let links: String
  let defects: String

  init(_ table: ReleaseTable, _ files: LoadFiles) {
    rows = files.working("\(table.rawValue).rows")
    links = files.working("\(table.rawValue).links")
    defects = files.working("\(table.rawValue).defects")
  }
}

/// The tables of one release, each taken by whatever thread reads it.
final class TableLoads: TableSinks {
  private let files: LoadFiles
  private let origin: Int64
  private let limits: LoadLimits
  private let tables: Mutex<[ReleaseTable: ReadTable]>

  /// Begins with what an interrupted import had read.
  init(_ files: LoadFiles, origin: Int64, _ limits: LoadLimits) {
    self.files = files
    self.origin = origin
    self.limits = limits
    let kept = files.keptTables().map { ($0.table, $0) }
    tables = Mutex(Dictionary(uniqueKeysWithValues: kept))
  }

  /// The tables read to their ends so far, in loading order.
  var read: [ReadTable] {
    tables.withLock { tables in ReleaseTable.allCases.compactMap { tables[$0] } }
      .filter(\.isWhole)
  }

  func finished(_ table: ReleaseTable) -> TableTally? {
    let read = tables.withLock { $0[table] }
    return read?.isWhole == true ? read?.tally : nil
  }

  func begin(_ table: ReleaseTable) throws -> any RowSink {
    let left = tables.withLock { $0[table] }
    return try TableLoad(table, files, origin: origin, limits, from: left) { [self] read in
      tables.withLock { $0[table] = read }
    }
  }
}

/// A table of a release that was read to its end, or to a checkpoint.
struct ReadTable: Sendable {
  var table: ReleaseTable
  var tally: TableTally
  /// Where reading is to go on; none at the end.
  var checkpoint: TableCheckpoint?
  var rows: SortedRuns
  var links: SortedRuns?
  var defects: String
  var defectBytes: Int

  /// Whether it was read to its end.
  var isWhole: Bool { checkpoint == nil }
}
