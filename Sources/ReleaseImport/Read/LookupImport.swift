import CaseModel
import CaseStore

/// Reads one code list of a release.
final class LookupImport {
  /// What the account of a code list names as its table.
  static let tableName = "lookup"

  private let table: LookupTable
  private let lines: LineReader
  private let sink: any EntrySink
  private let header: HeaderLine
  private let fields = FieldList()
  private let arena = CellArena()
  private var codes: Set<String> = []
  /// The account so far.
  private(set) var tally: TableTally

  init(_ table: LookupTable, file: String, lines: LineReader, sink: any EntrySink) throws {
    self.table = table
    self.lines = lines
    self.sink = sink
    header = try HeaderLine.read(from: lines, file: file)
    try header.require(table.source.code, file: file)
    try header.requireOnce(table.source.code + table.source.label, file: file)
    tally = TableTally(table: LookupImport.tableName, file: file)
    let source = table.source
    tally.missingColumns = (source.code + source.label + source.extra)
      .filter { header.index(of: $0) == nil }
  }

  /// Reads every row.
  func run() throws {
    while let line = try unsafe lines.next() {
      if unsafe line.bytes.isBlankLine {
        tally.note("blank lines")
        continue
      }
      tally.rows += 1
      if let reason = try unsafe read(line) { try unsafe setAside(line, reason) }
    }
    tally.note("values read as Windows-1252", arena.decoded)
  }

  /// Stores an entry, or says why it cannot be stored.
  private func read(_ line: Line) throws -> Defect.Reason? {
    guard unsafe line.bytes.count <= FieldList.longestRow else { return .oversized }
    unsafe fields.split(line.bytes)
    if fields.count > header.names.count { return .extraField }
    if fields.count < header.names.count { return .missingField }
    arena.reset()
    let code = values(table.source.code).joined(separator: "/")
    guard code.contains(where: { $0 != "/" }) else { return .badID }
    guard codes.insert(code.uppercased()).inserted else { return .duplicateID }
    try sink.add(entry(code))
    tally.loaded += 1
    return nil
  }

  private func entry(_ code: String) -> LookupEntry {
    LookupEntry(
      table: table,
      code: table.isMixedCase ? code : code.uppercased(),
      label: values(table.source.label).filter { !$0.isEmpty }.joined(separator: " "),
      extra: table.source.extra.isEmpty ? "" : values(table.source.extra).joined(separator: "/"),
    )
  }

  private func values(_ names: [String]) -> [String] {
    names.map { name in
      guard let index = header.index(of: name), index < fields.count else { return "" }
      let bytes = unsafe arena.cleaned(fields[index], uppercase: false, blank: true)
      return unsafe String(decoding: bytes, as: UTF8.self)
    }
  }

  private func setAside(_ line: Line, _ reason: Defect.Reason) throws {
    tally.defective += 1
    tally.reasons[reason, default: 0] += 1
    try unsafe sink.add(
      Defect(
        file: tally.file,
        line: line.number,
        reason: reason,
        column: reason == .badID || reason == .duplicateID ? table.source.code[0] : "",
        verbatim: Array(line.bytes),
      )
    )
  }
}

extension LookupTable {
  /// Whether the list's codes differ by case; the columns that use them are only trimmed.
  fileprivate var isMixedCase: Bool { self == .application || self == .charge }
}
