import Platform

/// The rows of a table on disk, as runs each of which is in the order of its keys.
///
/// Sorting by runs and merging them needs memory for one run, however many rows there are and
/// however their numbers are spread.
package struct SortedRuns: Sendable {
  /// A stretch of the file whose rows are in order.
  package struct Run: Sendable {
    /// Where it lies in the file.
    package var range: Range<Int>
    /// A sparse index: rows some kilobytes apart, so that a key is found without reading all.
    package var keyIndex: [KeyEntry]

    /// Makes a run.
    package init(range: Range<Int>, keyIndex: [KeyEntry]) {
      self.range = range
      self.keyIndex = keyIndex
    }
  }

  /// A row: its owner and where it begins in the file.
  package struct KeyEntry: Sendable {
    package var owner: UInt64
    package var offset: Int

    /// Makes an entry.
    package init(owner: UInt64, offset: Int) {
      self.owner = owner
      self.offset = offset
    }
  }

  /// How a row's key is told from its bytes.
  package enum Keying: Sendable {
    /// The row begins with its owner and its own number, as tables kept by case do.
    case ownerFirst
    /// The row is numbered beside its columns, and is its own owner.
    case numbered
    /// The owner is another column; its place among the columns.
    case column(Int)
  }

  package var path: String
  package var keying: Keying
  package var runs: [Run] = []

  /// Makes a table without rows.
  package init(path: String, keying: Keying) {
    self.path = path
    self.keying = keying
  }

  /// How many bytes there are in all.
  package var size: Int { runs.reduce(0) { $0 + $1.range.count } }

  /// Where the sparse index is kept: two numbers each, the owner and the offset.
  package var keyIndexPath: String { path + ".marks" }
  /// How many bytes it has.
  package var keyIndexSize: Int {
    runs.reduce(0) { $0 + $1.keyIndex.count } * 2 * MemoryLayout<UInt64>.size
  }

  /// Reads the key of every row, run by run.
  package func forEachKey(_ body: (_ owner: UInt64, _ id: UInt64) -> Void) throws {
    guard !runs.isEmpty else { return }
    let file = try ReadFile(path)
    for run in runs {
      let cursor = RunCursor(file, run, keying)
      var hasRow = try cursor.seek(from: 0, to: .max)
      while hasRow {
        unsafe body(cursor.row.owner, cursor.row.id)
        hasRow = try cursor.advance()
      }
    }
  }
}

extension SortedRuns.Run {
  /// The part of the file that rows of owners from one to before another can be in.
  package func part(from lower: UInt64, to upper: UInt64) -> Range<Int> {
    let first = keyIndex.partition { $0.owner >= lower }
    let last = keyIndex.partition { $0.owner >= upper }
    let start = first == 0 ? range.lowerBound : keyIndex[first - 1].offset
    let end = last == keyIndex.count ? range.upperBound : keyIndex[last].offset
    return start..<max(start, end)
  }
}

extension [SortedRuns.KeyEntry] {
  /// The first place from which on all pass, in an order in which those that pass come last.
  fileprivate func partition(_ passes: (SortedRuns.KeyEntry) -> Bool) -> Int {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if passes(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}

extension SortedRuns.Keying {
  /// Reads the key of a cell.
  @inline(__always)
  package func key(of cell: UnsafePointer<UInt8>) -> (owner: UInt64, id: UInt64) {
    var next = unsafe cell
    _ = unsafe Varint.read(&next)
    switch self {
    case .numbered:
      let row = unsafe Varint.read(&next)
      return (row, row)
    case .ownerFirst:
      var record = unsafe RecordReader(next)
      let owner = record.nextInteger() ?? 0
      return (UInt64(bitPattern: owner), UInt64(bitPattern: record.nextInteger() ?? 0))
    case .column(let column):
      var record = unsafe RecordReader(next)
      _ = record.nextInteger()
      let id = record.nextInteger() ?? 0
      var owner: Int64?
      for _ in 2...column { owner = record.nextInteger() }
      return (UInt64(bitPattern: owner ?? 0), UInt64(bitPattern: id))
    }
  }
}
