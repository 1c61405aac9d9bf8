package import Platform

/// A row of a run: its key and its cell, which is there until the next row is asked for.
@unsafe package struct SortedRow {
  package var owner: UInt64 = 0
  package var id: UInt64 = 0
  package var cell: UnsafePointer<UInt8>
  package var size = 0

  /// Whether it comes before another.
  package func precedes(_ other: SortedRow) -> Bool {
    unsafe owner == other.owner ? id < other.id : owner < other.owner
  }
}

/// Reads one run in the order of its keys, from one owner to before another.
@safe package final class RunCursor {
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
    unsafe room = .allocate(capacity: 1 << 16)
    unsafe row = unsafe SortedRow(cell: room)
  }

  deinit {
    unsafe room.deallocate()
  }

  /// Goes to the first row of an owner or a later one; tells whether there is one before another.
  package func seek(from lower: UInt64, to upper: UInt64) throws -> Bool {
    unread = run.part(from: lower, to: upper)
    unsafe (start, end, row.size) = (0, 0, 0)
    self.upper = upper
    while try advance() {
      if unsafe row.owner >= lower { return true }
    }
    return false
  }

  /// Goes to the next row; tells whether there is one.
  package func advance() throws -> Bool {
    unsafe start &+= row.size
    unsafe row.size = 0
    if end &- start < 2 * Varint.longest { try fill(2 * Varint.longest) }
    guard start < end else { return false }
    var next = unsafe UnsafePointer(room + start)
    let payload = unsafe Int(Varint.read(&next))
    if case .numbered = keying { _ = unsafe Varint.read(&next) }
    let size = unsafe UnsafePointer(room + start).distance(to: next) &+ payload
    if end &- start < size { try fill(size) }
    let cell = unsafe UnsafePointer(room + start)
    let (owner, id) = unsafe keying.key(of: cell)
    unsafe row = unsafe SortedRow(owner: owner, id: id, cell: cell, size: size)
    return owner < upper
  }

  /// Reads until `wanted` bytes of the current row are at hand, or the end is reached.
  private func fill(_ wanted: Int) throws {
    let held = end - start
    guard !unread.isEmpty else { return }
    if wanted > capacity { grow(to: wanted) }
    unsafe room.update(from: room + start, count: held)
    start = 0
    let count = min(capacity - held, unread.count)
    try unsafe file.read(into: room + held, count: count, at: unread.lowerBound)
    unread = unread.lowerBound + count..<unread.upperBound
    end = held + count
  }

  private func grow(to wanted: Int) {
    let larger = UnsafeMutablePointer<UInt8>.allocate(capacity: 2 * wanted)
    unsafe larger.update(from: room, count: end)
    unsafe room.deallocate()
    unsafe room = unsafe larger
    capacity = 2 * wanted
  }
}
