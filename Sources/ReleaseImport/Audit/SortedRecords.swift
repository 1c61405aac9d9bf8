import CaseIntake
import Platform

/// The records of several sorted runs, merged: a heap holds the next record of each run.
final class SortedRecords {
  private var heap: [RunReader] = []

  init(_ file: SpillFile, _ runs: [Range<Int>], room: Int) throws {
    for (number, run) in runs.enumerated() {
      let reader = RunReader(file, run, number: number, room: room)
      if try reader.advance() { heap.append(reader) }
    }
    for place in stride(from: heap.count / 2 - 1, through: 0, by: -1) { sift(place) }
  }

  /// The number of the next record; nil at the end.
  var nextKey: Int64? { heap.first?.key }

  /// Takes the next record.
  func next() throws -> (key: Int64, content: [UInt8])? {
    guard let first = heap.first else { return nil }
    let record = (first.key, first.content)
    if try !first.advance() {
      let last = heap.removeLast()
      if !heap.isEmpty { heap[0] = last }
    }
    sift(0)
    return record
  }

  /// Lets the reader at a place sink below those whose record comes earlier.
  private func sift(_ start: Int) {
    var place = start
    while 2 * place + 1 < heap.count {
      var child = 2 * place + 1
      if child + 1 < heap.count, heap[child + 1].isBefore(heap[child]) { child += 1 }
      guard heap[child].isBefore(heap[place]) else { return }
      heap.swapAt(place, child)
      place = child
    }
  }
}

/// Reads one sorted run, a piece of the file at a time.
private final class RunReader {
  private(set) var key: Int64 = 0
  private(set) var content: [UInt8] = []
  private let file: SpillFile
  private let number: Int
  private let room: Int
  private var place: Int
  private let end: Int
  private var piece: [UInt8] = []
  private var start = 0

  init(_ file: SpillFile, _ run: Range<Int>, number: Int, room: Int) {
    self.file = file
    self.number = number
    self.room = room
    place = run.lowerBound
    end = run.upperBound
  }

  /// Whether its record comes before that of another reader.
  func isBefore(_ other: RunReader) -> Bool { (key, number) < (other.key, other.number) }

  /// Goes on to the next record; false at the end of the run.
  func advance() throws -> Bool {
    if piece.count - start < ExternalSort.head { try fill(ExternalSort.head) }
    guard piece.count - start >= ExternalSort.head else { return false }
    key = Int64(bitPattern: piece.littleEndian(at: start, bytes: 8))
    let size = Int(piece.littleEndian(at: start + 8, bytes: 4))
    if piece.count - start < ExternalSort.head + size { try fill(ExternalSort.head + size) }
    let first = start + ExternalSort.head
    content = Array(piece[first..<first + size])
    start = first + size
    return true
  }

  private func fill(_ least: Int) throws {
    let count = min(max(room, least), end - place)
    guard count > 0 else { return }
    piece.removeFirst(start)
    start = 0
    piece += try file.read(count, at: place)
    place += count
  }
}
