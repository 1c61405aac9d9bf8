/// Why a line is no JSON object, and where.
struct JSONLineError: Error {
  /// The byte of the line, from 1.
  let column: Int
  let message: String
}

/// A value of an object.
enum JSONValue {
  case null
  case flag(Bool)
  /// A number, as it is written.
  case number(String)
  case text(String)
  /// An object of plain values.
  case object([JSONMember])

  /// A plain value as text; none for an object or null.
  var asText: String? {
    switch self {
    case .text(let text), .number(let text): text
    case .flag(let flag): flag ? "yes" : "no"
    case .null, .object: nil
    }
  }
}

/// A value with its name.
struct JSONMember {
  let name: String
  let value: JSONValue
}

/// An object whose values are taken one by one, so that what is left over can be named.
struct JSONObject {
  private var values: [JSONMember]

  init(_ values: [JSONMember]) {
    self.values = values
  }

  /// The names of the values not taken yet.
  var names: [String] { values.map(\.name) }

  /// Takes a value out; null counts as none.
  mutating func remove(_ name: String) -> JSONValue? {
    guard let index = values.firstIndex(where: { $0.name == name }) else { return nil }
    let value = values.remove(at: index).value
    if case .null = value { return nil }
    return value
  }
}

/// Reads one line that holds one JSON object, two levels deep at most.
///
/// Strict, so that a line means one thing: no name twice, no text after the object, UTF-8 only. It
/// recurses no deeper than two levels, whatever the line holds.
@safe struct JSONLine {
  private let bytes: UnsafeBufferPointer<UInt8>
  private var at = 0

  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    unsafe self.bytes = unsafe bytes
  }

  /// Reads the object.
  consuming func object() throws(JSONLineError) -> JSONObject {
    var line = self
    line.skipBlanks()
    let values = try line.members(depth: 1)
    line.skipBlanks()
    guard unsafe line.at == line.bytes.count else {
      throw line.error("something follows the object")
    }
    return JSONObject(values)
  }

  private func error(_ message: String) -> JSONLineError {
    JSONLineError(column: at + 1, message: message)
  }

  private var byte: UInt8? { unsafe at < bytes.count ? bytes[at] : nil }

  private mutating func skipBlanks() {
    while let byte, byte == 0x20 || byte == 0x09 || byte == 0x0D { at += 1 }
  }

  private mutating func expect(_ wanted: UInt8, _ message: String) throws(JSONLineError) {
    guard byte == wanted else { throw error(message) }
    at += 1
  }

  private mutating func members(depth: Int) throws(JSONLineError) -> [JSONMember] {
    try expect(0x7B, "an object is missing; begin with {")
    var values: [JSONMember] = []
    skipBlanks()
    if byte == 0x7D {
      at += 1
      return values
    }
    while true {
      skipBlanks()
      let name = try text()
      guard !values.contains(where: { $0.name == name }) else {
        throw error("a name is there twice")
      }
      skipBlanks()
      try expect(0x3A, "a colon is missing after the name")
      skipBlanks()
      values.append(JSONMember(name: name, value: try value(depth: depth)))
      skipBlanks()
      if byte == 0x2C {
        at += 1
        continue
      }
      try expect(0x7D, "a comma or a closing } is missing; the line may be cut short")
      return values
    }
  }

  private mutating func value(depth: Int) throws(JSONLineError) -> JSONValue {
    switch byte {
    case 0x22: return .text(try text())
    case 0x7B:
      guard depth < 2 else { throw error("an object is too deep here") }
      return .object(try members(depth: depth + 1))
    case 0x5B: throw error("a list has no place in an event")
    case 0x74: return try word("true", .flag(true))
    case 0x66: return try word("false", .flag(false))
    case 0x6E: return try word("null", .null)
    default: return .number(try number())
    }
  }

  private mutating func word(_ word: String, _ value: JSONValue) throws(JSONLineError) -> JSONValue
  {
    guard unsafe bytes.dropFirst(at).starts(with: word.utf8) else {
      throw error("a value is missing here")
    }
    at += word.utf8.count
    return value
  }

  private mutating func number() throws(JSONLineError) -> String {
    let start = at
    while let byte,
      byte == 0x2D || byte == 0x2B || byte == 0x2E || byte == 0x65 || byte == 0x45
        || byte &- 0x30 < 10
    { at += 1 }
    guard at > start, at - start <= 32 else { throw error("a value is missing here") }
    return unsafe String(decoding: bytes[start..<at], as: UTF8.self)
  }
}

extension JSONLine {
  private mutating func text() throws(JSONLineError) -> String {
    try expect(0x22, "a text in quotation marks is missing here")
    let start = at
    while let byte, byte != 0x22, byte != 0x5C {
      guard byte >= 0x20 else { throw error("a control character stands inside a text") }
      at += 1
    }
    // Most texts hold no escape, and are taken whole.
    if byte == 0x22 {
      at += 1
      return try unsafe utf8(bytes[start..<(at - 1)])
    }
    return try unsafe escaped(Array(bytes[start..<at]))
  }

  private func utf8(_ part: some Collection<UInt8>) throws(JSONLineError) -> String {
    guard let text = String(validating: part, as: UTF8.self) else { throw error("no valid UTF-8") }
    return text
  }

  private mutating func escaped(_ begun: [UInt8]) throws(JSONLineError) -> String {
    var result = begun
    while let byte {
      at += 1
      switch byte {
      case 0x22: return try utf8(result)
      case 0x5C: result.append(contentsOf: String(try escape()).utf8)
      case 0..<0x20: throw error("a control character stands inside a text")
      default: result.append(byte)
      }
    }
    throw error("a text is not closed; the line may be cut short")
  }

  private mutating func escape() throws(JSONLineError) -> Unicode.Scalar {
    guard let byte else { throw error("a text is not closed; the line may be cut short") }
    at += 1
    switch byte {
    case 0x22: return "\""
    case 0x5C: return "\\"
    case 0x2F: return "/"
    case 0x62: return "\u{8}"
    case 0x66: return "\u{C}"
    case 0x6E: return "\n"
    case 0x72: return "\r"
    case 0x74: return "\t"
    case 0x75: return try unicode()
    default: throw error("no such escape")
    }
  }

  private mutating func unicode() throws(JSONLineError) -> Unicode.Scalar {
    let high = try unit()
    guard (0xD800..<0xDC00).contains(high) else {
      guard let scalar = Unicode.Scalar(high) else { throw error("half a character") }
      return scalar
    }
    try expect(0x5C, "half a character")
    try expect(0x75, "half a character")
    let low = try unit()
    guard (0xDC00..<0xE000).contains(low),
      let scalar = Unicode.Scalar(0x10000 + ((high - 0xD800) << 10) + (low - 0xDC00))
    else { throw error("half a character") }
    return scalar
  }

  private mutating func unit() throws(JSONLineError) -> UInt32 {
    let digits = unsafe bytes.dropFirst(at).prefix(4)
    guard unsafe digits.count == 4,
      let value = unsafe UInt32(String(decoding: digits, as: UTF8.self), radix: 16)
    else { throw error("four hexadecimal digits are missing after \\u") }
    at += 4
    return value
  }
}
