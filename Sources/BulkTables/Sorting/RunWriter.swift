import Foundation
import Platform

/// Gathers the rows of one table and writes them to disk run by run, each sorted in memory.
@safe package final class RunWriter {
  /// How many bytes of rows a run has at most; a longer row is a run of its own.
  private static let runSize = 16 << 20
  /// Bytes between the rows whose places are kept.
  private static let keyDistance = 8 << 10

  private let file: AppendFile
  private let keyIndex: AppendFile
  private var rows = ByteBuffer(capacity: 1 << 20)
  private let most: Int
  private let keys: UnsafeMutablePointer<RowKey>
  private var room: UnsafeMutablePointer<RowKey>?
  private var count = 0
  package private(set) var sorted: SortedRuns

  /// Begins a file of runs of at most `most` rows, or appends to the runs it has.
  package init(
    _ path: String,
    _ keying: SortedRuns.Keying,
    most: Int,
    from left: SortedRuns? = nil,
  ) throws {
    self.most = most
    unsafe keys = .allocate(capacity: most)
    sorted = left ?? SortedRuns(path: path, keying: keying)
    file = try AppendFile(path, truncatingTo: sorted.size)
    keyIndex = try AppendFile(sorted.keyIndexPath, truncatingTo: sorted.keyIndexSize)
  }

  deinit {
    unsafe keys.deallocate()
    unsafe room?.deallocate()
  }

  /// Takes a row with its key; its number is kept beside its columns where the table has one.
  ///
  /// - Returns: Whether a run ended with it.
  @discardableResult
  package func add(
    _ record: RecordWriter,
    owner: Int64,
    id: Int64,
    row: Int64? = nil,
  ) throws -> Bool {
    let start = rows.count
    record.append(to: &rows, row: row)
    unsafe keys[count] = RowKey(
      owner: UInt64(bitPattern: owner),
      id: UInt64(bitPattern: id),
      start: UInt32(start),
      size: UInt32(rows.count &- start),
    )
    count &+= 1
    let isFull = rows.count > RunWriter.runSize || count == most
    if isFull { try closeRun() }
    return isFull
  }

  /// Ends the run and hands everything to the system.
  package func finish() throws {
    try closeRun()
    try file.finish()
    try keyIndex.finish()
  }

  /// Ends a run: sorts what was gathered and writes it.
  package func closeRun() throws {
    guard count > 0 else { return }
    let room = unsafe room ?? .allocate(capacity: most)
    unsafe self.room = unsafe room
    let keys = unsafe KeySort.sort(keys, beside: room, count: count)
    var run = SortedRuns.Run(range: file.size..<file.size, keyIndex: [])
    var nextEntry = 0
    try unsafe rows.withContents { rows in
      guard let first = rows.baseAddress else { return }
      for index in 0..<count {
        let key = unsafe keys[index]
        if file.size >= nextEntry {
          run.keyIndex.append(SortedRuns.KeyEntry(owner: key.owner, offset: file.size))
          nextEntry = file.size + RunWriter.keyDistance
        }
        try unsafe file.append(first + Int(key.start), Int(key.size))
      }
    }
    run.range = run.range.lowerBound..<file.size
    try keyIndex.append(run.keyIndex.flatMap { [$0.owner, UInt64($0.offset)] })
    sorted.runs.append(run)
    rows.reset()
    count = 0
  }
}
