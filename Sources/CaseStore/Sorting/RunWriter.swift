import Foundation

/// Gathers the rows of one table and writes them to disk run by run, each sorted in memory.
final class RunWriter {
  /// How many bytes of rows a run has at most; a longer row is a run of its own.
  private static let runSize = 16 << 20
  private static let mostRows = 1 << 19
  /// Bytes between the rows whose places are kept.
  private static let markDistance = 8 << 10

  private let file: AppendFile
  private var rows = ByteBuffer(capacity: 1 << 20)
  private let keys = UnsafeMutablePointer<RowKey>.allocate(capacity: mostRows)
  private var room: UnsafeMutablePointer<RowKey>?
  private var count = 0
  private(set) var sorted: SortedRuns

  /// Begins a file.
  init(_ path: String, _ keying: SortedRuns.Keying) throws {
    file = try AppendFile(path)
    sorted = SortedRuns(path: path, keying: keying)
  }

  deinit {
    keys.deallocate()
    room?.deallocate()
  }

  /// Takes a row with its key; its number is kept beside its columns where the table has one.
  func add(_ record: RecordWriter, owner: Int64, id: Int64, row: Int64? = nil) throws {
    let start = rows.count
    record.append(to: &rows, row: row)
    keys[count] = RowKey(
      owner: UInt64(bitPattern: owner),
      id: UInt64(bitPattern: id),
      start: UInt32(start),
      size: UInt32(rows.count &- start),
    )
    count &+= 1
    if rows.count > RunWriter.runSize || count == RunWriter.mostRows { try closeRun() }
  }

  /// Writes what is left; the file is then whole.
  func finish() throws {
    try closeRun()
    try file.finish()
  }

  /// Ends a run: sorts what was gathered and writes it.
  func closeRun() throws {
    guard count > 0 else { return }
    let room = room ?? .allocate(capacity: RunWriter.mostRows)
    self.room = room
    let keys = KeySort.sort(keys, beside: room, count: count)
    var run = SortedRuns.Run(range: file.size..<file.size, marks: [])
    var nextMark = 0
    try rows.withContents { rows in
      guard let first = rows.baseAddress else { return }
      for index in 0..<count {
        let key = keys[index]
        if file.size >= nextMark {
          run.marks.append(SortedRuns.Mark(owner: key.owner, offset: file.size))
          nextMark = file.size + RunWriter.markDistance
        }
        try file.append(first + Int(key.start), Int(key.size))
      }
    }
    run.range = run.range.lowerBound..<file.size
    sorted.runs.append(run)
    rows.reset()
    count = 0
  }
}
