import Synchronization

/// How far the reading of a release has come.
public struct ImportProgress: Hashable, Sendable {
  /// The file being read; one of them where several are.
  public var file: String
  /// Rows of that file read so far.
  public var rows: Int
  /// Bytes of the whole release read so far, those an interrupted import read included.
  public var bytesRead: Int
  /// How many of them were read by the interrupted import.
  public var bytesReadBefore: Int
  /// Bytes of every file that will be read; nil if a zip does not say.
  public var bytesTotal: Int?
}

/// Counts what is read on every thread, and stops the reading when asked to.
final class ImportMeter: Sendable {
  private struct State {
    var files: [FileMeter] = []
    var bytesRead = 0
    var bytesReadBefore = 0
    var begun: [String] = []
    var ended: FileMeter?
  }

  private let state = Mutex(State())
  private let bytesTotal: Int?
  private let isCancelled: @Sendable () -> Bool

  init(bytesTotal: Int?, isCancelled: @escaping @Sendable () -> Bool) {
    self.bytesTotal = bytesTotal
    self.isCancelled = isCancelled
  }

  /// Turns to a file.
  func begin(_ file: String) -> FileMeter {
    let meter = FileMeter(file, self)
    state.withLock {
      $0.files.append(meter)
      $0.begun.append(file)
    }
    return meter
  }

  /// Takes note that bytes need not be read, because an earlier import has read them.
  func skip(bytes: Int) {
    state.withLock {
      $0.bytesRead += bytes
      $0.bytesReadBefore += bytes
    }
  }

  fileprivate func took(_ bytes: Int) throws {
    if isCancelled() { throw CancellationError() }
    state.withLock { $0.bytesRead += bytes }
  }

  fileprivate func end(_ meter: FileMeter) {
    state.withLock {
      $0.files.removeAll { $0 === meter }
      $0.ended = meter
    }
  }

  /// What has been begun since the last time, and how far the oldest file has come, or the last.
  func news() -> [ImportProgress] {
    state.withLock { state in
      defer { state.begun = [] }
      var shown = state.begun.map { progress(of: $0, rows: 0, state) }
      if let oldest = state.files.first ?? state.ended {
        shown.append(progress(of: oldest.file, rows: oldest.rows, state))
      }
      return shown
    }
  }

  private func progress(of file: String, rows: Int, _ state: State) -> ImportProgress {
    ImportProgress(
      file: file,
      rows: rows,
      bytesRead: state.bytesRead,
      bytesReadBefore: state.bytesReadBefore,
      bytesTotal: bytesTotal,
    )
  }
}

/// Counts what is read of one file, on the thread that reads it.
final class FileMeter: Sendable {
  let file: String
  private let whole: ImportMeter
  private let count = Atomic(0)

  fileprivate init(_ file: String, _ whole: ImportMeter) {
    self.file = file
    self.whole = whole
  }

  /// Rows read so far.
  var rows: Int { count.load(ordering: .relaxed) }

  /// Takes note of a chunk; throws where the reading is to stop.
  func took(_ bytes: Int, rows: Int) throws {
    count.store(rows, ordering: .relaxed)
    try whole.took(bytes)
  }

  /// Notes bytes, and the rows in them, that need not be read.
  func skip(bytes: Int, rows: Int) {
    count.store(rows, ordering: .relaxed)
    whole.skip(bytes: bytes)
  }

  /// Ends the file with the number of its rows.
  func end(rows: Int) {
    count.store(rows, ordering: .relaxed)
    whole.end(self)
  }
}
