import CaseIntake
import Foundation

/// A line of a file, without its line end.
@unsafe struct Line {
  /// The bytes, valid until the reader is asked for more.
  let bytes: Bytes
  /// The line's number; the first line is 1.
  let number: Int
  /// Whether a carriage return stood before the line feed.
  let hadReturn: Bool
  /// Whether the line is longer than the reader holds and is only its beginning.
  let isCut: Bool
}

/// Cuts a stream into lines without copying them.
@safe final class LineReader {
  /// The longest line held whole; more than any row can have.
  static let capacity = 1 << 20

  private let stream: any ByteStream
  private let meter: FileMeter
  private let base = UnsafeMutablePointer<UInt8>.allocate(capacity: LineReader.capacity)
  private var start = 0
  private var end = 0
  private var isEnded = false
  private var isSkipping = false
  private var consumed = 0
  /// How many lines were handed out.
  private(set) var count = 0

  /// The bytes of the stream before the next line.
  var offset: Int { consumed - (end - start) }

  init(_ stream: any ByteStream, meter: FileMeter) {
    self.stream = stream
    self.meter = meter
  }

  deinit {
    unsafe base.deallocate()
  }

  /// Returns the next line, or nothing at the end.
  func next() throws -> Line? {
    guard let line = try unsafe peek() else { return nil }
    count += 1
    isSkipping = unsafe line.isCut
    start = unsafe min(end, start + line.bytes.count + (line.hadReturn ? 2 : 1))
    return unsafe line
  }

  /// Skips to an offset further on, with the number of lines before it.
  func skip(to bytes: Int, lines: Int) throws {
    let ahead = bytes - offset
    if ahead <= end - start {
      start += ahead
    } else {
      let unread = bytes - consumed
      try stream.skip(unread)
      (start, end) = (0, 0)
      consumed = bytes
      meter.skip(bytes: unread, rows: max(0, lines - 1))
    }
    count = lines
  }

  /// Returns the next line and leaves it where it is; lines returned before are gone.
  func peek() throws -> Line? {
    try skipRest()
    guard let length = try lineLength() else { return nil }
    let hasFeed = start + length < end
    let hadReturn = unsafe hasFeed && length > 0 && base[start + length - 1] == 0x0D
    return unsafe Line(
      bytes: Bytes(start: base + start, count: hadReturn ? length - 1 : length),
      number: count + 1,
      hadReturn: hadReturn,
      isCut: !hasFeed && length == LineReader.capacity,
    )
  }

  /// The bytes before the next line feed, the end, or the limit of what is held.
  private func lineLength() throws -> Int? {
    var searched = 0
    while true {
      let from = start + searched
      if let feed = unsafe memchr(base + from, 0x0A, end - from) {
        return unsafe base.distance(to: feed.assumingMemoryBound(to: UInt8.self)) - start
      }
      searched = end - start
      if searched == LineReader.capacity { return searched }
      if isEnded { return searched > 0 ? searched : nil }
      try refill()
    }
  }

  /// Drops what is left of a line that was too long.
  private func skipRest() throws {
    while isSkipping {
      if let feed = unsafe memchr(base + start, 0x0A, end - start) {
        start = unsafe base.distance(to: feed.assumingMemoryBound(to: UInt8.self)) + 1
        isSkipping = false
      } else if isEnded {
        start = end
        isSkipping = false
      } else {
        start = end
        try refill()
      }
    }
  }

  private func refill() throws {
    if start > 0 {
      unsafe memmove(base, base + start, end - start)
      end -= start
      start = 0
    }
    let room = unsafe UnsafeMutableRawBufferPointer(
      start: base + end,
      count: LineReader.capacity - end,
    )
    let came = try unsafe stream.read(into: room)
    isEnded = came == 0
    end += came
    consumed += came
    try meter.took(came, rows: max(0, count - 1))
  }
}
