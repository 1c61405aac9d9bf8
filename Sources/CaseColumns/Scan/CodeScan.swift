/// A test of a column made plain: the codes that pass.
package enum CodeTest {
  /// No code.
  case none
  /// A few stretches of codes.
  case stretches([ClosedRange<Int>])
  /// A table of 1 and 0 by code.
  case table([UInt8])

  /// Makes a test of the codes that pass, in order.
  package init(passing codes: [Int], greatest: Int) {
    var stretches: [ClosedRange<Int>] = []
    for code in codes {
      if let last = stretches.last, last.upperBound == code - 1 {
        stretches[stretches.count - 1] = last.lowerBound...code
      } else {
        stretches.append(code...code)
      }
    }
    if stretches.isEmpty {
      self = .none
    } else if stretches.count <= 4 {
      self = .stretches(stretches)
    } else {
      var table = [UInt8](repeating: 0, count: max(greatest + 1, 1 << 16))
      for code in codes { table[code] = 1 }
      self = .table(table)
    }
  }
}

/// The tight loops: over a stretch of rows that begins and ends with a word of the bitmap.
///
/// They are concrete where they are called, so that the compiler makes vectors of them.
package enum CodeScan {
  /// Rows looked at together; their marks stay in the first cache.
  package static let blockRows = 4096

  /// Sets the bit of every row whose code passes.
  package static func mark(
    _ column: StoredColumn,
    _ test: CodeTest,
    rows: Range<Int>,
    into words: UnsafeMutablePointer<UInt64>,
  ) {
    switch column.width {
    case 1: unsafe column.codes(UInt8.self).map { unsafe mark($0, test, rows, words) }
    case 2: unsafe column.codes(UInt16.self).map { unsafe mark($0, test, rows, words) }
    case 4: unsafe column.codes(UInt32.self).map { unsafe mark($0, test, rows, words) }
    case 8: unsafe column.codes(UInt64.self).map { unsafe mark($0, test, rows, words) }
    default: break
    }
  }

  private static func mark<Code: FixedWidthInteger & UnsignedInteger>(
    _ codes: UnsafePointer<Code>,
    _ test: CodeTest,
    _ rows: Range<Int>,
    _ words: UnsafeMutablePointer<UInt64>,
  ) {
    unsafe withUnsafeTemporaryAllocation(of: UInt8.self, capacity: blockRows) { marks in
      guard let marks = marks.baseAddress else { return }
      var row = rows.lowerBound
      while row < rows.upperBound {
        let count = min(blockRows, (rows.upperBound - row + 63) / 64 * 64)
        unsafe mark(codes + row, test, count, marks)
        unsafe pack(marks, count / 64, words + row / 64)
        row += count
      }
    }
  }

  private static func mark<Code: FixedWidthInteger & UnsignedInteger>(
    _ codes: UnsafePointer<Code>,
    _ test: CodeTest,
    _ count: Int,
    _ marks: UnsafeMutablePointer<UInt8>,
  ) {
    switch test {
    case .none: for index in 0..<count { unsafe marks[index] = 0 }
    case .stretches(let stretches):
      for (place, stretch) in stretches.enumerated() {
        let low = Code(truncatingIfNeeded: stretch.lowerBound)
        let span = Code(truncatingIfNeeded: stretch.upperBound - stretch.lowerBound)
        if place == 0 {
          for index in 0..<count {
            unsafe marks[index] = unsafe (codes[index] &- low) <= span ? 1 : 0
          }
        } else {
          for index in 0..<count { unsafe marks[index] |= (codes[index] &- low) <= span ? 1 : 0 }
        }
      }
    case .table(let table):
      unsafe table.withUnsafeBufferPointer { table in
        let last = table.count - 1
        for index in 0..<count {
          unsafe marks[index] = unsafe table[min(Int(truncatingIfNeeded: codes[index]), last)]
        }
      }
    }
  }

  /// Makes a bit of every mark: eight bytes of 0 or 1 become a byte by one multiplication.
  private static func pack(
    _ marks: UnsafeMutablePointer<UInt8>,
    _ count: Int,
    _ words: UnsafeMutablePointer<UInt64>,
  ) {
    let bytes = UnsafeRawPointer(marks)
    for word in 0..<count {
      var bits: UInt64 = 0
      for part in 0..<8 {
        let eight = unsafe bytes.load(fromByteOffset: word * 64 + part * 8, as: UInt64.self)
        bits |= ((eight &* 0x0102_0408_1020_4080) >> 56) << UInt64(part * 8)
      }
      unsafe words[word] = bits
    }
  }
}
