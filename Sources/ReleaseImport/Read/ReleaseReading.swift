import CaseIntake
import CaseModel
import CaseStore
import Platform
import Synchronization

/// What a file of a release holds.
enum ReleaseContent: Hashable {
  /// A code list.
  case lookup(LookupTable)
  /// A table.
  case table(ReleaseTable)

  /// Everything Vigil reads.
  static var all: [ReleaseContent] {
    LookupTable.allCases.map(Self.lookup) + ReleaseTable.allCases.map(Self.table)
  }

  /// The base name of the file.
  var file: String {
    switch self {
    case .lookup(let table): table.source.file
    case .table(let table): table.recordType.fileName
    }
  }

  /// Whether it is a table.
  var isTable: Bool { if case .table = self { true } else { false } }
}

/// One reading of a release: the code lists one after another, then the tables side by side.
struct ReleaseReading: Sendable {
  let files: any ReleaseFiles
  let meter: ImportMeter
  let counts: CountList

  /// Reads the code lists.
  func lookups(into sink: any ReleaseSink, _ tick: () throws -> Void) throws -> [TableTally] {
    try LookupTable.allCases.map { table in
      let entries = try sink.begin(table)
      let tally = try read(table.source.file, as: LookupImport.tableName) { file, lines in
        try tick()
        return try lookup(table, file, lines, entries)
      }
      try entries.end(tally)
      return tally
    }
  }

  /// Reads one code list; where its header cannot be read, the labels known before are kept.
  private func lookup(
    _ table: LookupTable,
    _ file: String,
    _ lines: LineReader,
    _ entries: any EntrySink,
  ) throws -> TableTally {
    let reading: LookupImport
    do {
      reading = try LookupImport(table, file: file, lines: lines, sink: entries)
    } catch let error as ImportError where error.line == 1 {
      var tally = TableTally(table: LookupImport.tableName, file: file)
      tally.note("no code list (\(error.problem)); labels known before are used for its codes")
      return tally
    }
    try reading.run()
    return reading.tally
  }

  /// Reads the tables, the longest first, each on one of several threads.
  func tables(into sinks: any TableSinks, _ tick: () throws -> Void) throws -> [TableTally] {
    let found = try ReleaseTable.allCases.map { table in
      (table, try files.member(named: table.recordType.fileName)?.size ?? 0)
    }
    let waiting = Mutex(found.sorted { $0.1 > $1.1 }.map(\.0))
    let tallies = Mutex<[ReleaseTable: TableTally]>([:])
    let pool = ThreadPool()
    try pool.run(ThreadPool.size, tick: tick) { _ in
      while let table = waiting.withLock({ $0.isEmpty ? nil : $0.removeFirst() }) {
        try pool.checkStop()
        let tally = try self.table(table, into: sinks)
        tallies.withLock { $0[table] = tally }
        pool.tellNews()
      }
    }
    return tallies.withLock { tallies in ReleaseTable.allCases.compactMap { tallies[$0] } }
  }

  private func table(_ table: ReleaseTable, into sinks: any TableSinks) throws -> TableTally {
    if let finished = sinks.finished(table) {
      meter.skip(bytes: try files.member(named: table.recordType.fileName)?.size ?? 0)
      return finished
    }
    let rows = try sinks.begin(table)
    let tally = try read(table.recordType.fileName, as: table.rawValue) { file, lines in
      let reading = try TableImport(table, file: file, lines: lines, sink: rows)
      try reading.run()
      return reading.tally
    }
    try rows.end(tally)
    return tally
  }

  /// Opens a file, has it read, and closes its account; a file the release lacks has one, too.
  private func read(
    _ name: String,
    as table: String,
    _ body: (_ file: String, _ lines: LineReader) throws -> TableTally,
  ) throws -> TableTally {
    guard let member = try files.member(named: name) else {
      var tally = TableTally(table: table, file: "")
      tally.note("the release has no file \(name)")
      tally.declaredRows = counts.rows(of: name)
      return tally
    }
    let meter = meter.begin(member.name)
    let stream = try files.open(member)
    defer { stream.close() }
    let lines = LineReader(stream, meter: meter)
    var tally = try body(member.name, lines)
    counts.complete(&tally)
    meter.end(rows: tally.rows)
    return tally
  }
}
