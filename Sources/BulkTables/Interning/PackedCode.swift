/// A short text as one number: most values of a release are codes of a few bytes, and a number is
/// compared and looked up in no time.
package enum PackedCode {
  /// The number of some bytes; 0 where they are none, more than eight, or end in a zero byte.
  package static func of(_ bytes: UnsafeBufferPointer<UInt8>) -> UInt64 {
    let count = bytes.count
    guard count > 0, count <= 8, unsafe bytes[count &- 1] != 0, let start = bytes.baseAddress else {
      return 0
    }
    if count >= 4 {
      let first = unsafe UnsafeRawPointer(start).loadUnaligned(as: UInt32.self)
      let last = unsafe UnsafeRawPointer(start + (count &- 4)).loadUnaligned(as: UInt32.self)
      return UInt64(first) | UInt64(last) << UInt64(8 &* (count &- 4))
    }
    var code: UInt64 = 0
    for index in 0..<count { unsafe code |= UInt64(bytes[index]) << UInt64(8 &* index) }
    return code
  }

  /// The number of a text.
  package static func of(_ text: String) -> UInt64 {
    var text = text
    return text.withUTF8 { unsafe of($0) }
  }

  /// A place for a number among a power of two of them.
  package static func place(of code: UInt64, bits: Int) -> Int {
    Int(truncatingIfNeeded: (code &* 0x9E37_79B9_7F4A_7C15) >> UInt64(64 &- bits))
  }
}
