/// The key of a row on its way to be sorted, and where the row lies.
package struct RowKey {
  /// The number the row is kept by first: its case.
  package var owner: UInt64
  /// The row's own number.
  package var id: UInt64
  /// Where the row begins, and its size.
  package var start: UInt32
  package var size: UInt32

  /// Whether the row comes before another.
  package func precedes(_ other: RowKey) -> Bool {
    owner == other.owner ? id < other.id : owner < other.owner
  }
}

/// Sorts keys by their bytes, the lowest first, leaving out bytes that are the same in all.
///
/// Rows of a file mostly come in the order of their own numbers, which a pass leaves as it is; what
/// is left to sort by are the two or three low bytes of the case.
package enum KeySort {
  /// Sorts keys, with as much room beside them; the answer is in the first or in the second.
  package static func sort(
    _ keys: UnsafeMutablePointer<RowKey>,
    beside room: UnsafeMutablePointer<RowKey>,
    count: Int,
  ) -> UnsafeMutablePointer<RowKey> {
    guard count > 1 else { return unsafe keys }
    var owners: UInt64 = 0
    var ids: UInt64 = 0
    var isSorted = true
    var areIDsSorted = true
    for index in 1..<count {
      unsafe owners |= keys[index].owner ^ keys[0].owner
      unsafe ids |= keys[index].id ^ keys[0].id
      if unsafe keys[index].precedes(keys[index - 1]) { isSorted = false }
      if unsafe keys[index].id < keys[index - 1].id { areIDsSorted = false }
    }
    if isSorted { return unsafe keys }
    var (from, to) = unsafe (keys, room)
    for shift in stride(from: UInt64(0), to: 64, by: 8)
    where !areIDsSorted && ids >> shift & 0xFF != 0 {
      unsafe pass(from, to, count) { Int($0.id >> shift & 0xFF) }
      unsafe swap(&from, &to)
    }
    for shift in stride(from: UInt64(0), to: 64, by: 8) where owners >> shift & 0xFF != 0 {
      unsafe pass(from, to, count) { Int($0.owner >> shift & 0xFF) }
      unsafe swap(&from, &to)
    }
    return unsafe from
  }

  @inline(__always)
  private static func pass(
    _ from: UnsafeMutablePointer<RowKey>,
    _ to: UnsafeMutablePointer<RowKey>,
    _ count: Int,
    _ digit: (RowKey) -> Int,
  ) {
    unsafe withUnsafeTemporaryAllocation(of: Int.self, capacity: 256) { places in
      unsafe places.initialize(repeating: 0)
      for index in 0..<count { unsafe places[digit(from[index])] &+= 1 }
      var sum = 0
      for value in 0..<256 { unsafe (places[value], sum) = unsafe (sum, sum + places[value]) }
      for index in 0..<count {
        let key = unsafe from[index]
        let value = digit(key)
        unsafe to[places[value]] = key
        unsafe places[value] &+= 1
      }
    }
  }
}
