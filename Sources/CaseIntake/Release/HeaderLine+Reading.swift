import CaseModel

extension HeaderLine {
  /// Reads the first line of a file as its header.
  static func read(from lines: LineReader, file: String) throws -> HeaderLine {
    guard let line = try lines.next(), !line.bytes.isEmpty else {
      throw ImportError(
        file: file,
        line: 1,
        problem: "the file is empty",
        advice: "Fetch the release again; the copy is not whole",
      )
    }
    if line.bytes.starts(with: [0xFF, 0xFE]) || line.bytes.starts(with: [0xFE, 0xFF]) {
      throw ImportError(
        file: file,
        line: 1,
        problem: "the file is in UTF-16",
        advice: "Import the release as EOIR published it, not a copy saved by another program",
      )
    }
    let header = HeaderLine(line.bytes)
    guard header.names.count > 1 else { throw header.untabbed(file: file) }
    return header
  }

  private func untabbed(file: String) -> ImportError {
    ImportError(
      file: file,
      line: 1,
      problem: "the header has no tab",
      advice: "Import the release as EOIR published it: its columns are separated by tabs",
    )
  }

  /// Refuses a file that lacks a column without which no row can be read.
  func require(_ columns: [ColumnSpec], file: String) throws {
    for column in columns where index(of: column) == nil {
      throw ImportError(
        file: file,
        line: 1,
        column: column.header,
        problem: "the header lacks this column",
        advice: "Check that the file is the one its name says",
      )
    }
  }
}
