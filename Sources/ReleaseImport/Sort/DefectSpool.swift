import BulkTables
import CaseModel
import Platform

/// The defects of one file on their way into the docket, as records in a working file.
final class DefectSpool {
  private let file: AppendFile
  private let record = RecordWriter()
  private var cell = ByteBuffer()

  /// Begins, or resumes after a number of bytes.
  init(_ path: String, truncatingTo size: Int) throws {
    file = try AppendFile(path, truncatingTo: size)
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
    unsafe defect.verbatim.withUnsafeBufferPointer { unsafe record.blob($0) }
    if let id = defect.caseID { record.integer(id) } else { record.null() }
    cell.reset()
    record.append(to: &cell)
    try unsafe cell.withContents { try unsafe file.append($0) }
  }

  /// Adds a text that may be empty and is not none.
  private func add(_ text: String) {
    var text = text
    text.withUTF8 { unsafe record.text($0) }
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
      let (count, prefix) = try unsafe room.withUnsafeMutableBufferPointer { room in
        guard let start = room.baseAddress else { return (0, 0) }
        try unsafe file.read(into: start, count: head, at: offset)
        var next = unsafe UnsafePointer(start)
        let count = unsafe Int(Varint.read(&next))
        return unsafe (count, UnsafePointer(start).distance(to: next))
      }
      if room.count < count { room = [UInt8](repeating: 0, count: count) }
      try unsafe room.withUnsafeMutableBufferPointer { room in
        guard let start = room.baseAddress else { return }
        try unsafe file.read(into: start, count: count, at: offset + prefix)
        try unsafe body(Defect(record: start))
      }
      offset += prefix + count
    }
  }
}

extension Defect {
  fileprivate init(record: UnsafePointer<UInt8>) {
    var columns = unsafe RecordReader(record)
    func text() -> String { unsafe String(decoding: columns.nextBytes(), as: UTF8.self) }
    let file = text()
    let line = Int(columns.nextInteger() ?? 0)
    let reason = Reason(rawValue: text()) ?? .badValue
    let column = text()
    var repair: String?
    if case .bytes(let bytes) = columns.next() {
      repair = unsafe String(decoding: bytes, as: UTF8.self)
    }
    let verbatim = unsafe Array(columns.nextBytes())
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
