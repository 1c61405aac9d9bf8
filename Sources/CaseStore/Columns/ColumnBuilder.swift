public import CaseModel
import Foundation

/// Makes a column file from the rows of a docket's lists, given one case after another.
///
/// The file is made beside the one in use and takes its place in one step. It is never the truth:
/// what goes wrong is kept until the end, and a docket without columns answers from SQLite.
public final class ColumnBuilder {
  private let path: String
  private let file: ScratchFile
  private let spill: ScratchFile
  private let cases = GatheredTable(summaries: ())
  private let clocks = GatheredTable([
    GatheredColumn("nextClockOn"), GatheredColumn("nextClock", isText: true),
    GatheredColumn("case", isPlace: true), GatheredColumn("ordinal"),
  ])
  private let hearings = GatheredTable([
    GatheredColumn("day"), GatheredColumn("case", isPlace: true),
  ])
  private let hearingsFrom: Day
  private var failure: (any Error)?

  /// Begins a column file.
  ///
  /// - Parameters:
  ///   - docket: The docket it stands beside.
  ///   - asOf: The day of the lists; scheduled hearings from a month before it are kept.
  /// - Throws: `DocketError`: another program makes one, or the system refuses the file.
  public init(beside docket: String, asOf: Day) throws {
    path = ColumnFile.path(of: docket)
    hearingsFrom = asOf - 31
    file = try ColumnBuilder.locked(path + ".new")
    spill = try ScratchFile(besides: path)
    try [UInt8](repeating: 0, count: ColumnDirectory.headBytes)
      .withUnsafeBytes { try file.append($0) }
  }

  /// Opens the file to be made for this program alone.
  ///
  /// Another program may have put it in place between opening and locking; then it is not ours.
  private static func locked(_ path: String) throws -> ScratchFile {
    let handle = open(path, O_CREAT | O_RDWR | O_CLOEXEC, 0o600)
    guard handle >= 0 else { throw ScratchFile.failure(path) }
    let file = ScratchFile(handle)
    var opened = stat()
    var named = stat()
    guard flock(handle, LOCK_EX | LOCK_NB) == 0, fstat(handle, &opened) == 0,
      stat(path, &named) == 0, opened.st_ino == named.st_ino
    else { throw DocketError.busy(path) }
    guard ftruncate(handle, 0) == 0 else { throw ScratchFile.failure(path) }
    return file
  }

  /// Takes a case; cases come in the order of their numbers.
  ///
  /// - Parameters:
  ///   - summary: What lists show of it.
  ///   - clockRows: Its running clocks, in the order of their numbers.
  ///   - hearingDays: The days of its hearings that are scheduled, without an adjournment.
  public func append(_ summary: CaseSummary, clocks clockRows: [ClockRow], hearingDays: [Day]) {
    guard failure == nil else { return }
    do {
      try add(clockRows, of: summary.id)
      for day in hearingDays where day >= hearingsFrom {
        hearings.take(Int64(day.number), 0)
        hearings.take(Int64(cases.rows), 1)
        try hearings.endRow(spill)
      }
      var summary = summary
      var filler = ColumnFiller(cases)
      summary.visit(&filler)
      try cases.endRow(spill)
    } catch {
      failure = error
    }
  }

  private func add(_ clockRows: [ClockRow], of caseID: Int64) throws {
    for clock in clockRows {
      clocks.take(clock.due.map { Int64($0.number) }, 0)
      clocks.take(clock.rule, 1)
      clocks.take(Int64(cases.rows), 2)
      clocks.take(clock.id - ClockRow.ids(of: caseID).lowerBound, 3)
      try clocks.endRow(spill)
    }
  }

  /// Writes the file out; it takes the place of an older one with `putInPlace`.
  ///
  /// - Parameter stamp: The mark of the docket's lists.
  /// - Throws: Whatever went wrong since the beginning.
  public func finish(stamp: String) throws {
    if let failure { throw failure }
    var directory = ColumnDirectory(stamp: stamp, hearingsFrom: hearingsFrom.number)
    directory.cases = try cases.write(to: file, from: spill)
    directory.clocks = try clocks.write(to: file, from: spill)
    directory.hearings = try hearings.write(to: file, from: spill)
    try file.align(to: 64)
    let start = file.end
    let text = try JSONEncoder().encode(directory)
    try text.withUnsafeBytes { try file.append($0) }
    try file.align(to: 64)
    try file.flush()
    var bytes = [UInt8](repeating: 0, count: file.end - start)
    try bytes.withUnsafeMutableBytes { try file.read($0, at: start) }
    let sum = bytes.withUnsafeBytes { Checksum.of($0) }
    let head = [
      ColumnDirectory.magic, UInt64(start), UInt64(text.count), sum, UInt64(file.end),
    ]
    try head.withUnsafeBytes { try file.overwrite($0, at: 0) }
  }

  /// Puts the finished file in the place of the one in use.
  public func putInPlace() throws {
    guard fsync(file.handle) == 0, rename(path + ".new", path) == 0 else {
      throw ScratchFile.failure(path)
    }
  }

  /// Throws away what was made.
  public func cancel() {
    unlink(path + ".new")
  }
}
