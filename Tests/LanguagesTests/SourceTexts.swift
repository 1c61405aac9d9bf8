import Foundation

/// The texts that stand as literals in a file of Swift, `{1}` for the first value put into one.
struct SourceTexts {
  private let bytes: [UInt8]
  private var place = 0
  private(set) var texts: [String] = []

  /// Reads a file.
  init(_ source: String) {
    bytes = Array(source.utf8)
    while place < bytes.count {
      if isAt("//") {
        skipLine()
      } else if bytes[place] == SourceTexts.quote {
        readLiteral()
      } else {
        place += 1
      }
    }
  }

  private static let quote = UInt8(ascii: "\"")
  private static let backslash = UInt8(ascii: "\\")
  private static let lineEnd = UInt8(ascii: "\n")

  private func isAt(_ text: StaticString) -> Bool {
    let count = text.utf8CodeUnitCount
    guard place + count <= bytes.count else { return false }
    return text.withUTF8Buffer { bytes[place..<(place + count)].elementsEqual($0) }
  }

  private mutating func skipLine() {
    while place < bytes.count, bytes[place] != SourceTexts.lineEnd { place += 1 }
  }

  /// Reads the literal that begins here, and those within its values.
  private mutating func readLiteral() {
    let isLong = isAt("\"\"\"")
    place += isLong ? 3 : 1
    var text: [UInt8] = []
    var values = 0
    while place < bytes.count, isLong ? !isAt("\"\"\"") : bytes[place] != SourceTexts.quote {
      guard bytes[place] == SourceTexts.backslash, place + 1 < bytes.count else {
        text.append(bytes[place])
        place += 1
        continue
      }
      if isAt("\\(") {
        values += 1
        text += Array("{\(values)}".utf8)
        skipValue()
      } else {
        text += escaped(bytes[place + 1])
        place += 2
      }
    }
    place += isLong ? 3 : 1
    let plain = String(decoding: text, as: UTF8.self)
    texts.append(isLong ? SourceTexts.unindented(plain) : plain)
  }

  /// Passes a value over, to the bracket that closes it.
  private mutating func skipValue() {
    var depth = 1
    place += 2
    while place < bytes.count, depth > 0 {
      if bytes[place] == SourceTexts.quote {
        readLiteral()
        continue
      }
      if bytes[place] == UInt8(ascii: "(") { depth += 1 }
      if bytes[place] == UInt8(ascii: ")") { depth -= 1 }
      place += 1
    }
  }

  /// What an escaped character stands for; a line that goes on leaves a mark for `unindented`.
  private func escaped(_ byte: UInt8) -> [UInt8] {
    switch byte {
    case UInt8(ascii: "n"): [SourceTexts.lineEnd]
    case UInt8(ascii: "t"): [0x09]
    case SourceTexts.lineEnd: [0x00]
    default: [byte]
    }
  }

  /// The text of a literal of several lines: without the blanks before its last line, and with the
  /// lines joined that go on.
  private static func unindented(_ text: String) -> String {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    let indent = lines.last?.count ?? 0
    let whole = lines.dropFirst().dropLast().map { $0.dropFirst(indent) }.joined(separator: "\n")
    return whole.split(separator: "\0", omittingEmptySubsequences: false).enumerated()
      .map { $0.offset == 0 ? String($0.element) : String($0.element.drop { $0 == " " }) }
      .joined()
  }
}
