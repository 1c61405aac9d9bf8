/// A filter as typed, to which tests are added and from which they are taken out again.
public struct FilterText: Hashable, Sendable {
  /// The text.
  public private(set) var text: String

  /// Makes one of a text.
  public init(_ text: String) {
    self.text = text
  }

  /// Returns whether a test is in the filter as a part that must hold, or as one of the values
  /// of such a part.
  public func has(_ test: String) -> Bool {
    parts.contains {
      FilterText.isSame($0, test) || FilterText.rest(of: $0, without: test) != nil
    }
  }

  /// Adds a test: one more value where the filter asks the field for values already, else a test
  /// that must hold too, whatever the filter says so far.
  public mutating func add(_ test: String) {
    let hasChoice = parts.contains { $0.lowercased() == "or" }
    if !hasChoice, let (key, value) = FilterText.single(test) {
      // Beside any value at all another one asks for nothing.
      let place = parts.firstIndex {
        $0.lowercased().hasPrefix(key.lowercased()) && !FilterText.isSame($0, key + "any")
      }
      if let place {
        var parts = parts
        parts[place] += "," + value
        text = parts.joined(separator: " ")
        return
      }
    }
    let rest = hasChoice ? "(\(text))" : parts.joined(separator: " ")
    text = rest.isEmpty ? test : rest + " " + test
  }

  /// Takes a test out, or one of the values of a part; a filter whose only other part is in
  /// brackets loses these.
  public mutating func remove(_ test: String) {
    let rest = parts.filter { !FilterText.isSame($0, test) }
      .map { FilterText.rest(of: $0, without: test) ?? $0 }
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

  /// A test for one value as its field with a colon, and the value; nil if it is another test.
  private static func single(_ test: String) -> (key: String, value: String)? {
    guard let colon = test.firstIndex(of: ":"),
      test[..<colon].allSatisfy({ $0.isLetter || $0.isNumber || $0 == "-" })
    else { return nil }
    return (String(test[...colon]), String(test[test.index(after: colon)...]))
  }

  /// A part without one of its several values; nil if it has no such value.
  private static func rest(of part: String, without test: String) -> String? {
    guard let (key, value) = single(test), part.lowercased().hasPrefix(key.lowercased()) else {
      return nil
    }
    let values = split(String(part.dropFirst(key.count)), at: { $0 == "," })
    let rest = values.filter { !isSame($0, value) }
    guard rest.count < values.count, !rest.isEmpty else { return nil }
    return key + rest.joined(separator: ",")
  }

  private static func isSame(_ part: String, _ test: String) -> Bool {
    part.lowercased() == test.lowercased()
  }

  /// The parts between blanks that are in no brackets and no quotation marks.
  private var parts: [String] { FilterText.split(text, at: \.isWhitespace) }

  private static func split(_ text: String, at isEnd: (Character) -> Bool) -> [String] {
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
      if isEnd(character), depth == 0, !isQuoted {
        if !part.isEmpty { parts.append(part) }
        part = ""
      } else {
        part.append(character)
      }
    }
    return part.isEmpty ? parts : parts + [part]
  }
}
