import CaseIntake
import Platform

/// Sorts records by a number in memory that does not grow with them.
///
/// Records are gathered, sorted and written to a temporary file run by run; reading merges the
/// runs. Records of one number keep the order they came in.
final class ExternalSort {
  private let room: Int
  private let file: SpillFile
  private var gathered: [UInt8] = []
  private var places: [(key: Int64, start: Int)] = []
  private var runs: [Range<Int>] = []

  /// The bytes of a record before its content: its number and its length.
  static let head = 12

  /// Makes ready.
  ///
  /// - Parameter room: How many bytes are gathered before a run is written.
  /// - Throws: `ImportError`: no temporary file can be made.
  init(room: Int = 32 << 20) throws {
    self.room = room
    file = try SpillFile()
  }

  /// Adds a record.
  func add(_ key: Int64, _ content: [UInt8]) throws {
    places.append((key, gathered.count))
    gathered.append(littleEndian: UInt64(bitPattern: key), bytes: 8)
    gathered.append(littleEndian: UInt64(content.count), bytes: 4)
    gathered += content
    if gathered.count >= room { try writeRun() }
  }

  /// Ends adding; the records come in the order of their numbers.
  func sorted() throws -> SortedRecords {
    try writeRun()
    return try SortedRecords(file, runs, room: max(1 << 14, min(1 << 18, room)))
  }

  private func writeRun() throws {
    guard !places.isEmpty else { return }
    places.sort { ($0.key, $0.start) < ($1.key, $1.start) }
    let start = file.length
    var piece: [UInt8] = []
    for place in places {
      let size = Int(gathered.littleEndian(at: place.start + 8, bytes: 4))
      piece += gathered[place.start..<place.start + ExternalSort.head + size]
      if piece.count > 1 << 20 {
        try file.append(piece)
        piece.removeAll(keepingCapacity: true)
      }
    }
    try file.append(piece)
    runs.append(start..<file.length)
    gathered.removeAll(keepingCapacity: true)
    places.removeAll(keepingCapacity: true)
  }
}

extension [UInt8] {
  mutating func append(littleEndian number: UInt64, bytes: Int) {
    for place in 0..<bytes { append(UInt8(truncatingIfNeeded: number >> (8 * UInt64(place)))) }
  }

  func littleEndian(at start: Int, bytes: Int) -> UInt64 {
    (0..<bytes).reduce(0) { $0 | UInt64(self[start + $1]) << (8 * UInt64($1)) }
  }
}
