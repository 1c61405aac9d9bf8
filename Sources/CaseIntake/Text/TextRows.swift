import CaseModel

/// The rows of a table in text.
final class TextRows: TableRows {
  let name: String
  private var stream: CSVStream
  private var record = CSVRecord()

  /// Opens a file; see ``CSVStream``.
  convenience init(
    path: String,
    encoding: TextEncoding?,
    knowing headers: (String) -> Bool,
  ) throws {
    self.init(try CSVStream(path: path, encoding: encoding, knowing: headers))
  }

  /// Begins with a stream of records.
  init(_ stream: CSVStream) {
    self.stream = stream
    name = stream.file
  }

  /// Text has no sheets.
  var hiddenSheets: [String] { [] }

  var reading: Phrase {
    stream.encoding == .utf8 ? "" : "read as \(stream.encoding.title)"
  }

  func next() throws -> TableRow? {
    guard try stream.next(&record) else { return nil }
    return TableRow(
      line: record.line,
      fields: record.fields,
      fault: record.isOversized ? "longer than any row can be" : record.fault?.words,
      reason: record.isOversized ? .oversized : record.fault == .unclosed ? .brokenLine : nil,
      verbatim: record.raw,
    )
  }

  func close() {
    stream.close()
  }
}

extension CSVRecord.Fault {
  /// What is wrong, and what to do.
  var words: Phrase {
    switch self {
    case .unclosed: "a quote is opened and never closed; close it, or take it out"
    case .afterQuote: "text follows a closing quote; double the quotes inside a field"
    }
  }
}
