import Synchronization

/// Where the entries of a catalogue are in its text: an entry is read when it is first asked for.
///
/// Reading all of a catalogue takes longer than drawing the first screen; finding where its entries
/// begin takes a tenth of that.
@safe final class CatalogueIndex: Sendable {
  /// Returns where the text begins; it stays there as long as the program runs.
  private let start: @Sendable () -> UnsafePointer<CChar>
  private let count: Int
  /// The number of an entry, from 1, by the hash of its English text; 0 where there is none.
  private let slots: [Int32]
  private let entries: [Place]
  /// What was read so far.
  private let known = Mutex<[String: Catalogue.Entry]>([:])

  /// Where an entry is, and the hash of its English text.
  private struct Place {
    let hash: UInt32
    let start: Int
    let end: Int
  }

  /// Indexes a text of the program's own.
  ///
  /// - Parameters:
  ///   - start: Returns where it begins, the same place each time.
  ///   - count: How many bytes it has.
  init(_ start: @escaping @Sendable () -> UnsafePointer<CChar>, count: Int) {
    unsafe self.start = unsafe start
    self.count = count
    entries = unsafe CatalogueIndex.entries(CatalogueIndex.bytes(start, count))
    var count = 16
    while count < 2 * entries.count { count *= 2 }
    var slots = [Int32](repeating: 0, count: count)
    for (number, entry) in entries.enumerated() {
      var slot = Int(entry.hash) & (count - 1)
      while slots[slot] != 0 { slot = (slot + 1) & (count - 1) }
      slots[slot] = Int32(number + 1)
    }
    self.slots = slots
  }

  /// The entry of an English text; nil if there is none, or it is not translated.
  func entry(_ english: String) -> Catalogue.Entry? {
    if let known = known.withLock({ $0[english] }) { return known }
    var hash = CatalogueHash()
    for byte in english.utf8 { hash.add(byte) }
    var slot = Int(hash.value) & (slots.count - 1)
    while slots[slot] != 0 {
      let place = entries[Int(slots[slot]) - 1]
      if place.hash == hash.value, let found = read(place)[english] {
        known.withLock { $0[english] = found }
        return found
      }
      slot = (slot + 1) & (slots.count - 1)
    }
    return nil
  }

  /// Every entry, read from the beginning to the end.
  var all: [String: Catalogue.Entry] {
    entries.reduce(into: [:]) { all, place in all.merge(read(place)) { first, _ in first } }
  }

  private func read(_ place: Place) -> [String: Catalogue.Entry] {
    let bytes = unsafe CatalogueIndex.bytes(start, count)
    let text = unsafe String(decoding: bytes[place.start..<place.end], as: UTF8.self)
    // A test reads each shipped catalogue whole, so that a slip in one fails there.
    return (try? Catalogue(text))?.entries ?? [:]
  }

  private static func bytes(
    _ start: () -> UnsafePointer<CChar>,
    _ count: Int,
  ) -> UnsafeBufferPointer<UInt8> {
    let bytes = unsafe UnsafeRawBufferPointer(start: start(), count: count)
    return unsafe bytes.assumingMemoryBound(to: UInt8.self)
  }

  /// Finds the entries: blocks of lines with an empty line after each.
  private static func entries(_ text: UnsafeBufferPointer<UInt8>) -> [Place] {
    var entries: [Place] = []
    entries.reserveCapacity(text.count / 80)
    var (start, line) = (0, 0)
    var hash = CatalogueHash()
    var isKey = false
    while line < text.count {
      var end = line
      while end < text.count, unsafe text[end] != UInt8(ascii: "\n") { end += 1 }
      if end == line {
        if hash.count > 0 { entries.append(Place(hash: hash.value, start: start, end: line)) }
        (start, hash, isKey) = (end + 1, CatalogueHash(), false)
      } else {
        let first = unsafe text[line]
        if first == UInt8(ascii: "m") {
          isKey = unsafe text[line..<end].starts(with: "msgid ".utf8)
        }
        if isKey { unsafe hash.add(quotedIn: text, line, end) }
      }
      line = end + 1
    }
    if hash.count > 0 { entries.append(Place(hash: hash.value, start: start, end: text.count)) }
    return entries
  }
}

/// The hash of an English text, byte by byte.
///
/// > Source: Fowler, Noll and Vo: FNV-1a of 32 bits.
private struct CatalogueHash {
  private(set) var value: UInt32 = 2_166_136_261
  private(set) var count = 0

  mutating func add(_ byte: UInt8) {
    value = (value ^ UInt32(byte)) &* 16_777_619
    count += 1
  }

  /// Adds what a line has between its quotes, `\n` as the character it stands for.
  mutating func add(quotedIn text: UnsafeBufferPointer<UInt8>, _ line: Int, _ end: Int) {
    var (place, last) = (line, end - 1)
    while place < end, unsafe text[place] != UInt8(ascii: "\"") { place += 1 }
    while last > place, unsafe text[last] != UInt8(ascii: "\"") { last -= 1 }
    place += 1
    while place < last {
      var byte = unsafe text[place]
      if byte == UInt8(ascii: "\\"), place + 1 < last {
        place += 1
        let escaped = unsafe text[place]
        byte = escaped == UInt8(ascii: "n") ? 0x0A : escaped == UInt8(ascii: "t") ? 0x09 : escaped
      }
      add(byte)
      place += 1
    }
  }
}
