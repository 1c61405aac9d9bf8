public import CaseStore
import Foundation

/// Reads event lines from an open file, a pipe or a terminal, to its end.
///
/// What has come is committed as soon as nothing more waits, or when a batch is full: a source that
/// is faster than the disk fills batches by itself, and one that is slow waits for nobody.
public struct EventStream {
  private let file: Int32
  private let intake: EventIntake
  private let isCancelled: () -> Bool

  /// Makes a stream of an open file.
  ///
  /// - Parameters:
  ///   - file: The file, which stays open.
  ///   - intake: Where lines go.
  ///   - isCancelled: Asked now and then whether to stop before the end.
  public init(_ file: Int32, _ intake: EventIntake, isCancelled: @escaping () -> Bool) {
    self.file = file
    self.intake = intake
    self.isCancelled = isCancelled
  }

  /// Reads to the end, or until it is asked to stop.
  ///
  /// - Parameter report: Told what became of each line, with its number from 1 among all lines,
  ///   once it is on the disk. Blank lines are passed over.
  /// - Returns: The counts.
  /// - Throws: `DocketError`; lines not reported yet may be sent again without harm.
  public func run(_ report: (Int, Receipt) -> Void) throws -> IngestTally {
    var tally = IngestTally()
    var splitter = EventLineSplitter()
    var waiting: [EventLineSplitter.Piece] = []
    let bytes = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: 1 << 16)
    defer { unsafe bytes.deallocate() }
    while !isCancelled() {
      if waiting.count >= intake.batch || (!waiting.isEmpty && !isReady(within: 0)) {
        try commit(&waiting, &tally, report)
        continue
      }
      guard isReady(within: 250) else { continue }
      let count = unsafe read(file, bytes.baseAddress, bytes.count)
      if count < 0, errno == EINTR || errno == EAGAIN { continue }
      if count < 0 {
        throw EventSourceError(unsafe "reading failed: \(String(cString: strerror(errno)))")
      }
      if count == 0 {
        splitter.finish { waiting.append($0) }
        break
      }
      unsafe splitter.split(UnsafeBufferPointer(rebasing: bytes[..<count])) { waiting.append($0) }
    }
    while !waiting.isEmpty { try commit(&waiting, &tally, report) }
    return tally
  }

  private func isReady(within milliseconds: Int32) -> Bool {
    var wait = pollfd(fd: file, events: Int16(POLLIN), revents: 0)
    return unsafe poll(&wait, 1, milliseconds) > 0
  }

  private func commit(
    _ waiting: inout [EventLineSplitter.Piece],
    _ tally: inout IngestTally,
    _ report: (Int, Receipt) -> Void,
  ) throws {
    let part = waiting.prefix(intake.batch)
    for (piece, receipt) in zip(part, try intake.ingest(part)) {
      tally.count(receipt)
      report(piece.number, receipt)
    }
    waiting.removeFirst(part.count)
  }
}

/// Why events cannot be read from where they should come.
public struct EventSourceError: Error, Hashable, Sendable, CustomStringConvertible {
  /// What is in the way and what to do.
  public let description: String

  init(_ description: String) {
    self.description = description
  }
}
