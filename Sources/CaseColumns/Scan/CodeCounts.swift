/// Counts the rows of a set by their code.
package enum CodeCounts {
  /// Returns how many rows of the set have each code.
  ///
  /// - Parameters:
  ///   - column: The column.
  ///   - set: The rows; of the column's own table, or of the table `through` is of.
  ///   - through: The place, plus one, of each row of the set in the column's table.
  ///   - check: Called now and then; throws to stop.
  /// - Returns: A count for each code, 0 included.
  /// - Throws: What `check` throws.
  package static func of(
    _ column: StoredColumn,
    in set: Bitmap,
    through: StoredColumn?,
    check: () throws -> Void,
  ) throws -> [UInt32] {
    let size = size(of: column)
    // Rows that follow each other often share a code; four tables keep their counts apart.
    let lanes = size <= 1 << 14 ? 4 : 1
    var counts = [UInt32](repeating: 0, count: size * lanes)
    try unsafe counts.withUnsafeMutableBufferPointer { counts in
      guard let counts = counts.baseAddress else { return }
      try unsafe set.words.withUnsafeBufferPointer { words in
        for start in stride(from: 0, to: words.count, by: 1 << 14) {
          try check()
          let part = start..<min(start + 1 << 14, words.count)
          if let index = unsafe through?.codes(UInt32.self) {
            unsafe count(column, words, part, through: index, size, counts)
          } else {
            unsafe count(column, words, part, size, lanes, counts)
          }
        }
      }
    }
    guard lanes > 1 else { return counts }
    return (0..<size)
      .map { code in
        (0..<lanes).reduce(0) { $0 + counts[$1 * size + code] }
      }
  }

  /// As many counts as codes of the width can be, so that no code lies outside; wide ones are held
  /// within the greatest.
  private static func size(of column: StoredColumn) -> Int {
    switch column.width {
    case 0: 1
    case 1: 1 << 8
    case 2: min(1 << 16, column.greatest + 1)
    default: column.greatest + 1
    }
  }

  private static func count(
    _ column: StoredColumn,
    _ words: UnsafeBufferPointer<UInt64>,
    _ part: Range<Int>,
    _ size: Int,
    _ lanes: Int,
    _ counts: UnsafeMutablePointer<UInt32>,
  ) {
    switch column.width {
    case 1:
      unsafe column.codes(UInt8.self).map { unsafe count($0, words, part, size, lanes, counts) }
    case 2:
      unsafe column.codes(UInt16.self).map { unsafe count($0, words, part, size, lanes, counts) }
    case 4:
      unsafe column.codes(UInt32.self).map { unsafe count($0, words, part, size, lanes, counts) }
    default: for word in part { unsafe counts[0] &+= UInt32(words[word].nonzeroBitCount) }
    }
  }

  private static func count<Code: FixedWidthInteger & UnsignedInteger>(
    _ codes: UnsafePointer<Code>,
    _ words: UnsafeBufferPointer<UInt64>,
    _ part: Range<Int>,
    _ size: Int,
    _ lanes: Int,
    _ counts: UnsafeMutablePointer<UInt32>,
  ) {
    let last = size - 1
    let second = unsafe counts + (lanes == 4 ? size : 0)
    let third = unsafe counts + (lanes == 4 ? 2 * size : 0)
    let fourth = unsafe counts + (lanes == 4 ? 3 * size : 0)
    for word in part {
      var bits = unsafe words[word]
      let codes = unsafe codes + word * 64
      if bits == ~0 {
        for index in stride(from: 0, to: 64, by: 4) {
          unsafe counts[min(Int(codes[index]), last)] &+= 1
          unsafe second[min(Int(codes[index + 1]), last)] &+= 1
          unsafe third[min(Int(codes[index + 2]), last)] &+= 1
          unsafe fourth[min(Int(codes[index + 3]), last)] &+= 1
        }
      } else {
        while bits != 0 {
          unsafe counts[min(Int(codes[bits.trailingZeroBitCount]), last)] &+= 1
          bits &= bits &- 1
        }
      }
    }
  }

  private static func count(
    _ column: StoredColumn,
    _ words: UnsafeBufferPointer<UInt64>,
    _ part: Range<Int>,
    through index: UnsafePointer<UInt32>,
    _ size: Int,
    _ counts: UnsafeMutablePointer<UInt32>,
  ) {
    for word in part {
      var bits = unsafe words[word]
      while bits != 0 {
        let row = word * 64 + bits.trailingZeroBitCount
        unsafe counts[min(column.code(at: Int(index[row]) - 1), size - 1)] &+= 1
        bits &= bits &- 1
      }
    }
  }
}
