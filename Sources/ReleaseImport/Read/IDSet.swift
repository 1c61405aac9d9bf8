/// The row numbers already seen in a file, as pages of bits.
///
/// > Units: A page covers 32,768 numbers in 4 KiB, so memory follows the numbers that occur; the
/// > numbers of a release fit in 32 bits, and rarer ones are kept one by one.
struct IDSet {
  private static let pageBits = 15
  private static let largestPaged = Int64(1) << 32
  private var pages: [[UInt64]] = []
  private var others: Set<Int64> = []

  /// Whether the number was seen.
  func contains(_ id: Int64) -> Bool {
    guard id >= 0, id < IDSet.largestPaged else { return others.contains(id) }
    let page = Int(id >> IDSet.pageBits)
    guard page < pages.count, !pages[page].isEmpty else { return false }
    return pages[page][IDSet.word(id)] & IDSet.bit(id) != 0
  }

  /// Takes note of a number.
  mutating func insert(_ id: Int64) {
    guard id >= 0, id < IDSet.largestPaged else {
      others.insert(id)
      return
    }
    let page = Int(id >> IDSet.pageBits)
    if page >= pages.count {
      pages.append(contentsOf: repeatElement([], count: page - pages.count + 1))
    }
    if pages[page].isEmpty {
      pages[page] = Array(repeating: 0, count: 1 << (IDSet.pageBits - 6))
    }
    pages[page][IDSet.word(id)] |= IDSet.bit(id)
  }

  private static func word(_ id: Int64) -> Int {
    Int(id & ((1 << pageBits) - 1)) >> 6
  }

  private static func bit(_ id: Int64) -> UInt64 {
    1 << UInt64(id & 63)
  }
}
