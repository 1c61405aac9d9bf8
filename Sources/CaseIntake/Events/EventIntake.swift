public import CaseModel
public import CaseStore
import Platform

/// Turns lines into events of a docket, a batch at a time.
public final class EventIntake {
  private let inbox: Inbox
  private let now: () -> Moment
  /// The most lines in one transaction.
  let batch: Int

  /// Makes an intake.
  ///
  /// - Parameters:
  ///   - inbox: The docket's inbox.
  ///   - batch: The most lines in one transaction.
  ///   - now: The time.
  public init(_ inbox: Inbox, batch: Int = 1000, now: @escaping () -> Moment) {
    self.inbox = inbox
    self.batch = max(1, batch)
    self.now = now
  }

  /// Takes lines in order; when it returns, what is stored is on the disk.
  ///
  /// They are read on every processor: reading a line takes as long as storing it.
  func ingest(_ pieces: some Collection<EventLineSplitter.Piece>) throws -> [Receipt] {
    var receipts: [Receipt] = []
    var arrivals: [Arrival] = []
    var places: [Int] = []
    for result in Array(pieces).concurrentMap(EventIntake.read) {
      switch result {
      case .success(let arrival):
        places.append(receipts.count)
        arrivals.append(arrival)
        receipts.append(.repeated)
      case .failure(let error):
        receipts.append(.refused(field: error.field, reason: error.message))
      }
    }
    for (place, receipt) in zip(places, try inbox.receive(arrivals, at: now())) {
      receipts[place] = receipt
    }
    return receipts
  }

  @Sendable private static func read(
    _ piece: EventLineSplitter.Piece
  ) -> Result<Arrival, EventLineError> {
    guard case .line(let bytes, _) = piece else {
      let most = EventLineSplitter.longest
      return .failure(EventLineError("", "longer than \(most) bytes; the line was passed over"))
    }
    return unsafe bytes.withUnsafeBufferPointer { bytes in
      do throws(EventLineError) {
        return unsafe .success(try EventLine.read(bytes))
      } catch {
        return .failure(error)
      }
    }
  }
}

/// How many lines became what.
public struct IngestTally: Hashable, Sendable {
  /// Lines that are events now.
  public var stored = 0
  /// Lines that were there already.
  public var repeated = 0
  /// Lines that were not taken.
  public var refused = 0

  /// Makes an empty tally.
  public init() {}

  /// Every line.
  public var lines: Int { stored + repeated + refused }

  /// Counts what became of a line.
  mutating func count(_ receipt: Receipt) {
    switch receipt {
    case .stored: stored += 1
    case .repeated: repeated += 1
    case .refused: refused += 1
    }
  }
}
