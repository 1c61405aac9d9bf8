import BulkTables
import CaseModel
import Platform

/// The defects of one file on their way into the docket, as records in a working file.
final class DefectSpool {
  private let file: AppendFile
  private let record = RecordWriter()
  private var cell = ByteBuffer()

  /// Begins, or goes on after so many bytes.
  init(_ path: String, goingOnAfter size: Int) throws {
    file = try AppendFile(path, goingOnAfter: size)
  }

  var path: String { file.path }
  var size: Int { file.size }

  func add(_ defect: Defect) throws {
    record.reset()
    record.text(defect.file)
    record.integer(Int64(defect.line))
    record.text(defect.reason.rawValue)
    record.text(defect.column)
    if let repair = defect.repair { add(repair) } else { record.null() }
    defect.verbatim.withUnsafeBufferPointer { record.blob($0) }
    if let id = defect.caseID { record.integer(id) } else { record.null() }
    cell.reset()
    record.append(to: &cell)
    try cell.withContents { try file.append($0) }
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
    var room = [UInt8](repeating: 0, count: Varint.longest)
    var offset = 0
    let size = file.size
    while offset < size {
      let head = min(Varint.longest, size - offset)
      let (count, prefix) = try room.withUnsafeMutableBufferPointer { room in
        guard let start = room.baseAddress else { return (0, 0) }
        try file.read(into: start, count: head, at: offset)
        var next = UnsafePointer(start)
        let count = Int(Varint.read(&next))
        return (count, UnsafePointer(start).distance(to: next))
      }
      if room.count < count { room = [UInt8](repeating: 0, count: count) }
      try room.withUnsafeMutableBufferPointer { room in
        guard let start = room.baseAddress else { return }
        try file.read(into: start, count: count, at: offset + prefix)
        try body(Defect(record: start))
      }
      offset += prefix + count
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
    let verbatim = Array(columns.nextBytes())
    self.init(
      file: file,
      line: line,
      reason: reason,
      column: column,
      repair: repair,
      verbatim: verbatim,
      caseID: columns.nextInteger(),
    )
  }
}
