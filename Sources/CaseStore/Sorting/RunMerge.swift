/// Reads the runs of a table as one, in the order of keys: a heap of cursors, the least on top.
final class RunMerge {
  private let cursors: [RunCursor]
  private var heap: [RunCursor] = []

  /// Opens the runs of a table.
  init(_ sorted: SortedRuns) throws {
    guard !sorted.runs.isEmpty else {
      cursors = []
      return
    }
    let file = try ReadFile(sorted.path)
    cursors = sorted.runs.map { RunCursor(file, $0, sorted.keying) }
  }

  /// The next row; none at the end.
  private(set) var top: RunCursor?

  /// Begins with the rows of an owner, up to before those of another.
  func seek(from lower: UInt64, to upper: UInt64) throws {
    heap.removeAll(keepingCapacity: true)
    for cursor in cursors where try cursor.seek(from: lower, to: upper) { heap.append(cursor) }
    for index in stride(from: heap.count / 2 - 1, through: 0, by: -1) { sink(index) }
    top = heap.first
  }

  /// Goes to the next row.
  func advance() throws {
    guard let cursor = top else { return }
    if try cursor.advance() {
      guard heap.count > 1 else { return }
    } else {
      let last = heap.removeLast()
      if !heap.isEmpty { heap[0] = last }
    }
    if heap.count > 1 { sink(0) }
    top = heap.first
  }

  private func sink(_ index: Int) {
    var index = index
    while true {
      var least = index
      for child in 2 * index + 1..<min(2 * index + 3, max(2 * index + 1, heap.count))
      where heap[child].precedes(heap[least]) {
        least = child
      }
      if least == index { return }
      heap.swapAt(index, least)
      index = least
    }
  }
}

extension RunCursor {
  fileprivate func precedes(_ other: RunCursor) -> Bool {
    owner == other.owner ? id < other.id : owner < other.owner
  }
}
