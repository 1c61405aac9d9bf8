/// The values of an index in order: a place for the code of each, and the value at each place.
package struct IndexValues {
  private enum Kind {
    case days
    case texts([String])
    case numbers([Int64])
  }

  private let kind: Kind
  /// The place of each code; empty where codes are their own places.
  private let places: [UInt32]

  package init(_ entries: IndexEntries) {
    if !entries.texts.isEmpty {
      let texts = entries.texts
      let order = texts.indices.sorted {
        texts[$0].utf8.lexicographicallyPrecedes(texts[$1].utf8)
      }
      kind = .texts(order.map { texts[$0] })
      places = IndexValues.places(order)
    } else if !entries.numbers.isEmpty {
      let order = entries.numbers.indices.sorted { entries.numbers[$0] < entries.numbers[$1] }
      kind = .numbers(order.map { entries.numbers[$0] })
      places = IndexValues.places(order)
    } else {
      kind = .days
      places = []
    }
  }

  private static func places(_ order: [Int]) -> [UInt32] {
    var places = [UInt32](repeating: 0, count: order.count + 1)
    for (place, number) in order.enumerated() { places[number + 1] = UInt32(place + 1) }
    return places
  }

  /// The place of a code; 0, for no value, comes before all.
  package func place(_ code: UInt32) -> UInt32 {
    places.isEmpty ? code : places[Int(code)]
  }

  /// Writes the value at a place.
  package func write(_ place: UInt32, to record: RecordWriter) {
    if place == 0 { return record.null() }
    switch kind {
    case .days: record.integer(Int64(Int32(bitPattern: place ^ 0x8000_0000)))
    case .texts(let texts): record.text(texts[Int(place) - 1])
    case .numbers(let numbers): record.integer(numbers[Int(place) - 1])
    }
  }
}
