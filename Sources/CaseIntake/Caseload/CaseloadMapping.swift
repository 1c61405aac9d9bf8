import CaseModel

/// Which column of a file holds which field.
public struct CaseloadMapping: Hashable, Sendable {
  /// One column and what it holds.
  public struct Column: Hashable, Sendable {
    /// The header in the file.
    public let header: String
    /// What the column holds; none where it is not read.
    public let field: CaseloadField?
  }

  /// The columns in the order of the file.
  public let columns: [Column]

  /// Guesses what columns hold from their headers; of two that seem the same the first is read.
  init(guessing headers: [String]) {
    var taken: Set<CaseloadField> = []
    let guesses = headers.map { header -> Column in
      guard let field = CaseloadField.guess(header), taken.insert(field).inserted else {
        return Column(header: header, field: nil)
      }
      return Column(header: header, field: field)
    }
    // Without hearings a judge is the judge of the proceeding.
    let hasHearings = guesses.contains { $0.field?.key == "hearing.date" }
    columns = guesses.map { column in
      guard !hasHearings, column.field?.key == "hearing.judge" else { return column }
      return Column(header: column.header, field: CaseloadField.named("judge"))
    }
  }

  /// Reads a mapping file: a line for each field, `field = header`; `#` begins a comment.
  ///
  /// - Parameters:
  ///   - text: The mapping.
  ///   - name: Its file, for messages.
  ///   - headers: The headers of the caseload.
  /// - Throws: `ImportError` that names the line.
  init(_ text: String, name: String, headers: [String]) throws {
    var fields: [Int: CaseloadField] = [:]
    for (index, line) in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
      .enumerated()
    {
      let line = line.trimmingBlanks
      guard !line.isEmpty, !line.hasPrefix("#") else { continue }
      let (field, column) = try MappingLine(name: name, number: index + 1).read(line, headers)
      guard !fields.values.contains(field), fields[column] == nil else {
        throw MappingLine(name: name, number: index + 1)
          .error("the field or the column stands on an earlier line", "Take one of the two out")
      }
      fields[column] = field
    }
    columns = headers.enumerated().map { Column(header: $1, field: fields[$0]) }
  }

  /// Says what the mapping lacks to make clients of rows.
  func check(file: String) throws {
    let keys = Set(columns.compactMap { $0.field?.key })
    guard keys.contains("name") || keys.contains("lastname") else {
      throw ImportError(
        file: file,
        line: 1,
        problem: "no column holds the client's name",
        advice: "Name it in a mapping file, such as name = Client, and pass that with --mapping",
      )
    }
    guard keys.contains("anumber") || keys.contains("id") else {
      throw ImportError(
        file: file,
        line: 1,
        problem: "no column holds the A-number",
        advice:
          "Name it in a mapping file, such as anumber = File No, and pass that with --mapping",
      )
    }
  }
}

/// One line of a mapping file.
private struct MappingLine {
  let name: String
  let number: Int

  func read(_ line: String, _ headers: [String]) throws -> (CaseloadField, Int) {
    guard let sign = line.firstIndex(of: "=") else {
      throw error("no = on the line", "Write field = header, such as name = Client")
    }
    guard let field = CaseloadField.named(line[..<sign].trimmingBlanks) else {
      throw error("unknown field", "The fields are \(CaseloadField.guide)")
    }
    let header = line[line.index(after: sign)...].trimmingBlanks.lowercased()
    let found = headers.indices.filter { headers[$0].trimmingBlanks.lowercased() == header }
    guard found.count == 1, let column = found.first else {
      let problem = found.isEmpty ? "the file has no such header" : "two columns have this header"
      throw error(problem, "Write a header as it stands on the first line of the file")
    }
    return (field, column)
  }

  func error(_ problem: String, _ advice: String) -> ImportError {
    ImportError(file: name, line: number, problem: problem, advice: advice)
  }
}

extension StringProtocol {
  /// The text without blanks at its ends.
  var trimmingBlanks: String {
    var text = Substring(self)
    while text.first?.isWhitespace == true { text.removeFirst() }
    while text.last?.isWhitespace == true { text.removeLast() }
    return String(text)
  }
}
