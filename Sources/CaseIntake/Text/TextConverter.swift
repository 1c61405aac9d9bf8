import CUchardet
import CaseModel
import Foundation

/// Converts bytes of one encoding to UTF-8, piece by piece, and stops at what is none of it.
@safe final class TextConverter {
  /// What a piece was turned into.
  struct Piece {
    /// The text, in UTF-8.
    var text: [UInt8] = []
    /// How many bytes were read; the rest of a character that is cut waits for the next piece.
    var read = 0
    /// Whether the next byte is no character of the encoding.
    var isStuck = false
  }

  private let descriptor: iconv_t

  /// Opens a converter, or throws where the C library has none.
  init(_ encoding: TextEncoding) throws {
    guard let descriptor = unsafe iconv_open("UTF-8", encoding.name),
      Int(bitPattern: descriptor) != -1
    else {
      throw ImportError(
        file: encoding.title,
        problem: "this machine cannot convert the encoding",
        advice: "Save the file as \"CSV UTF-8\", then import that file",
      )
    }
    unsafe self.descriptor = unsafe descriptor
  }

  deinit {
    unsafe iconv_close(descriptor)
  }

  /// Converts as much of some bytes as can be.
  func convert(_ bytes: [UInt8]) -> Piece {
    var piece = Piece()
    var source = bytes
    unsafe source.withUnsafeMutableBytes { buffer in
      var input = unsafe buffer.baseAddress?.assumingMemoryBound(to: CChar.self)
      var left = buffer.count
      var isFull = true
      while isFull, left > 0 {
        let code = unsafe convert(&input, &left, into: &piece.text)
        isFull = code == E2BIG
        piece.isStuck = code == EILSEQ
      }
      piece.read = buffer.count - left
    }
    return piece
  }

  /// Fills a buffer once and returns the error that ended it; 0 where nothing is left.
  private func convert(
    _ input: inout UnsafeMutablePointer<CChar>?,
    _ left: inout Int,
    into text: inout [UInt8],
  ) -> Int32 {
    let room = 1 << 14
    return unsafe withUnsafeTemporaryAllocation(of: CChar.self, capacity: room) { buffer in
      var output = buffer.baseAddress
      var free = room
      let result = unsafe iconv(descriptor, &input, &left, &output, &free)
      let code = result == -1 ? errno : 0
      unsafe text.append(contentsOf: UnsafeRawBufferPointer(buffer).prefix(room - free))
      return code
    }
  }

  /// The text of bytes that are all of the encoding; nil if one of them is not.
  ///
  /// - Parameters:
  ///   - bytes: The bytes.
  ///   - isWhole: Whether nothing follows them; else the last character may be cut.
  ///   - encoding: The encoding.
  /// - Returns: The text.
  static func text(_ bytes: [UInt8], isWhole: Bool, _ encoding: TextEncoding) -> String? {
    guard let converter = try? TextConverter(encoding) else { return nil }
    let piece = converter.convert(bytes)
    let cut = bytes.count - piece.read
    guard !piece.isStuck, cut == 0 || (!isWhole && cut < 4) else { return nil }
    return String(validating: piece.text, as: UTF8.self)
  }
}
