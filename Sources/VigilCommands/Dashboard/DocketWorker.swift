import CaseStore
import Dashboard
import Foundation
import Synchronization
import TextLayout

/// Answers the dashboard's requests on a thread and a connection of its own.
///
/// A newer request of the same purpose stops the one that runs, and one that has not begun is
/// never begun. The connection is opened with the first request, and again after it was let go.
final class DocketWorker: Sendable {
  private struct State {
    var latest: [Purpose: Int] = [:]
    var running: Ticket?
    var reader: DocketReader?
    /// Grows each time the connection is let go.
    var epoch = 0
  }

  private let docket: ReadOnlyDocket
  private let name: SafeText
  private let meter: RequestMeter
  private let queue: DispatchQueue
  private let state = Mutex(State())
  private let post: @Sendable (Event) -> Void

  /// Makes a worker for a docket.
  init(
    _ docket: ReadOnlyDocket,
    name: SafeText,
    meter: RequestMeter,
    post: @escaping @Sendable (Event) -> Void,
  ) {
    self.docket = docket
    self.name = name
    self.meter = meter
    self.post = post
    queue = DispatchQueue(label: "docket")
  }

  /// Takes a request; the answer is posted.
  func ask(_ ticket: Ticket, _ request: Request) {
    let overtaken = state.withLock { state in
      state.latest[ticket.purpose] = ticket.generation
      return state.running?.purpose == ticket.purpose ? state.reader : nil
    }
    overtaken?.interrupt()
    queue.async { [self] in run(ticket, request) }
  }

  /// Stops what runs, at the end of the program.
  func stop() {
    state.withLock { $0.latest = [:] }
    letGo()
  }

  /// Lets go of the file, since another is to take its place; what runs begins again.
  func letGo() {
    let old = state.withLock { state in
      defer { state.reader = nil }
      state.epoch += 1
      return state.reader
    }
    old?.close()
  }

  private func run(_ ticket: Ticket, _ request: Request) {
    while begins(ticket) {
      let epoch = state.withLock { $0.epoch }
      do {
        try answer(ticket, request)
        break
      } catch is CancellationError {
        // Stopped for a newer request, or by chance for one that was over already: then once more.
      } catch {
        if state.withLock({ $0.epoch != epoch }) { continue }
        post(.answer(ticket, .failed(LanguageOptions.current.safe(error))))
        break
      }
    }
    state.withLock { $0.running = nil }
  }

  private func answer(_ ticket: Ticket, _ request: Request) throws {
    let answers = DocketAnswers(reader: try reader(), name: name, plan: docket.plan)
    let time = try ContinuousClock()
      .measure { try answers.answer(request) { post(.answer(ticket, $0)) } }
    meter.note(ticket.purpose, time, request.isOfList ? answers.reader.lastReading : nil)
  }

  private func reader() throws -> DocketReader {
    try state.withLock { state in
      if let reader = state.reader { return reader }
      let reader = try docket.reader()
      state.reader = reader
      return reader
    }
  }

  /// Marks a request as running, unless a newer one has come.
  private func begins(_ ticket: Ticket) -> Bool {
    state.withLock { state in
      guard state.latest[ticket.purpose] == ticket.generation else { return false }
      state.running = ticket
      return true
    }
  }
}

extension Request {
  /// Whether it asks about the rows of a list.
  fileprivate var isOfList: Bool {
    switch self {
    case .page, .count, .plot, .facets, .values: true
    case .history, .docket, .events, .items, .figures, .steps, .world, .measures,
      .bridge, .printed:
      false
    }
  }
}
