/// Reads one run in the order of its keys, from one owner to before another.
final class RunCursor {
  private let file: ReadFile
  private let run: SortedRuns.Run
  private let keying: SortedRuns.Keying
  private var room: UnsafeMutablePointer<UInt8>
  private var capacity = 1 << 16
  private var start = 0
  private var end = 0
  private var unread = 0..<0
  private var upper: UInt64 = 0
  /// The key of the current row.
  private(set) var owner: UInt64 = 0
  private(set) var id: UInt64 = 0
  /// The size of the current row's cell.
  private(set) var size = 0

  init(_ file: ReadFile, _ run: SortedRuns.Run, _ keying: SortedRuns.Keying) {
    self.file = file
    self.run = run
    self.keying = keying
    room = .allocate(capacity: 1 << 16)
  }

  deinit {
    room.deallocate()
  }

  /// The current row's cell, valid until the next is asked for.
  var cell: UnsafePointer<UInt8> { UnsafePointer(room + start) }

  /// Goes to the first row of an owner or a later one; tells whether there is one before another.
  func seek(from lower: UInt64, to upper: UInt64) throws -> Bool {
    unread = run.part(from: lower, to: upper)
    (start, end, size) = (0, 0, 0)
    self.upper = upper
    while try advance() {
      if owner >= lower { return true }
    }
    return false
  }

  /// Goes to the next row; tells whether there is one.
  func advance() throws -> Bool {
    start &+= size
    size = 0
    if end &- start < 2 * Varint.longest { try fill(2 * Varint.longest) }
    guard start < end else { return false }
    var next = cell
    let payload = Int(Varint.read(&next))
    if case .numbered = keying { _ = Varint.read(&next) }
    let whole = cell.distance(to: next) &+ payload
    if end &- start < whole { try fill(whole) }
    size = whole
    (owner, id) = keying.key(of: cell)
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
