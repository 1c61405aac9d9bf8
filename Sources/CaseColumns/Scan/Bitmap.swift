/// A set of rows of a table: a bit for each, 64 to a word.
package struct Bitmap: Sendable {
  /// Rows of the table.
  package let rows: Int
  package private(set) var words: [UInt64]
  /// How many are in the set.
  package private(set) var count = 0

  /// Makes a set of no rows, or of all.
  package init(rows: Int, isFull: Bool = false) {
    self.rows = rows
    words = [UInt64](repeating: isFull ? ~0 : 0, count: (rows + 63) / 64)
    settle()
  }

  /// Makes a set of bits already found.
  package init(rows: Int, words: [UInt64]) {
    self.rows = rows
    self.words = words
    settle()
  }

  /// Clears the bits after the last row, and counts.
  private mutating func settle() {
    if rows % 64 != 0 { words[words.count - 1] &= ~0 >> UInt64(64 - rows % 64) }
    count = unsafe words.withUnsafeBufferPointer { words in
      var count = 0
      for place in words.indices { count += unsafe words[place].nonzeroBitCount }
      return count
    }
  }

  /// Whether every row is in the set.
  package var isFull: Bool { count == rows }

  /// Tells whether a row is in the set.
  package func contains(_ row: Int) -> Bool { words[row >> 6] >> UInt64(row & 63) & 1 == 1 }

  /// The rows in both sets.
  package func and(_ other: Bitmap) -> Bitmap { combined(other) { $0 & $1 } }

  /// The rows in either set.
  package func or(_ other: Bitmap) -> Bitmap { combined(other) { $0 | $1 } }

  /// The rows not in the set.
  package var inverted: Bitmap { combined(self) { one, _ in ~one } }

  @inline(__always)
  private func combined(_ other: Bitmap, _ body: (UInt64, UInt64) -> UInt64) -> Bitmap {
    let count = words.count
    let joined = unsafe [UInt64](unsafeUninitializedCapacity: count) { result, filled in
      unsafe words.withUnsafeBufferPointer { one in
        unsafe other.words.withUnsafeBufferPointer { two in
          for index in 0..<count { unsafe result[index] = unsafe body(one[index], two[index]) }
        }
      }
      filled = count
    }
    return Bitmap(rows: rows, words: joined)
  }

  /// The rows of a stretch.
  package init(rows: Int, stretch: Range<Int>) {
    self.rows = rows
    var words = [UInt64](repeating: 0, count: (rows + 63) / 64)
    var row = stretch.lowerBound
    while row < stretch.upperBound {
      if row % 64 == 0, row + 64 <= stretch.upperBound {
        words[row / 64] = ~0
        row += 64
      } else {
        words[row / 64] |= 1 << UInt64(row % 64)
        row += 1
      }
    }
    self.words = words
    settle()
  }
}
