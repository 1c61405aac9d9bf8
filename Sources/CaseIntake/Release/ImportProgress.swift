/// How far the reading of a release has come.
public struct ImportProgress: Hashable, Sendable {
  /// The file being read.
  public var file: String
  /// Rows of that file read so far.
  public var rows: Int
  /// Bytes of the whole release read so far.
  public var bytesRead: Int
  /// Bytes of every file that will be read; none where a zip does not say.
  public var bytesTotal: Int?
}

/// Counts what is read, reports it about ten times a second, and stops when asked to.
final class ImportMeter {
  private var state: ImportProgress
  private let report: (ImportProgress) -> Void
  private let isCancelled: @Sendable () -> Bool
  private var lastReport = ContinuousClock.now

  init(
    bytesTotal: Int?,
    report: @escaping (ImportProgress) -> Void,
    isCancelled: @escaping @Sendable () -> Bool,
  ) {
    self.state = ImportProgress(file: "", rows: 0, bytesRead: 0, bytesTotal: bytesTotal)
    self.report = report
    self.isCancelled = isCancelled
  }

  /// Turns to a file.
  func begin(_ file: String) {
    state.file = file
    state.rows = 0
    report(state)
  }

  /// Takes note of a chunk; throws where the reading is to stop.
  func took(_ bytes: Int, rows: Int) throws {
    if isCancelled() { throw CancellationError() }
    state.bytesRead += bytes
    state.rows = rows
    let now = ContinuousClock.now
    guard now - lastReport >= .milliseconds(100) else { return }
    lastReport = now
    report(state)
  }

  /// Reports the end of a file.
  func end(rows: Int) {
    state.rows = rows
    report(state)
  }
}
