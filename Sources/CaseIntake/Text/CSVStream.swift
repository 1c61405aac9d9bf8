import Foundation

/// Reads a file of comma-separated values record by record, in memory that does not grow.
///
/// > Source: RFC 4180: quotes around a field, doubled inside it; line ends may stand in quotes.
struct CSVStream {
  /// The file's name, without folders.
  let file: String
  private let handle: FileHandle
  private var chunk: [UInt8] = []
  private var place = 0
  private var line = 1

  private static let room = 1 << 18

  init(path: String) throws {
    file = path.split(separator: "/").last.map(String.init) ?? path
    guard let handle = FileHandle(forReadingAtPath: path) else {
      throw IceError(file: path, problem: "the file cannot be opened", advice: "Check the path")
    }
    self.handle = handle
    try fill()
    if let refusal = IceFormat.refusal(Array(chunk.prefix(8)), file: file) { throw refusal }
    if chunk.starts(with: [0xEF, 0xBB, 0xBF]) { place = 3 }
  }

  /// Lets go of the file.
  func close() {
    try? handle.close()
  }

  /// Reads the next record into the one given; false at the end.
  mutating func next(_ record: inout CSVRecord) throws -> Bool {
    record.bytes.removeAll(keepingCapacity: true)
    record.ends.removeAll(keepingCapacity: true)
    record.raw.removeAll(keepingCapacity: true)
    record.line = line
    var quotes = QuoteState.outside
    while let byte = try take() {
      if byte == 0x0A { line += 1 }
      if byte == 0x0A, quotes != .inside || record.isOversized {
        if record.raw.last == 0x0D { record.raw.removeLast() }
        record.ends.append(record.bytes.count)
        return true
      }
      record.raw.append(byte)
      quotes.take(byte, into: &record)
    }
    guard !record.raw.isEmpty else { return false }
    record.ends.append(record.bytes.count)
    return true
  }

  private mutating func take() throws -> UInt8? {
    if place >= chunk.count {
      try fill()
      if chunk.isEmpty { return nil }
    }
    defer { place += 1 }
    return chunk[place]
  }

  private mutating func fill() throws {
    do {
      chunk = Array(try handle.read(upToCount: CSVStream.room) ?? Data())
    } catch {
      throw IceError(file: file, problem: "reading failed: \(error)", advice: "Check the disk")
    }
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

  /// Takes a byte that does not end the record.
  mutating func take(_ byte: UInt8, into record: inout CSVRecord) {
    switch (self, byte) {
    case (.inside, 0x22): self = .closing
    case (.closing, 0x22):
      record.bytes.append(byte)
      self = .inside
    case (.outside, 0x22) where record.bytes.count == (record.ends.last ?? 0): self = .inside
    case (.outside, 0x2C), (.closing, 0x2C):
      record.ends.append(record.bytes.count)
      self = .outside
    case (_, 0x0D) where self != .inside: break
    default: record.bytes.append(byte)
    }
  }
}
