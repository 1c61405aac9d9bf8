public import CaseModel
import Foundation
package import Platform

/// Makes a column file from the rows of a docket's lists, given one case after another.
///
/// The file is made beside the one in use and takes its place in one step. It is never the truth:
/// what goes wrong is kept until the end, and a docket without columns answers from SQLite.
public final class ColumnBuilder {
  private let docket: String
  private let path: String
  private let file: ScratchFile
  private let spill: ScratchFile
  private var lists: GatheredLists
  private var directory: ColumnDirectory?
  private var failure: (any Error)?

  /// Begins a column file.
  ///
  /// - Parameters:
  ///   - docket: The docket it is beside.
  ///   - asOf: The day of the lists; scheduled hearings from a month before it are kept.
  /// - Throws: `FileError`: another program makes one, or the system refuses the file.
  public convenience init(beside docket: String, asOf: Day) throws {
    let spill = try ScratchFile(besides: ColumnFile.path(of: docket))
    try self.init(beside: docket, asOf: asOf, spill)
  }

  /// Begins a column file, or resumes one that was interrupted.
  package init(
    beside docket: String,
    asOf: Day,
    _ spill: ScratchFile,
    from left: UnfinishedLists? = nil,
  ) throws {
    self.docket = docket
    path = ColumnFile.path(of: docket)
    lists = GatheredLists(asOf: asOf)
    if let left { lists.restore(left) }
    self.spill = spill
    file = try ColumnBuilder.locked(path + ".new")
    try unsafe [UInt8](repeating: 0, count: ColumnDirectory.headBytes)
      .withUnsafeBytes { try unsafe file.append($0) }
  }

  /// Opens the file to be made for this program alone.
  ///
  /// Another program may have put it in place between opening and locking; then it is not ours.
  private static func locked(_ path: String) throws -> ScratchFile {
    let handle = unsafe open(path, O_CREAT | O_RDWR | O_CLOEXEC, 0o600)
    guard handle >= 0 else { throw ScratchFile.failure(path) }
    let file = ScratchFile(handle, path: path)
    var opened = stat()
    var named = stat()
    guard flock(handle, LOCK_EX | LOCK_NB) == 0, unsafe fstat(handle, &opened) == 0,
      unsafe stat(path, &named) == 0, opened.st_ino == named.st_ino
    else { throw FileError.failed(path, reason: "another program is making it") }
    guard ftruncate(handle, 0) == 0 else { throw ScratchFile.failure(path) }
    return file
  }

  /// Takes a case; cases come in the order of their numbers.
  ///
  /// - Parameters:
  ///   - summary: What lists show of it.
  ///   - clocks: Its running clocks, in the order of their numbers.
  ///   - hearingDays: The days of its hearings that are scheduled, without an adjournment.
  ///   - figureRows: What measures count of it.
  public func append(
    _ summary: CaseSummary,
    clocks: [ClockRow],
    hearingDays: [Day],
    figureRows: [FigureRow] = [],
  ) {
    var summary = summary
    lists.append(&summary, clocks, hearingDays) { figureRows.forEach($0) }
    putAside()
  }

  /// Takes the cases that follow, gathered elsewhere.
  package func append(_ other: GatheredLists) {
    lists.append(other)
    putAside()
  }

  private func putAside() {
    guard failure == nil else { return }
    do { try lists.putAsideChunks(spill) } catch { failure = error }
  }

  /// How far the rows have come; nil if something went wrong.
  package func unfinished() -> UnfinishedLists? {
    guard failure == nil else { return nil }
    do {
      return try lists.unfinished(spill)
    } catch {
      failure = error
      return nil
    }
  }

  /// Writes the rows out, once all are given; what goes wrong is told at the end.
  package func writeRows() {
    guard failure == nil, directory == nil else { return }
    var written = ColumnDirectory(stamp: "", hearingsFrom: lists.hearingsFrom.number)
    do {
      try lists.write(to: file, from: spill, &written)
      directory = written
    } catch {
      failure = error
    }
  }

  /// Writes the file out; it takes the place of an older one with `putInPlace`.
  ///
  /// - Parameter stamp: The mark of the docket's lists.
  /// - Throws: Whatever went wrong since the beginning.
  public func finish(stamp: String) throws {
    writeRows()
    if let failure { throw failure }
    directory?.stamp = stamp
    try file.align(to: 64)
    let start = file.end
    let text = try JSONEncoder().encode(directory)
    try unsafe text.withUnsafeBytes { try unsafe file.append($0) }
    try file.align(to: 64)
    try file.flush()
    var bytes = [UInt8](repeating: 0, count: file.end - start)
    try unsafe bytes.withUnsafeMutableBytes { try unsafe file.read($0, at: start) }
    let sum = unsafe bytes.withUnsafeBytes { unsafe Checksum.of($0) }
    let head = [
      ColumnDirectory.magic, UInt64(start), UInt64(text.count), sum, UInt64(file.end),
    ]
    try unsafe head.withUnsafeBytes { try unsafe file.overwrite($0, at: 0) }
  }

  /// Puts the finished file in the place of the one in use.
  ///
  /// - Throws: `FileError` where the disk refuses; the file in use stays as it is.
  public func putInPlace() throws {
    FileAccess(of: docket)?.give(to: file.handle)
    guard fsync(file.handle) == 0, unsafe rename(path + ".new", path) == 0 else {
      throw ScratchFile.failure(path)
    }
    // No lease is given on a file that somebody has open for writing.
    file.close()
  }

  /// Throws away what was made.
  public func cancel() {
    unsafe unlink(path + ".new")
  }
}
