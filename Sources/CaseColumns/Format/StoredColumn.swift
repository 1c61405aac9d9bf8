package import CaseModel

/// One column of a column file: a code for each row.
package final class StoredColumn: Sendable {
  package let name: String
  package let rows: Int
  /// Bytes of a code; 0 where codes are packed, or every row is empty.
  package let width: Int
  /// Bits of a code where codes are packed without gaps; else 0.
  let bits: Int
  /// The greatest code.
  package let greatest: Int
  /// The texts in the order of their codes, from code 1; none for numbers.
  package let texts: [String]?
  private let base: Int64
  /// The first code inside `file`, as `MappedFile` keeps its own address and for the same reason.
  private let address: UInt
  /// Keeps the bytes mapped.
  private let file: MappedFile

  package init(
    _ entry: ColumnDirectory.Column,
    rows: Int,
    codes: UnsafeRawBufferPointer,
    texts: [String]?,
    file: MappedFile,
  ) {
    name = entry.name
    self.rows = rows
    width = entry.width
    bits = entry.bits
    greatest = entry.greatest
    base = entry.base
    self.texts = texts
    address = UInt(bitPattern: codes.baseAddress)
    self.file = file
  }

  /// The codes as an array of their width.
  package func codes<Code: FixedWidthInteger & UnsignedInteger>(
    _ type: Code.Type
  ) -> UnsafePointer<Code>? {
    unsafe UnsafePointer(bitPattern: address)
  }

  /// The code of a row.
  package func code(at row: Int) -> Int {
    switch width {
    case 1: unsafe Int(codes(UInt8.self)?[row] ?? 0)
    case 2: unsafe Int(codes(UInt16.self)?[row] ?? 0)
    case 4: unsafe Int(codes(UInt32.self)?[row] ?? 0)
    case 8: unsafe Int(clamping: codes(UInt64.self)?[row] ?? 0)
    default: packed(at: row)
    }
  }

  /// The code of a row where codes are packed; 0 where every row is empty.
  @inline(__always)
  func packed(at row: Int) -> Int {
    guard bits > 0, let codes = unsafe UnsafeRawPointer(bitPattern: address) else { return 0 }
    let bit = row &* bits
    let word = unsafe codes.loadUnaligned(fromByteOffset: bit >> 3, as: UInt64.self)
    return Int(truncatingIfNeeded: (word >> UInt64(bit & 7)) & (1 << UInt64(bits) &- 1))
  }

  /// The number of a row; of a text column and of an empty row it means nothing.
  package func number(at row: Int) -> Int64 { number(ofCode: code(at: row)) }

  /// The number a code stands for.
  package func number(ofCode code: Int) -> Int64 { base &+ Int64(code) &- 1 }

  /// The value a code stands for.
  package func value(ofCode code: Int) -> CellValue {
    if code == 0 { return .empty }
    guard let texts else { return .integer(number(ofCode: code)) }
    return code <= texts.count ? .text(texts[code - 1]) : .empty
  }

  /// The first code whose value is not less than a value, and whether it is that value.
  package func place(of value: CellValue) -> (code: Int, isFound: Bool) {
    switch value {
    case .empty: (0, true)
    case .integer(let number): place(of: number)
    case .text(let text): place(of: text)
    }
  }

  private func place(of number: Int64) -> (Int, Bool) {
    // SQLite puts every number before every text.
    if texts != nil || greatest == 0 { return (1, false) }
    if number < base { return (1, false) }
    if number > self.number(ofCode: greatest) { return (greatest + 1, false) }
    return (Int(number - base) + 1, true)
  }

  private func place(of text: String) -> (Int, Bool) {
    guard let texts else { return (greatest + 1, false) }
    var low = 0
    var high = texts.count
    while low < high {
      let middle = (low + high) / 2
      if texts[middle].utf8.lexicographicallyPrecedes(text.utf8) {
        low = middle + 1
      } else {
        high = middle
      }
    }
    let isFound = low < texts.count && texts[low].utf8.elementsEqual(text.utf8)
    return (low + 1, isFound)
  }

  /// The codes of numbers between two, both included; nil if there can be none.
  package func codes(from low: Int64, to high: Int64) -> ClosedRange<Int>? {
    guard texts == nil, greatest > 0, low <= high else { return nil }
    let first = max(low, base)
    let last = min(high, number(ofCode: greatest))
    return first <= last ? Int(first - base) + 1...Int(last - base) + 1 : nil
  }
}
