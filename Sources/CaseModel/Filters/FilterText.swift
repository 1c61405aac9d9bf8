/// A filter as typed, to which tests are added and from which they are taken out again.
public struct FilterText: Hashable, Sendable {
  /// The text.
  public private(set) var text: String

  /// Makes one of a text.
  public init(_ text: String) {
    self.text = text
  }

  /// Returns whether a test stands in the filter as a part that must hold.
  public func has(_ test: String) -> Bool { parts.contains { FilterText.isSame($0, test) } }

  /// Adds a test that must hold too, whatever the filter says so far.
  public mutating func add(_ test: String) {
    let hasChoice = parts.contains { $0.lowercased() == "or" }
    let rest = hasChoice ? "(\(text))" : parts.joined(separator: " ")
    text = rest.isEmpty ? test : rest + " " + test
  }

  /// Takes a test out; a filter whose only other part stands in brackets loses these.
  public mutating func remove(_ test: String) {
    let rest = parts.filter { !FilterText.isSame($0, test) }
    text = rest.joined(separator: " ")
    if rest.count == 1, text.hasPrefix("("), text.hasSuffix(")") {
      text = String(text.dropFirst().dropLast())
    }
  }

  /// A value as it has to be typed: in quotation marks where it would be read as something else.
  static func quoted(_ value: String) -> String {
    let isPlain = value.allSatisfy { $0.isLetter || $0.isNumber || $0 == "?" }
    let isWord = ["any", "none", "or"].contains(value.lowercased())
    return isPlain && !isWord && !value.isEmpty ? value : "\"\(value.filter { $0 != "\"" })\""
  }

  private static func isSame(_ part: String, _ test: String) -> Bool {
    part.lowercased() == test.lowercased()
  }

  /// The parts between blanks that stand in no brackets and no quotation marks.
  private var parts: [String] {
    var parts: [String] = []
    var part = ""
    var depth = 0
    var isQuoted = false
    for character in text {
      switch character {
      case "\"": isQuoted.toggle()
      case "(" where !isQuoted: depth += 1
      case ")" where !isQuoted: depth -= 1
      default: break
      }
      if character.isWhitespace, depth == 0, !isQuoted {
        if !part.isEmpty { parts.append(part) }
        part = ""
      } else {
        part.append(character)
      }
    }
    return part.isEmpty ? parts : parts + [part]
  }
}
