import CaseModel

/// A stream of another encoding, read as UTF-8.
final class DecodedStream: ByteStream {
  private let source: any ByteStream
  private let converter: TextConverter
  private let encoding: TextEncoding
  private let name: String
  private var waiting: [UInt8] = []
  private var ready: [UInt8] = []
  private var place = 0
  private var lines = 1

  init(_ source: any ByteStream, _ encoding: TextEncoding, name: String) throws {
    self.source = source
    self.encoding = encoding
    self.name = name
    converter = try TextConverter(encoding)
  }

  func read(into buffer: UnsafeMutableRawBufferPointer) throws -> Int {
    while place >= ready.count {
      if try !fill() { return 0 }
    }
    let count = min(buffer.count, ready.count - place)
    unsafe ready.withUnsafeBytes { bytes in
      unsafe buffer.copyMemory(
        from: UnsafeRawBufferPointer(rebasing: bytes[place..<(place + count)])
      )
    }
    place += count
    return count
  }

  func close() {
    source.close()
  }

  /// Converts the next bytes; false at the end.
  private func fill() throws -> Bool {
    let bytes = try source.bytes(1 << 16)
    if bytes.isEmpty {
      guard waiting.isEmpty else { throw refusal() }
      return false
    }
    let piece = converter.convert(waiting + bytes)
    lines += piece.text.count { $0 == UInt8.lineFeed }
    if piece.isStuck { throw refusal() }
    waiting = Array((waiting + bytes).dropFirst(piece.read))
    ready = piece.text
    place = 0
    return true
  }

  private func refusal() -> ImportError {
    ImportError(
      file: name,
      line: lines,
      problem: "not text in \(encoding.title)",
      advice: "Name another with --encoding, or save the file as \"CSV UTF-8\"",
    )
  }
}

/// Bytes read to see what they are, before the rest of their stream.
final class PrefacedStream: ByteStream {
  private var front: ArraySlice<UInt8>
  private let rest: any ByteStream

  init(_ front: [UInt8], before rest: any ByteStream) {
    self.front = front[...]
    self.rest = rest
  }

  func read(into buffer: UnsafeMutableRawBufferPointer) throws -> Int {
    guard !front.isEmpty else { return try unsafe rest.read(into: buffer) }
    let part = front.prefix(buffer.count)
    unsafe buffer.copyBytes(from: part)
    front = front.dropFirst(part.count)
    return part.count
  }

  func close() {
    rest.close()
  }
}

extension ByteStream {
  /// Reads the next bytes, at most `most`; empty at the end.
  func bytes(_ most: Int) throws -> [UInt8] {
    try unsafe withUnsafeTemporaryAllocation(byteCount: most, alignment: 1) { buffer in
      unsafe Array(buffer.prefix(try read(into: buffer)))
    }
  }

  /// Reads until a number of bytes are at hand, or the end is reached.
  func front(_ count: Int) throws -> [UInt8] {
    var front: [UInt8] = []
    while front.count < count {
      let more = try bytes(min(1 << 16, count - front.count))
      if more.isEmpty { break }
      front += more
    }
    return front
  }
}
