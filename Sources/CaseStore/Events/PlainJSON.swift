/// Reads JSON in the form Vigil writes it, about ten times as fast as a decoder does.
///
/// It takes objects, lists, whole numbers and texts without blanks between them, and nothing else.
/// Where it reads something else it gives up, and whoever asked turns to `JSONDecoder`, which alone
/// decides what is right: a log is read event by event for every fact that is entered, and whole
/// by every machine that joins a team.
///
/// Safe: every read is within `count`, and the value lives no longer than the buffer it is made
/// for in ``read(_:_:)``.
@safe struct PlainJSON {
  private let bytes: UnsafeBufferPointer<UInt8>
  private let count: Int
  private var at = 0

  private init(_ bytes: UnsafeBufferPointer<UInt8>) {
    unsafe self.bytes = unsafe bytes
    count = bytes.count
  }

  /// Reads a value that is all there is; nil where it is written in another form.
  static func read<Value>(
    _ bytes: UnsafeBufferPointer<UInt8>,
    _ body: (inout PlainJSON) -> Value?,
  ) -> Value? {
    var json = unsafe PlainJSON(bytes)
    guard let value = body(&json), json.at == json.count else { return nil }
    return value
  }

  private mutating func consume(_ byte: UInt8) -> Bool {
    guard at < count, unsafe bytes[at] == byte else { return false }
    at += 1
    return true
  }

  /// Reads an object.
  ///
  /// - Parameter body: Given each name, reads its value and tells whether it could.
  /// - Returns: Whether all of it could be read.
  mutating func object(_ body: (String, inout PlainJSON) -> Bool) -> Bool {
    guard consume(UInt8(ascii: "{")) else { return false }
    if consume(UInt8(ascii: "}")) { return true }
    repeat {
      guard let name = text(), consume(UInt8(ascii: ":")), body(name, &self) else { return false }
    } while consume(UInt8(ascii: ","))
    return consume(UInt8(ascii: "}"))
  }

  /// Reads a list of values; nil where one of them could not be read.
  mutating func list<Value>(_ body: (inout PlainJSON) -> Value?) -> [Value]? {
    guard consume(UInt8(ascii: "[")) else { return nil }
    var values: [Value] = []
    if consume(UInt8(ascii: "]")) { return values }
    repeat {
      guard let value = body(&self) else { return nil }
      values.append(value)
    } while consume(UInt8(ascii: ","))
    return consume(UInt8(ascii: "]")) ? values : nil
  }

  /// Reads a whole number.
  mutating func number() -> Int64? {
    let isNegative = consume(UInt8(ascii: "-"))
    let start = at
    // Negative throughout: the least number has no positive. A digest may be any number there is.
    var value: Int64 = 0
    while at < count, unsafe bytes[at] &- 48 < 10 {
      let (tens, isTooLong) = value.multipliedReportingOverflow(by: 10)
      let digit = unsafe Int64(bytes[at] &- 48)
      let (next, isTooMuch) = tens.subtractingReportingOverflow(digit)
      if isTooLong || isTooMuch { return nil }
      value = next
      at += 1
    }
    // A leading zero is no JSON.
    guard at > start, unsafe at - start == 1 || bytes[start] != 48 else { return nil }
    guard !isNegative else { return value }
    return value == .min ? nil : -value
  }

  /// Reads a whole number into a place; tells whether there is one.
  mutating func number(into place: inout Int64?) -> Bool {
    place = number()
    return place != nil
  }

  /// Reads a text into a place; tells whether there is one.
  mutating func text(into place: inout String?) -> Bool {
    place = text()
    return place != nil
  }

  /// Whether a text comes next.
  var isText: Bool { unsafe at < count && bytes[at] == UInt8(ascii: "\"") }

  /// Reads a text.
  mutating func text() -> String? {
    guard consume(UInt8(ascii: "\"")) else { return nil }
    let start = at
    while at < count {
      switch unsafe bytes[at] {
      case UInt8(ascii: "\""):
        at += 1
        return unsafe String(validating: bytes[start..<(at - 1)], as: UTF8.self)
      case UInt8(ascii: "\\"): return unsafe escaped(Array(bytes[start..<at]))
      case 0..<0x20: return nil
      default: at += 1
      }
    }
    return nil
  }

  /// Reads on from the first escape of a text.
  private mutating func escaped(_ begun: [UInt8]) -> String? {
    var result = begun
    while at < count {
      let byte = unsafe bytes[at]
      at += 1
      switch byte {
      case UInt8(ascii: "\""): return String(validating: result, as: UTF8.self)
      case UInt8(ascii: "\\"):
        guard at < count, let plain = unsafe PlainJSON.plain(bytes[at]) else {
          return nil
        }
        result.append(plain)
        at += 1
      case 0..<0x20: return nil
      default: result.append(byte)
      }
    }
    return nil
  }

  /// The byte an escape of one letter stands for.
  private static func plain(_ letter: UInt8) -> UInt8? {
    switch letter {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): letter
    case UInt8(ascii: "n"): 0x0A
    case UInt8(ascii: "r"): 0x0D
    case UInt8(ascii: "t"): 0x09
    default: nil
    }
  }
}
