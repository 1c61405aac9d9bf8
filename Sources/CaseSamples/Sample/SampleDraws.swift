/// Draws of the kinds a made-up history needs; each repeats for the same seed.
extension DemoRandom {
  /// A number from 0 to one less than the bound.
  mutating func below(_ bound: Int) -> Int {
    guard bound > 1 else { return 0 }
    return Int(next().multipliedFullWidth(by: UInt64(bound)).high)
  }

  /// A number between two, both included.
  mutating func between(_ low: Int, _ high: Int) -> Int {
    low + below(max(0, high - low) + 1)
  }

  /// A number from 0 to just under 1.
  mutating func share() -> Double {
    Double(next() >> 11) * 0x1p-53
  }

  /// Whether something of this probability happens.
  mutating func chance(_ probability: Double) -> Bool {
    share() < probability
  }

  /// One of a list.
  mutating func pick<Element>(_ list: [Element]) -> Element {
    list[below(list.count)]
  }

  /// One of a list by weight.
  mutating func pick<Element>(_ list: Weighted<Element>) -> Element {
    let point = share() * list.total
    return list.entries[list.ends.firstIndex { point < $0 } ?? list.entries.count - 1]
  }
}

/// Values that are drawn by weight.
struct Weighted<Element: Sendable>: Sendable {
  /// The values, heaviest first where drawing should be quick.
  let entries: [Element]
  /// The running sum of weights up to each value.
  let ends: [Double]

  /// The sum of all weights.
  var total: Double { ends.last ?? 0 }

  init(_ list: [(Element, Double)]) {
    entries = list.map(\.0)
    var sum = 0.0
    ends = list.map {
      sum += $0.1
      return sum
    }
  }
}
