import CaseStore
import Foundation
import Platform

/// A file written through a buffer, from front to back.
final class SampleFile {
  private let path: String
  private let handle: FileHandle
  private var buffer: [UInt8] = []

  private static let room = 1 << 18

  init(path: String, header: [String]) throws {
    guard FileManager.default.createFile(atPath: path, contents: nil),
      let handle = FileHandle(forWritingAtPath: path)
    else { throw SampleError(file: path, problem: "the file cannot be made") }
    self.path = path
    self.handle = handle
    buffer.reserveCapacity(SampleFile.room + 4096)
    try add(Array(header.joined(separator: "\t").utf8))
  }

  /// Adds a line and its end.
  func add(_ line: some Sequence<UInt8>) throws {
    buffer.append(contentsOf: line)
    buffer.append(0x0D)
    buffer.append(0x0A)
    if buffer.count >= SampleFile.room { try flush() }
  }

  /// Writes what is left and closes the file.
  func close() throws {
    try flush()
    try? handle.close()
  }

  private func flush() throws {
    do {
      try handle.write(contentsOf: buffer)
    } catch {
      throw SampleError(file: path, problem: "writing failed: \(SystemReason.text(error))")
    }
    buffer.removeAll(keepingCapacity: true)
  }
}
