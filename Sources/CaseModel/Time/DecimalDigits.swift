/// Decimal digits as bytes: days and times are read and written by the million, and texts of
/// characters take ten times as long.
enum DecimalDigits {
  /// The number that digits alone make; nil if there are other bytes, or none at all.
  static func number(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) -> Int? {
    guard unsafe !bytes.isEmpty else { return nil }
    var number = 0
    let places = unsafe bytes.indices
    for place in places {
      let byte = unsafe bytes[place]
      guard byte >= 0x30, byte <= 0x39 else { return nil }
      number = number * 10 + Int(byte - 0x30)
    }
    return number
  }

  /// Writes numbers of a fixed width with a byte between each two; numbers must fit.
  static func text(_ fields: (number: Int, width: Int)..., separator: UInt8) -> String {
    let length = fields.reduce(fields.count - 1) { $0 + $1.width }
    return unsafe String(unsafeUninitializedCapacity: length) { bytes in
      var end = 0
      for field in fields {
        if end > 0 {
          unsafe bytes[end] = separator
          end += 1
        }
        var rest = field.number
        for place in stride(from: end + field.width - 1, through: end, by: -1) {
          unsafe bytes[place] = 0x30 + UInt8(rest % 10)
          rest /= 10
        }
        end += field.width
      }
      return end
    }
  }
}
