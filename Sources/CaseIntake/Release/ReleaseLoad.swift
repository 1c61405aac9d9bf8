import CaseModel
import CaseStore

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

/// One reading of a release from its first file to its last.
struct ReleaseLoad {
  let files: any ReleaseFiles
  let sink: any ReleaseSink
  let meter: ImportMeter
  let counts: CountList

  /// Reads the code lists.
  func lookups() throws -> [TableTally] {
    try LookupTable.allCases.map { table in
      try read(table.source.file, as: LookupImport.tableName) { file, lines in
        let reading = try LookupImport(table, file: file, lines: lines, sink: sink)
        try reading.run()
        return reading.tally
      }
    }
  }

  /// Reads the tables.
  func tables() throws -> [TableTally] {
    try ReleaseTable.allCases.map { table in
      try read(table.recordType.fileName, as: table.rawValue) { file, lines in
        try sink.begin(table)
        let reading = try TableImport(table, file: file, lines: lines, sink: sink)
        try reading.run()
        return reading.tally
      }
    }
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
      try sink.end(tally)
      return tally
    }
    meter.begin(member.name)
    let stream = try files.open(member)
    defer { stream.close() }
    let lines = LineReader(stream, meter: meter)
    var tally = try body(member.name, lines)
    counts.complete(&tally)
    meter.end(rows: tally.rows)
    try sink.end(tally)
    return tally
  }
}
