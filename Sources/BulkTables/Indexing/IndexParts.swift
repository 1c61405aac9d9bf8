/// Which values of an index are sorted together: as many as memory has room for.
///
/// The entries of one part all come before those of the next. A value that has more entries than
/// there is room for is a part of its own: its entries are in order already.
package struct IndexParts {
  /// More values than this are counted several at a time.
  private static let mostCounted = 1 << 20

  private var low = UInt32.max
  private var high = UInt32.min
  private var shift: UInt32 = 0
  private var counts: [Int] = []

  /// Divides entries by the places of their values in order; 0 stands for none.
  ///
  /// - Parameters:
  ///   - most: How many entries a part has at most, where it has several values.
  ///   - forEach: Hands over the place of every entry.
  /// - Returns: The places of each part.
  /// - Throws: What the closure throws.
  package static func divide(
    most: Int,
    _ forEach: ((UInt32) -> Void) throws -> Void,
  ) throws -> [ClosedRange<UInt32>] {
    var parts = IndexParts()
    try forEach { parts.span($0) }
    parts.makeRoom()
    try forEach { parts.counts[parts.slot($0)] += 1 }
    return parts.divided(most)
  }

  private mutating func span(_ place: UInt32) {
    guard place > 0 else { return }
    low = min(low, place)
    high = max(high, place)
  }

  private mutating func makeRoom() {
    if low > high { (low, high) = (1, 1) }
    while Int(high - low) >> Int(shift) >= IndexParts.mostCounted { shift += 1 }
    counts = [Int](repeating: 0, count: slot(high) + 1)
  }

  private func slot(_ place: UInt32) -> Int {
    place == 0 ? 0 : 1 &+ Int(place &- low) >> Int(shift)
  }

  private func divided(_ most: Int) -> [ClosedRange<UInt32>] {
    var parts: [ClosedRange<UInt32>] = [0...0]
    var start = low
    var sum = 0
    for (slot, count) in counts.enumerated().dropFirst() {
      let first = low + UInt32((slot - 1) << Int(shift))
      if sum > 0, sum + count > most {
        parts.append(start...first - 1)
        sum = 0
      }
      // Values nobody has are left out between parts, so that one with too many stays alone.
      if sum == 0 { start = first }
      sum += count
    }
    return parts + [start...high]
  }
}
