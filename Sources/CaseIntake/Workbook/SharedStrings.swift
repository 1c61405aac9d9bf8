import CaseModel
import Foundation

/// The strings of a workbook's cells, kept in a file without a name, so that memory stays small.
final class SharedStrings {
  private let file: SpillFile
  private var ends: [UInt64] = []
  private var waiting: [UInt8] = []
  private var length: UInt64 = 0
  private var bytes = Data()

  init() throws {
    file = try SpillFile()
  }

  /// Adds the next string.
  func add(_ text: String) throws {
    waiting += text.utf8
    length += UInt64(text.utf8.count)
    ends.append(length)
    if waiting.count > 1 << 20 { try flush() }
  }

  /// Makes the strings readable.
  func finish() throws {
    try flush()
    guard length > 0 else { return }
    let size = Int(length)
    guard let map = unsafe mmap(nil, size, PROT_READ, MAP_PRIVATE, file.fileDescriptor, 0),
      unsafe map != MAP_FAILED
    else {
      throw ImportError(
        file: "the workbook's strings",
        problem: "they cannot be read back",
        advice: "Check that the disk of the temporary folder is not full",
      )
    }
    bytes = unsafe Data(bytesNoCopy: map, count: size, deallocator: .unmap)
  }

  /// A string by its number; nil if there is none.
  subscript(index: Int) -> String? {
    guard ends.indices.contains(index) else { return nil }
    let start = index == 0 ? 0 : Int(ends[index - 1])
    return String(decoding: bytes[start..<Int(ends[index])], as: UTF8.self)
  }

  private func flush() throws {
    try file.append(waiting)
    waiting.removeAll(keepingCapacity: true)
  }
}
