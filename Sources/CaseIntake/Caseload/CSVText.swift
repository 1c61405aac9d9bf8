import Foundation

/// The bytes of a table of comma-separated values, told apart from what programs put around them.
///
/// > Source: RFC 4180; spreadsheets write UTF-8 with a byte order mark, or Windows-1252.
struct CSVText {
  /// The bytes after a byte order mark.
  let bytes: [UInt8]
  /// Whether they are Windows-1252 instead of UTF-8.
  let isWindows: Bool
  /// What separates fields: a comma, a semicolon or a tab.
  let separator: UInt8

  /// Looks at the bytes of a file.
  ///
  /// - Throws: `ImportError`: the bytes are no text of a kind that can be read.
  init(_ data: [UInt8], file: String) throws {
    let isWide = data.starts(with: [0xFF, 0xFE]) || data.starts(with: [0xFE, 0xFF])
    guard !isWide, !data.contains(0) else {
      throw ImportError(
        file: file,
        problem: "not text in UTF-8 or Windows-1252",
        advice: "Save it from the spreadsheet as \"CSV UTF-8\", then import that file",
      )
    }
    bytes = data.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(data.dropFirst(3)) : data
    isWindows = String(validating: bytes, as: UTF8.self) == nil
    separator = CSVText.separator(of: bytes)
  }

  /// The one of the three that stands most often in the first line, outside quotes.
  private static func separator(of bytes: [UInt8]) -> UInt8 {
    var counts: [UInt8: Int] = [:]
    var isQuoted = false
    for byte in bytes.drop(while: { $0 == UInt8.lineFeed || $0 == UInt8.carriageReturn }) {
      if byte == UInt8.quote { isQuoted.toggle() }
      guard !isQuoted else { continue }
      if byte == UInt8.lineFeed || byte == UInt8.carriageReturn { break }
      counts[byte, default: 0] += 1
    }
    let candidates = [UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "\t")]
    let most = candidates.map { counts[$0, default: 0] }.max() ?? 0
    return candidates.first { counts[$0, default: 0] == most } ?? candidates[0]
  }

  /// The text of some of the bytes.
  func decoded(_ bytes: [UInt8]) -> String {
    isWindows ? Windows1252.text(bytes) : String(decoding: bytes, as: UTF8.self)
  }
}

extension UInt8 {
  static let quote = UInt8(ascii: "\"")
  static let lineFeed = UInt8(ascii: "\n")
  static let carriageReturn = UInt8(ascii: "\r")
}
