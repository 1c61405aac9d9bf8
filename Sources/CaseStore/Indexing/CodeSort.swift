/// Sorts the places of codes by code; places of one code keep their order.
enum CodeSort {
  private static let digit = 16

  /// The places in order: one counting pass for the low half of the codes and one for the high,
  /// each left out where all are the same.
  static func order(_ codes: [UInt32]) -> [UInt32] {
    var order = [UInt32](codes.indices.lazy.map { UInt32($0) })
    guard let first = codes.first else { return order }
    let differing = codes.reduce(0) { $0 | ($1 ^ first) }
    for shift in [0, UInt32(digit)] where differing >> shift & 0xFFFF != 0 {
      order = pass(order, codes, shift)
    }
    return order
  }

  private static func pass(_ order: [UInt32], _ codes: [UInt32], _ shift: UInt32) -> [UInt32] {
    var places = [Int](repeating: 0, count: 1 << digit)
    for code in codes { places[Int(code >> shift & 0xFFFF)] += 1 }
    var sum = 0
    for value in places.indices { (places[value], sum) = (sum, sum + places[value]) }
    return [UInt32](unsafeUninitializedCapacity: order.count) { sorted, filled in
      for place in order {
        let value = Int(codes[Int(place)] >> shift & 0xFFFF)
        sorted[places[value]] = place
        places[value] += 1
      }
      filled = order.count
    }
  }
}
