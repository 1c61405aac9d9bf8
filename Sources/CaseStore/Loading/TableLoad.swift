import CaseModel
import Synchronization

/// Takes the rows and defects of one file of a release, on whatever thread reads it.
final class TableLoad: RowSink {
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

  init(
    _ table: ReleaseTable,
    _ files: LoadFiles,
    origin: Int64,
    finished: @escaping @Sendable (ReadTable) -> Void,
  ) throws {
    self.table = table
    self.files = files
    self.origin = origin
    self.finished = finished
    layout = RowLayout(TableSchema(table.recordType))
    rows = try RunWriter(files.working("\(table.rawValue).rows"), layout.keying)
    links =
      layout.rider == nil
      ? nil : try RunWriter(files.working("\(table.rawValue).links"), layout.linkKeying)
    defects = try DefectSpool(files.working("\(table.rawValue).defects"))
  }

  func add(_ cells: UnsafeBufferPointer<LoadCell>) throws {
    let key = layout.write(cells, origin: origin, to: record)
    try rows.add(record, owner: key.owner, id: key.id, row: layout.owner == nil ? key.id : nil)
    if let links, let rider = layout.rider, case .integer(let other) = cells[rider] {
      try links.add(record, owner: other, id: key.id)
    }
  }

  func add(_ defect: Defect) throws {
    try defects.add(defect)
  }

  func end(_ tally: TableTally) throws {
    try rows.finish()
    try links?.finish()
    try defects.finish()
    let table = ReadTable(
      table: table,
      tally: tally,
      rows: rows.sorted,
      links: links?.sorted,
      defects: defects.path,
    )
    try files.keep(table)
    finished(table)
  }
}

/// The tables of one release, each taken by whatever thread reads it.
final class TableLoads: TableSinks {
  private let files: LoadFiles
  private let origin: Int64
  private let tables: Mutex<[ReleaseTable: ReadTable]>

  /// Begins with the tables an interrupted import had read.
  init(_ files: LoadFiles, origin: Int64) {
    self.files = files
    self.origin = origin
    let kept = files.keptTables().map { ($0.table, $0) }
    tables = Mutex(Dictionary(uniqueKeysWithValues: kept))
  }

  /// The tables read so far, in loading order.
  var read: [ReadTable] {
    tables.withLock { tables in ReleaseTable.allCases.compactMap { tables[$0] } }
  }

  func finished(_ table: ReleaseTable) -> TableTally? {
    tables.withLock { $0[table]?.tally }
  }

  func begin(_ table: ReleaseTable) throws -> any RowSink {
    try TableLoad(table, files, origin: origin) { [self] read in
      tables.withLock { $0[table] = read }
    }
  }
}

/// A table of a release that was read to its end.
struct ReadTable: Sendable {
  var table: ReleaseTable
  var tally: TableTally
  var rows: SortedRuns
  var links: SortedRuns?
  var defects: String
}
