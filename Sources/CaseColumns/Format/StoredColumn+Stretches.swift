extension StoredColumn {
  /// The codes of a stretch of rows, each changed as it is read.
  ///
  /// The width is looked at once for all of them, so that a compiler can read several at a time.
  @inline(__always)
  func codes<Result>(_ stretch: Range<Int>, _ change: (Int) -> Result) -> [Result] {
    switch width {
    case 1: codes(stretch, UInt8.self, change)
    case 2: codes(stretch, UInt16.self, change)
    case 4: codes(stretch, UInt32.self, change)
    case 8: codes(stretch, UInt64.self, change)
    default:
      if bits > 0 {
        stretch.map { change(packed(at: $0)) }
      } else {
        Array(repeating: change(0), count: stretch.count)
      }
    }
  }

  /// The numbers of a stretch of rows, each changed as it is read.
  @inline(__always)
  func numbers<Result>(_ stretch: Range<Int>, _ change: (Int64) -> Result) -> [Result] {
    let base = number(ofCode: 0)
    return codes(stretch) { change(base &+ Int64($0)) }
  }

  /// The codes of rows anywhere.
  func codes(at rows: [Int32]) -> [Int] {
    switch width {
    case 1: codes(at: rows, UInt8.self)
    case 2: codes(at: rows, UInt16.self)
    case 4: codes(at: rows, UInt32.self)
    case 8: codes(at: rows, UInt64.self)
    default: Array(repeating: 0, count: rows.count)
    }
  }

  @inline(__always)
  private func codes<Code: FixedWidthInteger & UnsignedInteger, Result>(
    _ stretch: Range<Int>,
    _ type: Code.Type,
    _ change: (Int) -> Result,
  ) -> [Result] {
    guard let codes = unsafe codes(type) else { return stretch.map { _ in change(0) } }
    return unsafe [Result](unsafeUninitializedCapacity: stretch.count) { result, filled in
      for place in 0..<stretch.count {
        unsafe result.initializeElement(
          at: place,
          to: change(Int(truncatingIfNeeded: codes[stretch.lowerBound + place])),
        )
      }
      filled = stretch.count
    }
  }

  private func codes<Code: FixedWidthInteger & UnsignedInteger>(
    at rows: [Int32],
    _ type: Code.Type,
  ) -> [Int] {
    guard let codes = unsafe codes(type) else { return rows.map { _ in 0 } }
    return rows.map { unsafe Int(truncatingIfNeeded: codes[Int($0)]) }
  }
}
