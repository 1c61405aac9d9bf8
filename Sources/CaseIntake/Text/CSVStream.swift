import Foundation

/// Reads a table in text record by record, in memory that does not grow.
///
/// > Source: RFC 4180: quotes around a field, doubled inside it; line ends may be in quotes.
struct CSVStream {
  /// The file's name, without folders.
  let file: String
  /// What it was read as.
  let encoding: TextEncoding
  /// What separates fields: a comma, a semicolon, a tab or a bar.
  let separator: UInt8
  private let source: any ByteStream
  private var chunk: [UInt8] = []
  private var place = 0
  private var line = 1

  private static let room = 1 << 18

  /// Opens a file of text, packed with gzip or not.
  ///
  /// - Parameters:
  ///   - path: The file.
  ///   - encoding: What it is in, where somebody says so; else it is found out.
  ///   - headers: Whether a text is a header somebody would write.
  /// - Throws: `ImportError`: no text, or text in an encoding that is not certain.
  init(
    path: String,
    encoding: TextEncoding? = nil,
    knowing headers: (String) -> Bool = { _ in false },
  ) throws {
    let opened = try TextFile(path: path, encoding: encoding, knowing: headers)
    try self.init(opened.stream, name: opened.name, encoding: opened.encoding)
  }

  /// Begins with a stream of UTF-8.
  init(_ stream: any ByteStream, name: String, encoding: TextEncoding = .utf8) throws {
    file = name
    self.encoding = encoding
    source = stream
    chunk = try source.front(CSVStream.room)
    separator = Separator.find(in: chunk)
  }

  /// Lets go of the file.
  func close() {
    source.close()
  }

  /// Reads the next record into the one given; false at the end.
  mutating func next(_ record: inout CSVRecord) throws -> Bool {
    record.clear(line: line)
    var quotes = QuoteState.outside
    while let byte = try nextByte() {
      if quotes != .inside, byte == .lineFeed || byte == .carriageReturn {
        try endLine(after: byte)
        record.ends.append(record.bytes.count)
        return true
      }
      if record.raw.count >= CSVRecord.longest, quotes != .inside {
        record.isOversized = true
        continue
      }
      record.raw.append(byte)
      if byte == .lineFeed { line += 1 }
      quotes.accept(byte, separator, into: &record)
      if quotes == .inside, record.raw.count > CSVRecord.longest { return cut(&record) }
    }
    if quotes == .inside { return cut(&record) }
    guard !record.raw.isEmpty else { return false }
    record.ends.append(record.bytes.count)
    return true
  }

  /// A quote that nothing closes would hold the rest of the file: the record is its line alone, and
  /// what was read after it is read once more.
  private mutating func cut(_ record: inout CSVRecord) -> Bool {
    let end = record.raw.firstIndex { $0 == .lineFeed || $0 == .carriageReturn }
    line = record.line
    record.fault = .unclosed
    record.bytes = []
    record.ends = []
    guard let end else {
      record.isOversized = record.raw.count > CSVRecord.longest
      return true
    }
    var next = end + 1
    if record.raw[end] == .carriageReturn, next < record.raw.count, record.raw[next] == .lineFeed {
      next += 1
    }
    chunk = Array(record.raw[next...] + chunk[place...])
    place = 0
    line += 1
    record.raw.removeSubrange(end...)
    return true
  }

  private mutating func endLine(after byte: UInt8) throws {
    line += 1
    guard byte == .carriageReturn else { return }
    if place >= chunk.count { try fill() }
    if place < chunk.count, chunk[place] == .lineFeed { place += 1 }
  }

  private mutating func nextByte() throws -> UInt8? {
    if place >= chunk.count {
      try fill()
      if chunk.isEmpty { return nil }
    }
    defer { place += 1 }
    return chunk[place]
  }

  private mutating func fill() throws {
    chunk = try source.bytes(CSVStream.room)
    place = 0
  }
}

/// Where a reader stands with quotes.
private enum QuoteState {
  /// Outside of quotes.
  case outside
  /// Between two quotes.
  case inside
  /// Just after a quote that ends the text or is the first of two.
  case closing

  /// Adds a byte that does not end the record.
  mutating func accept(_ byte: UInt8, _ separator: UInt8, into record: inout CSVRecord) {
    switch (self, byte) {
    case (.inside, UInt8.quote): self = .closing
    case (.closing, UInt8.quote):
      record.bytes.append(byte)
      self = .inside
    case (.outside, UInt8.quote) where record.bytes.count == (record.ends.last ?? 0):
      self = .inside
    case (.outside, separator), (.closing, separator):
      record.ends.append(record.bytes.count)
      self = .outside
    case (.closing, _):
      if byte > 0x20 { record.fault = .afterQuote }
      record.bytes.append(byte)
    default: record.bytes.append(byte)
    }
  }
}

/// What separates fields.
enum Separator {
  /// The separators there are, the commonest first.
  private static let all = [UInt8(ascii: ","), UInt8(ascii: ";"), .tab, UInt8(ascii: "|")]

  /// The separator most lines have the same number of; titles above the table have none.
  static func find(in front: [UInt8]) -> UInt8 {
    let lines = lines(front)
    let scores = all.map { separator in
      let counts = lines.map { line in line.count { $0 == separator } }.filter { $0 > 0 }
      let groups = Dictionary(grouping: counts) { $0 }
      return groups.map { $0.key * $0.value.count }.max() ?? 0
    }
    let most = scores.max() ?? 0
    return zip(all, scores).first { $1 == most }?.0 ?? all[0]
  }

  /// The first lines, without what is in quotes.
  private static func lines(_ front: [UInt8]) -> [[UInt8]] {
    var lines: [[UInt8]] = [[]]
    var isQuoted = false
    for byte in front.prefix(1 << 16) {
      if byte == .quote { isQuoted.toggle() }
      if isQuoted { continue }
      if byte == .lineFeed || byte == .carriageReturn {
        if lines.count == 50 { break }
        lines.append([])
      } else {
        lines[lines.count - 1].append(byte)
      }
    }
    return lines
  }
}

extension UInt8 {
  static let quote = UInt8(ascii: "\"")
  static let lineFeed = UInt8(ascii: "\n")
  static let carriageReturn = UInt8(ascii: "\r")
  static let tab = UInt8(ascii: "\t")
}
