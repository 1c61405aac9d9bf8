import Platform

/// Reads the runs of a table as one, in the order of keys: a heap of cursors, the least on top.
///
/// The heap refers to the cursors without counting: tens of millions of rows pass through it, and
/// the cursors live as long as the merge.
@safe package final class RunMerge {
  private typealias Cursor = Unmanaged<RunCursor>

  private let cursors: [RunCursor]
  private var heap: [Cursor] = unsafe []

  /// Opens the runs of a table.
  package init(_ sorted: SortedRuns) throws {
    guard !sorted.runs.isEmpty else {
      cursors = []
      return
    }
    let file = try ReadFile(sorted.path)
    cursors = sorted.runs.map { RunCursor(file, $0, sorted.keying) }
  }

  /// The next row; none at the end.
  package private(set) var top: SortedRow?

  /// Begins with the rows of an owner, up to before those of another.
  package func seek(from lower: UInt64, to upper: UInt64) throws {
    unsafe heap.removeAll(keepingCapacity: true)
    for cursor in cursors where try cursor.seek(from: lower, to: upper) {
      unsafe heap.append(.passUnretained(cursor))
    }
    for index in unsafe stride(from: heap.count / 2 - 1, through: 0, by: -1) { sink(index) }
    refreshTop()
  }

  /// Goes to the next row.
  package func advance() throws {
    guard unsafe !heap.isEmpty else { return }
    let hasRow = try unsafe heap[0]._withUnsafeGuaranteedRef { try $0.advance() }
    if !hasRow {
      let last = unsafe heap.removeLast()
      if unsafe !heap.isEmpty { unsafe heap[0] = unsafe last }
    }
    if unsafe heap.count > 1 { sink(0) }
    refreshTop()
  }

  private func refreshTop() {
    unsafe top = unsafe heap.isEmpty ? nil : row(0)
  }

  private func row(_ index: Int) -> SortedRow {
    unsafe heap[index]._withUnsafeGuaranteedRef(\.row)
  }

  private func sink(_ index: Int) {
    var index = index
    while true {
      var least = index
      for child in unsafe 2 * index + 1..<min(2 * index + 3, max(2 * index + 1, heap.count))
      where unsafe row(child).precedes(row(least)) {
        least = child
      }
      if least == index { return }
      unsafe heap.swapAt(index, least)
      index = least
    }
  }
}
