import CaseModel
import Foundation

/// A file of text, unpacked where it is packed, as a stream of UTF-8.
struct TextFile {
  /// The file's name, without folders.
  let name: String
  /// What it was read as.
  let encoding: TextEncoding
  /// Its text in UTF-8, without a byte order mark.
  let stream: any ByteStream

  /// How much is looked at to find the encoding; a clinic's table is no longer than that.
  ///
  /// > Units: Bytes.
  private static let sample = 4 << 20

  /// Opens a file.
  ///
  /// - Throws: `ImportError`: no text, or text in an encoding that is not certain.
  init(
    path: String,
    encoding named: TextEncoding?,
    knowing headers: (String) -> Bool,
  ) throws {
    name = URL(filePath: path).lastPathComponent
    let source = try TextFile.source(path, name)
    let front = try source.front(TextFile.sample)
    let isWhole = front.count < TextFile.sample
    if let format = FileFormat(front), format != .gzip { throw format.refusal(name) }
    let (marked, length) = TextFile.mark(front)
    encoding =
      try named ?? marked
      ?? TextFile.found(in: front, isWhole: isWhole, name, knowing: headers)
    let isMarked = marked == encoding
    let rest = PrefacedStream(Array(front.dropFirst(isMarked ? length : 0)), before: source)
    stream = try DecodedStream(rest, encoding, name: name)
  }

  private static func source(_ path: String, _ name: String) throws -> any ByteStream {
    let file = try FileStream(path: path, name: name)
    let front = try file.front(8)
    switch FileFormat(front) {
    case .gzip:
      file.close()
      return try ChildProgram("gzip").stream(["-dc", "--", path], name: name)
    case .parquet:
      file.close()
      return try ChildProgram("duckdb").table(path, name: name)
    case let format?: throw format.refusal(name)
    case nil: return PrefacedStream(front, before: file)
    }
  }

  /// The encoding a byte order mark names, and how long the mark is.
  private static func mark(_ front: [UInt8]) -> (TextEncoding?, Int) {
    if front.starts(with: [0xEF, 0xBB, 0xBF]) { return (.utf8, 3) }
    if front.starts(with: [0xFF, 0xFE]) { return (.utf16Little, 2) }
    if front.starts(with: [0xFE, 0xFF]) { return (.utf16Big, 2) }
    return (nil, 0)
  }

  private static func found(
    in front: [UInt8],
    isWhole: Bool,
    _ name: String,
    knowing headers: (String) -> Bool,
  ) throws -> TextEncoding {
    switch EncodingFinding.look(at: front, isWhole: isWhole, knowing: headers) {
    case .sure(let encoding): return encoding
    case .unsure where front.contains(0):
      throw ImportError(
        file: name,
        problem: "not text: it holds bytes no text has",
        advice: "Save it as an Excel workbook (.xlsx) or as \"CSV UTF-8\", then import that file",
      )
    case .unsure(let choices):
      let names = choices.map(\.title).joined(separator: ", ")
      throw ImportError(
        file: name,
        problem: names.isEmpty
          ? "the encoding of its text is not certain"
          : "the encoding of its text is not certain; it could be \(names)",
        advice: """
          Say which with --encoding and look at the names with --dry-run, or save the file as \
          "CSV UTF-8"
          """,
      )
    }
  }
}
