import CaseModel
import Foundation

/// A digest of files by their content, whatever they are called.
///
/// It tells the same file given again from another one; it is no proof against somebody who wants
/// two files to look the same.
///
/// > Source: FNV-1a with 64 bits, over the bytes and over the bytes turned round, and their number.
struct IceDigest {
  private var first: UInt64 = 0xCBF2_9CE4_8422_2325
  private var second: UInt64 = 0x9AE1_6A3B_2F90_404F
  private var count = 0

  init(paths: [String]) throws {
    for path in paths {
      let file = path.split(separator: "/").last.map(String.init) ?? path
      do {
        try FileStream(path: path, name: file).close()
      } catch let error as ImportError {
        throw IceError(file: file, problem: error.problem, advice: error.advice)
      }
      guard let handle = FileHandle(forReadingAtPath: path) else {
        throw IceError(file: file, problem: "the file cannot be opened", advice: "Check the path")
      }
      defer { try? handle.close() }
      while let chunk = try handle.read(upToCount: 1 << 20), !chunk.isEmpty { add(chunk) }
    }
  }

  private mutating func add(_ chunk: Data) {
    for byte in chunk {
      first = (first ^ UInt64(byte)) &* 0x100_0000_01B3
      second = (second ^ UInt64(~byte)) &* 0x100_0000_01B3
    }
    count += chunk.count
  }

  /// The digest in hexadecimal.
  var text: String {
    String(first, radix: 16) + "-" + String(second, radix: 16) + "-" + String(count, radix: 16)
  }
}
