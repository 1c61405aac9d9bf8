public import CaseModel
import TextLayout

/// Text as JSON writes it.
public enum JSONText {
  /// Returns a string literal: quoted, with what must be escaped escaped.
  public static func string(_ text: String) -> String {
    text.jsonLiteral
  }

  /// Returns JSON with everything escaped that could move, hide or reorder text on a terminal.
  ///
  /// Such characters stand inside literals alone, where an escape means the same.
  ///
  /// - Parameter json: JSON, UTF-8.
  /// - Returns: The same JSON, every such character written as an escape.
  public static func printable(_ json: some Collection<UInt8>) -> String {
    var safe = ""
    for scalar in String(decoding: json, as: UTF8.self).unicodeScalars {
      let isPlain = (0x20..<0x7F).contains(scalar.value) || scalar == "\n"
      if isPlain || SafeText(String(scalar)).text == String(scalar) {
        safe.unicodeScalars.append(scalar)
      } else {
        for unit in String(scalar).utf16 { safe += String.jsonEscape(unit) }
      }
    }
    return safe
  }

  /// A value of an object.
  public enum Value {
    /// A text; an empty one is null.
    case text(String)
    /// A number or another literal.
    case bare(String)
    /// A day, or null.
    case day(Day?)
    /// Literals in an array.
    case list([String])

    fileprivate var literal: String {
      switch self {
      case .text(let text): text.isEmpty ? "null" : JSONText.string(SafeText(text).text)
      case .bare(let literal): literal
      case .day(let day): day.map { "\"\($0)\"" } ?? "null"
      case .list(let literals): "[" + literals.joined(separator: ", ") + "]"
      }
    }
  }

  /// Returns an object on one line, its fields in the order given.
  public static func object(_ fields: [(String, Value)]) -> String {
    let fields = fields.map { "\(string($0.0)): \($0.1.literal)" }
    return "{" + fields.joined(separator: ", ") + "}"
  }
}
