import CaseStore
import Foundation

/// Takes event lines from a Unix socket, and acknowledges each once it is on the disk.
///
/// Lines of every sender that waits go into one transaction, so that durability is cheap when many
/// send. A sender that does not read its acknowledgements is not read from until it does.
public final class EventServer {
  private let intake: EventIntake
  private let isCancelled: () -> Bool
  private let listener: UnixListener
  private var senders: [EventSender] = []
  private var waiting: [(sender: EventSender, piece: EventLineSplitter.Piece)] = []
  private var tally = IngestTally()

  /// The most senders at once; others wait to be let in.
  private static let mostSenders = 64

  /// Begins to listen; the socket is open to its owner alone.
  ///
  /// - Parameters:
  ///   - path: Where the socket is made.
  ///   - intake: Where lines go.
  ///   - isCancelled: Asked now and then whether to stop.
  /// - Throws: `EventSourceError`: another server listens there, or the socket cannot be made.
  public init(_ path: String, _ intake: EventIntake, isCancelled: @escaping () -> Bool) throws {
    listener = try UnixListener(path)
    self.intake = intake
    self.isCancelled = isCancelled
  }

  /// Serves until it is asked to stop; then what has come is committed and acknowledged.
  ///
  /// - Returns: The counts.
  /// - Throws: `DocketError`; lines not acknowledged may be sent again without harm.
  public func run() throws -> IngestTally {
    while !isCancelled() {
      let isReady = turn(waiting.isEmpty ? 250 : 0)
      if waiting.count >= intake.batch || (!waiting.isEmpty && !isReady) { try commit() }
    }
    while !waiting.isEmpty { try commit() }
    for sender in senders { sender.write() }
    return tally
  }

  /// Waits for senders and reads what they have; tells whether anything new came.
  private func turn(_ milliseconds: Int32) -> Bool {
    let isOpen = senders.count < EventServer.mostSenders
    var files = [pollfd(fd: isOpen ? listener.file : -1, events: Int16(POLLIN), revents: 0)]
    for sender in senders { files.append(sender.interest(canRead: waiting.count < intake.batch)) }
    guard unsafe poll(&files, nfds_t(files.count), milliseconds) > 0 else { return false }
    var hasCome = false
    for (sender, file) in zip(senders, files.dropFirst()) where file.revents != 0 {
      if file.revents & Int16(POLLOUT) != 0 { sender.write() }
      guard file.revents & Int16(POLLIN | POLLHUP | POLLERR) != 0 else { continue }
      for piece in sender.read() {
        waiting.append((sender, piece))
        hasCome = true
      }
    }
    if files[0].revents != 0, let file = listener.accept() { senders.append(EventSender(file)) }
    senders.removeAll(where: \.isOver)
    return hasCome
  }

  private func commit() throws {
    let part = waiting.prefix(intake.batch)
    for (entry, receipt) in zip(part, try intake.ingest(part.map(\.piece))) {
      tally.count(receipt)
      entry.sender.acknowledge(receipt)
    }
    waiting.removeFirst(part.count)
    for sender in senders { sender.write() }
    senders.removeAll(where: \.isOver)
  }
}
