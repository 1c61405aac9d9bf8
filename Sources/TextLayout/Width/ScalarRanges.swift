/// A set of characters kept as sorted ranges, read from a compact table.
struct ScalarRanges: Sendable {
  private let starts: [UInt32]
  private let ends: [UInt32]

  /// Reads ranges such as `1100-115F 231A`, in hexadecimal, ascending.
  init(_ table: String) {
    let ranges = table.split(whereSeparator: \.isWhitespace).map { $0.split(separator: "-") }
    starts = ranges.compactMap { $0.first.flatMap { UInt32($0, radix: 16) } }
    ends = ranges.compactMap { $0.last.flatMap { UInt32($0, radix: 16) } }
  }

  /// Tells whether a character is in one of the ranges.
  func contains(_ value: UInt32) -> Bool {
    var low = 0
    var high = starts.count
    while low < high {
      let middle = (low + high) / 2
      if starts[middle] <= value { low = middle + 1 } else { high = middle }
    }
    return low > 0 && value <= ends[low - 1]
  }
}
