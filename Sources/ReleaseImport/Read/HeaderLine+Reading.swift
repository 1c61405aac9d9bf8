import CaseIntake
import CaseModel

extension HeaderLine {
  /// Reads the first line of a file as its header.
  static func read(from lines: LineReader, file: String) throws -> HeaderLine {
    guard let line = try unsafe lines.next() else {
      throw ImportError(
        file: file,
        line: 1,
        problem: "the file is empty",
        advice: "Fetch the release again; the copy is not whole",
      )
    }
    guard unsafe !line.bytes.isEmpty else { throw unlike(file, "the first line is blank") }
    if unsafe line.bytes.starts(with: [0xFF, 0xFE]) || line.bytes.starts(with: [0xFE, 0xFF]) {
      throw unlike(file, "the file is in UTF-16")
    }
    // Every other byte of a header in UTF-16 without a mark is zero.
    if unsafe line.bytes.count(where: { $0 == 0 }) * 3 > line.bytes.count {
      throw unlike(file, "the file is in UTF-16")
    }
    guard unsafe !line.bytes.contains(0x0D) else {
      throw unlike(file, "the lines end in carriage returns alone")
    }
    let header = unsafe HeaderLine(line.bytes)
    guard header.names.count > 1 else { throw unlike(file, "the header has no tab") }
    return header
  }

  private static func unlike(_ file: String, _ problem: Phrase) -> ImportError {
    ImportError(
      file: file,
      line: 1,
      problem: problem,
      advice: "Import the release as EOIR published it, not a copy saved by another program",
    )
  }

  /// Refuses a code list that lacks a column its codes are made of.
  func require(_ names: [String], file: String) throws {
    for name in names where index(of: name) == nil {
      throw ImportError(
        file: file,
        line: 1,
        column: name,
        problem: "the header lacks \(name)",
        advice: "Check that the file is the one its name says",
      )
    }
  }

  /// Refuses a file that has a column twice that is read: nobody can say which one is meant.
  func requireOnce(_ names: [String], file: String) throws {
    let upper = self.names.map { $0.uppercased() }
    for name in names where upper.count(where: { $0 == name.uppercased() }) > 1 {
      throw ImportError(
        file: file,
        line: 1,
        column: name,
        problem: "the header names this column twice",
        advice: "Import the release as EOIR published it, not a copy saved by another program",
      )
    }
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
