import CaseIntake
import CaseModel
import CaseStore

/// Reads one file of a release into one table.
final class TableImport {
  let lines: LineReader
  let sink: any RowSink
  let header: HeaderLine
  let parser: RowParser
  let repair: RowRepair
  let fields = FieldList()
  let allowed: ClosedRange<Int>
  /// Which field names the case a row belongs to.
  let casePlace: Int?
  /// Which field is a row's own number.
  let ownPlace: Int?
  private var ids = IDSet()
  /// Whether the sink is ready for a checkpoint, once the row is done.
  private var isCheckpointDue = false
  /// The account so far.
  var tally: TableTally

  /// Reads the header and makes ready.
  init(
    _ table: ReleaseTable,
    file: String,
    lines: LineReader,
    sink: any RowSink,
  ) throws {
    let spec = table.spec
    self.lines = lines
    self.sink = sink
    header = try HeaderLine.read(from: lines, file: file)
    // A row belongs to a case by its number; without one a table says nothing of anybody.
    try header.require(spec.columns.filter { $0.kind == .id || $0.name == "caseID" }, file: file)
    try header.requireOnce(spec.storedColumns.map(\.header), file: file)
    parser = RowParser(spec, header: header)
    repair = RowRepair(spec, header: header)
    allowed = RaggedTable.allowedFields(of: spec, header: header)
    let own = spec.columns.first { $0.kind == .id }
    let names = header
    ownPlace = own.flatMap { names.index(of: $0) }
    let owner = spec.columns.first { $0.name == "caseID" } ?? own
    casePlace = owner.flatMap { names.index(of: $0) }
    tally = TableTally(table: spec.name, file: file)
    tally.unknownColumns = header.unknown(
      besides: spec.columns.flatMap { [$0.header] + $0.formerHeaders }
    )
    tally.missingColumns = spec.storedColumns.filter { header.index(of: $0) == nil }.map(\.header)
  }

  /// Reads every row, from where an interrupted import stopped.
  func run() throws {
    if let checkpoint = sink.checkpoint { try resume(from: checkpoint) }
    while let line = try unsafe lines.next() {
      if unsafe line.bytes.isBlankLine {
        tally.note("blank lines")
        continue
      }
      tally.rows += 1
      try unsafe read(line)
      if isCheckpointDue { try saveCheckpoint() }
    }
    tally = noted
  }

  /// Goes to where an interrupted import stopped, with the numbers of the rows it read.
  private func resume(from checkpoint: TableCheckpoint) throws {
    try sink.forEachID { ids.insert($0) }
    tally = checkpoint.tally
    try lines.skip(to: checkpoint.bytes, lines: checkpoint.lines)
  }

  private func saveCheckpoint() throws {
    isCheckpointDue = false
    try sink.keep(TableCheckpoint(bytes: lines.offset, lines: lines.count, tally: noted))
  }

  /// The account with what the parser noticed.
  private var noted: TableTally {
    var tally = tally
    tally.note("dates of 1900-01-01 cleared", parser.sentinels)
    tally.note("values read as Windows-1252", parser.decoded)
    return tally
  }

  private func read(_ line: Line) throws {
    guard unsafe line.bytes.count <= FieldList.longestRow else {
      if unsafe line.isCut { tally.note("oversized lines of which only the beginning is kept") }
      return try unsafe setAside(RowOrigin(line: line.number, bytes: line.bytes), .oversized)
    }
    unsafe fields.split(line.bytes)
    if fields.count == header.names.count {
      try unsafe accept(fields, RowOrigin(line: line.number, bytes: line.bytes))
    } else if fields.count > header.names.count {
      try unsafe readLong(line)
    } else {
      try unsafe readShort(line)
    }
  }

  /// Stores a row, unless its number or its values are not usable.
  ///
  /// A value of the wrong kind is emptied; three of them are no slips of the hand but a row out
  /// of line with its header, whose other values would be wrong as well.
  func accept(_ fields: FieldList, _ origin: RowOrigin) throws {
    guard let id = parser.fill(from: fields) else {
      return try unsafe setAside(origin, .badID, column: ownHeader)
    }
    guard !ids.contains(id) else {
      return try unsafe setAside(origin, .duplicateID, column: ownHeader)
    }
    if unsafe origin.repairs.isEmpty, parser.faults.isEmpty {
      try unsafe add(parser.row, origin)
      tally.loaded += 1
    } else if parser.faults.count(where: { $0.reason == .badValue }) > 2 {
      return try unsafe setAside(origin, .badValue, column: faultyHeaders)
    } else {
      try unsafe add(parser.row, origin)
      try unsafe reportRepair(origin)
    }
    ids.insert(id)
  }

  private func add(_ row: UnsafeBufferPointer<LoadCell>, _ origin: RowOrigin) throws {
    if try unsafe sink.add(row, line: origin.line) { isCheckpointDue = true }
  }
}

/// Where a row came from, and what was done to it on the way.
@unsafe struct RowOrigin {
  /// The line it begins on.
  let line: Int
  /// Its bytes as they are in the file.
  let bytes: Bytes
  /// What was wrong with it so far.
  var reason: Defect.Reason?
  /// The header of the column that was concerned by it.
  var column = ""
  /// What was done about it so far, in words.
  var repairs: [String] = []
}

extension Bytes {
  /// Whether the line has nothing in it, or only a line end or the END OF FILE byte of DOS.
  var isBlankLine: Bool { unsafe isEmpty || (count == 1 && (self[0] == 0x1A || self[0] == 0x0D)) }
}

extension TableTally {
  /// Takes note of something a number of times.
  mutating func note(_ what: String, _ times: Int = 1) {
    if times > 0 { notes[what, default: 0] += times }
  }
}
