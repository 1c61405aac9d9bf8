import Foundation

/// A working file that is written from front to back, readable by its owner alone.
final class AppendFile {
  private static let capacity = 1 << 18

  /// Where it is.
  let path: String
  private let file: Int32
  private let waiting = UnsafeMutablePointer<UInt8>.allocate(capacity: capacity)
  private var count = 0
  private var written = 0

  /// How many bytes were added.
  var size: Int { written &+ count }

  /// Makes the file, or opens one that is there to go on after so many bytes.
  init(_ path: String, goingOnAfter size: Int = 0) throws {
    self.path = path
    file = Foundation.open(path, O_CREAT | O_RDWR | O_CLOEXEC, 0o600)
    guard file >= 0 else { throw DocketError.system(path) }
    try FileCut.cut(file, to: size, path)
    written = size
  }

  deinit {
    Foundation.close(file)
    waiting.deallocate()
  }

  /// Adds bytes.
  func append(_ bytes: UnsafePointer<UInt8>, _ size: Int) throws {
    if count &+ size > AppendFile.capacity { try finish() }
    if size > AppendFile.capacity { return try write(bytes, size) }
    (waiting + count).update(from: bytes, count: size)
    count &+= size
  }

  /// Adds bytes.
  func append(_ bytes: UnsafeBufferPointer<UInt8>) throws {
    if let start = bytes.baseAddress { try append(start, bytes.count) }
  }

  /// Adds numbers as they lie in memory.
  func append<Number: BitwiseCopyable>(_ numbers: [Number]) throws {
    try numbers.withUnsafeBytes { bytes in
      guard let start = bytes.bindMemory(to: UInt8.self).baseAddress else { return }
      try append(start, bytes.count)
    }
  }

  /// Hands everything added to the system.
  func finish() throws {
    try write(waiting, count)
    count = 0
  }

  private func write(_ bytes: UnsafePointer<UInt8>, _ size: Int) throws {
    var done = 0
    while done < size {
      let came = Foundation.write(file, bytes + done, size - done)
      if came < 0, errno == EINTR { continue }
      guard came > 0 else { throw DocketError.system(path) }
      done += came
    }
    written += size
  }
}

/// A working file that is read at any place.
final class ReadFile: Sendable {
  private let path: String
  private let file: Int32

  init(_ path: String) throws {
    self.path = path
    file = Foundation.open(path, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { throw DocketError.system(path) }
  }

  deinit {
    Foundation.close(file)
  }

  /// How many bytes it has.
  var size: Int {
    let end = lseek(file, 0, SEEK_END)
    return max(0, Int(end))
  }

  /// Fills memory from a place; the file has as many bytes.
  func read(into bytes: UnsafeMutablePointer<UInt8>, count: Int, at offset: Int) throws {
    var done = 0
    while done < count {
      let came = pread(file, bytes + done, count - done, off_t(offset + done))
      if came < 0, errno == EINTR { continue }
      guard came >= 0 else { throw DocketError.system(path) }
      guard came > 0 else { throw DocketError.file(path, reason: "the file is cut short") }
      done += came
    }
  }

  /// How many numbers are in it.
  func count<Number: BitwiseCopyable>(of _: Number.Type) -> Int {
    size / MemoryLayout<Number>.stride
  }

  /// Reads the numbers in it, or those of a range of them.
  func numbers<Number: BitwiseCopyable>(
    of type: Number.Type,
    _ range: Range<Int>? = nil,
  ) throws -> [Number] {
    let range = range ?? 0..<count(of: type)
    let start = range.lowerBound * MemoryLayout<Number>.stride
    return try [Number](unsafeUninitializedCapacity: range.count) { room, filled in
      let bytes = UnsafeMutableRawBufferPointer(room).bindMemory(to: UInt8.self)
      let count = range.count * MemoryLayout<Number>.stride
      if let first = bytes.baseAddress { try read(into: first, count: count, at: start) }
      filled = range.count
    }
  }
}
