extension String {
  /// The text as a JSON string literal, quoted.
  ///
  /// > Source: RFC 8259, section 7: the quotation mark, the backslash and U+0000 to U+001F are
  /// > escaped; everything else may stand as it is.
  public var jsonLiteral: String {
    let isPlain = utf8.allSatisfy { $0 >= 0x20 && $0 != 0x22 && $0 != 0x5C }
    if isPlain { return "\"\(self)\"" }
    var literal = "\""
    for scalar in unicodeScalars {
      switch scalar {
      case "\"": literal += "\\\""
      case "\\": literal += "\\\\"
      case "\n": literal += "\\n"
      case "\t": literal += "\\t"
      case "\r": literal += "\\r"
      case _ where scalar.value < 0x20: literal += String.jsonEscape(UInt16(scalar.value))
      default: literal.unicodeScalars.append(scalar)
      }
    }
    return literal + "\""
  }

  /// A UTF-16 code unit as a JSON escape of six characters.
  public static func jsonEscape(_ unit: UInt16) -> String {
    let digits = String(unit, radix: 16)
    return "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
  }
}
