/// Sorts codes that know their places; codes that are the same keep their order.
package enum CodeSort {
  private static let digit: UInt64 = 16

  /// The codes in order, each above the place it had: one counting pass for the low half of the
  /// codes and one for the high, each left out where all are the same.
  package static func sorted(_ codes: [UInt32]) -> [UInt64] {
    var entries = codes.enumerated().map { UInt64($1) << 32 | UInt64($0) }
    guard let first = codes.first else { return entries }
    let differing = codes.reduce(0) { $0 | ($1 ^ first) }
    if differing & 0xFFFF != 0 { entries = pass(entries, 32) }
    if differing >> 16 != 0 { entries = pass(entries, 48) }
    return entries
  }

  private static func pass(_ entries: [UInt64], _ shift: UInt64) -> [UInt64] {
    var places = [Int](repeating: 0, count: 1 << digit)
    for entry in entries { places[Int(entry >> shift & 0xFFFF)] += 1 }
    var sum = 0
    for value in places.indices { (places[value], sum) = (sum, sum + places[value]) }
    return unsafe [UInt64](unsafeUninitializedCapacity: entries.count) { sorted, filled in
      for entry in entries {
        let value = Int(entry >> shift & 0xFFFF)
        unsafe sorted[places[value]] = entry
        places[value] += 1
      }
      filled = entries.count
    }
  }
}
