/// One row of a table of comma-separated values.
struct CSVRow {
  /// The line it begins on.
  let line: Int
  /// Its fields.
  let fields: [String]
  /// What is wrong with its quotes; none where nothing is.
  let fault: String?
  /// Its bytes, word for word, without the line end.
  let verbatim: [UInt8]

  /// Whether there is nothing in it.
  var isBlank: Bool { fault == nil && fields.allSatisfy { $0.allSatisfy(\.isWhitespace) } }
}

/// Reads rows of comma-separated values, and goes on after a row with broken quotes.
struct CSVReader {
  private let text: CSVText
  private var place = 0
  private var line = 1

  init(_ text: CSVText) {
    self.text = text
  }

  /// Returns the next row; none at the end.
  mutating func next() -> CSVRow? {
    guard place < text.bytes.count else { return nil }
    let (start, first) = (place, line)
    var fields: [String] = []
    var fault: String?
    while true {
      guard let field = nextField(&fault) else { return unclosed(from: start, first) }
      fields.append(text.decoded(field))
      guard peek == text.separator else { break }
      place += 1
    }
    let verbatim = Array(text.bytes[start..<place])
    endLine()
    return CSVRow(line: first, fields: fields, fault: fault, verbatim: verbatim)
  }

  private var peek: UInt8? { place < text.bytes.count ? text.bytes[place] : nil }

  private var isAtEnd: Bool {
    peek == nil || peek == text.separator || peek == .lineFeed || peek == .carriageReturn
  }

  /// Reads a field and stops at what ends it; none where its quote is never closed.
  private mutating func nextField(_ fault: inout String?) -> [UInt8]? {
    var field: [UInt8] = []
    if peek == .quote {
      guard let quoted = quotedField() else { return nil }
      field = quoted
      if !isAtEnd { fault = "text follows a closing quote; double the quotes inside a field" }
    }
    while !isAtEnd, let byte = peek {
      field.append(byte)
      place += 1
    }
    return field
  }

  private mutating func quotedField() -> [UInt8]? {
    var field: [UInt8] = []
    place += 1
    while let byte = peek {
      place += 1
      if byte == .lineFeed || (byte == .carriageReturn && peek != .lineFeed) { line += 1 }
      guard byte == .quote else {
        field.append(byte)
        continue
      }
      guard peek == .quote else { return field }
      field.append(.quote)
      place += 1
    }
    return nil
  }

  private mutating func endLine() {
    guard let byte = peek else { return }
    place += 1
    if byte == .carriageReturn, peek == .lineFeed { place += 1 }
    line += 1
  }

  /// The line on which a quote is opened that nothing closes; the next line is read anew.
  private mutating func unclosed(from start: Int, _ first: Int) -> CSVRow {
    (place, line) = (start, first)
    while let byte = peek, byte != .lineFeed, byte != .carriageReturn { place += 1 }
    let verbatim = Array(text.bytes[start..<place])
    endLine()
    let fault = "a quote is opened and never closed; close it, or take it out"
    return CSVRow(line: first, fields: [], fault: fault, verbatim: verbatim)
  }
}
