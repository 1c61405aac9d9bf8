import CaseModel
import Foundation

/// A program found on the search path, whose output is read as a stream.
struct ChildProgram {
  private let name: String
  private let path: String?

  /// Looks for the program.
  init(_ name: String) {
    self.name = name
    let folders = ProcessInfo.processInfo.environment["PATH"]?.split(separator: ":") ?? []
    path = folders.map { "\($0)/\(name)" }.first(where: FileManager.default.isExecutableFile)
  }

  /// Starts the program and reads what it writes.
  func stream(_ arguments: [String], name file: String) throws -> any ByteStream {
    guard let path else {
      throw ImportError(
        file: file,
        problem: "the program \(name), which reads such a file, is not installed",
        advice: "Install it, or unpack the file first",
      )
    }
    let process = Process()
    process.executableURL = URL(filePath: path)
    process.arguments = arguments
    process.standardInput = FileHandle.nullDevice
    return try ChildStream(process, name: file, size: nil, program: name)
  }

  /// Reads a Parquet file as CSV, with `duckdb`.
  func table(_ file: String, name: String) throws -> any ByteStream {
    guard path != nil else { throw FileFormat.parquet.refusal(name) }
    let quoted = file.replacing("'", with: "''")
    let query =
      "COPY (SELECT * FROM read_parquet('\(quoted)')) TO '/dev/stdout' (FORMAT csv, HEADER true)"
    return try stream(["-init", "/dev/null", "-c", query], name: name)
  }
}
