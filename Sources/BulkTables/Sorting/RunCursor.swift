package import Platform

/// A row of a run: its key and its cell, which is there until the next row is asked for.
package struct SortedRow {
  package var owner: UInt64 = 0
  package var id: UInt64 = 0
  package var cell: UnsafePointer<UInt8>
  package var size = 0

  /// Whether it comes before another.
  package func precedes(_ other: SortedRow) -> Bool {
    owner == other.owner ? id < other.id : owner < other.owner
  }
}

/// Reads one run in the order of its keys, from one owner to before another.
package final class RunCursor {
  private let file: ReadFile
  private let run: SortedRuns.Run
  private let keying: SortedRuns.Keying
  private var room: UnsafeMutablePointer<UInt8>
  private var capacity = 1 << 16
  private var start = 0
  private var end = 0
  private var unread = 0..<0
  private var upper: UInt64 = 0
  /// The current row.
  package private(set) var row: SortedRow

  package init(_ file: ReadFile, _ run: SortedRuns.Run, _ keying: SortedRuns.Keying) {
    self.file = file
    self.run = run
    self.keying = keying
    room = .allocate(capacity: 1 << 16)
    row = SortedRow(cell: room)
  }

  deinit {
    room.deallocate()
  }

  /// Goes to the first row of an owner or a later one; tells whether there is one before another.
  package func seek(from lower: UInt64, to upper: UInt64) throws -> Bool {
    unread = run.part(from: lower, to: upper)
    (start, end, row.size) = (0, 0, 0)
    self.upper = upper
    while try advance() {
      if row.owner >= lower { return true }
    }
    return false
  }

  /// Goes to the next row; tells whether there is one.
  package func advance() throws -> Bool {
    start &+= row.size
    row.size = 0
    if end &- start < 2 * Varint.longest { try fill(2 * Varint.longest) }
    guard start < end else { return false }
    var next = UnsafePointer(room + start)
    let payload = Int(Varint.read(&next))
    if case .numbered = keying { _ = Varint.read(&next) }
    let size = UnsafePointer(room + start).distance(to: next) &+ payload
    if end &- start < size { try fill(size) }
    let cell = UnsafePointer(room + start)
    let (owner, id) = keying.key(of: cell)
    row = SortedRow(owner: owner, id: id, cell: cell, size: size)
    return owner < upper
  }

  /// Reads on until so many bytes of the current row are there, or the end.
  private func fill(_ wanted: Int) throws {
    let held = end - start
    guard !unread.isEmpty else { return }
    if wanted > capacity { grow(to: wanted) }
    room.update(from: room + start, count: held)
    start = 0
    let count = min(capacity - held, unread.count)
    try file.read(into: room + held, count: count, at: unread.lowerBound)
    unread = unread.lowerBound + count..<unread.upperBound
    end = held + count
  }

  private func grow(to wanted: Int) {
    let larger = UnsafeMutablePointer<UInt8>.allocate(capacity: 2 * wanted)
    larger.update(from: room, count: end)
    room.deallocate()
    room = larger
    capacity = 2 * wanted
  }
}
