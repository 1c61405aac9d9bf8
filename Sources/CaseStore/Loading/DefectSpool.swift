import CaseModel

/// The defects of one file on their way into the docket, as records in a working file.
final class DefectSpool {
  private let file: AppendFile
  private let record = RecordWriter()
  private let cell = ByteBuffer()

  init(_ path: String) throws {
    file = try AppendFile(path)
  }

  var path: String { file.path }

  func add(_ defect: Defect) throws {
    record.reset()
    record.text(defect.file)
    record.integer(Int64(defect.line))
    record.text(defect.reason.rawValue)
    record.text(defect.column)
    if let repair = defect.repair { add(repair) } else { record.null() }
    defect.verbatim.withUnsafeBufferPointer { record.blob($0) }
    cell.reset()
    record.append(to: cell)
    try file.append(cell.bytes, cell.count)
  }

  /// Adds a text that may be empty and is not none.
  private func add(_ text: String) {
    var text = text
    text.withUTF8 { record.text($0) }
  }

  func finish() throws {
    try file.finish()
  }

  /// Hands over every defect of a working file, in the order they were found.
  static func forEach(in path: String, _ body: (Defect) throws -> Void) throws {
    let file = try ReadFile(path)
    let room = ByteBuffer()
    var offset = 0
    let size = file.size
    while offset < size {
      room.reset()
      let head = min(Varint.longest, size - offset)
      try file.read(into: room.reserve(Varint.longest), count: head, at: offset)
      var next = UnsafePointer(room.bytes)
      let count = Int(Varint.read(&next))
      offset += UnsafePointer(room.bytes).distance(to: next)
      try file.read(into: room.reserve(count), count: count, at: offset)
      offset += count
      try body(Defect(record: room.bytes))
    }
  }
}

extension Defect {
  fileprivate init(record: UnsafePointer<UInt8>) {
    var columns = RecordReader(record)
    func text() -> String { String(decoding: columns.nextBytes(), as: UTF8.self) }
    let file = text()
    let line = Int(columns.nextInteger() ?? 0)
    let reason = Reason(rawValue: text()) ?? .badValue
    let column = text()
    var repair: String?
    if case .bytes(let bytes) = columns.next() { repair = String(decoding: bytes, as: UTF8.self) }
    self.init(
      file: file,
      line: line,
      reason: reason,
      column: column,
      repair: repair,
      verbatim: Array(columns.nextBytes()),
    )
  }
}
