import CaseStore
import Dashboard
import Foundation
import Synchronization
import TextLayout

/// Answers the dashboard's requests on a thread and a connection of its own.
///
/// A newer request of the same purpose stops the one that runs, and one that has not begun is
/// never begun.
final class DocketWorker: Sendable {
  private struct State {
    var latest: [Purpose: Int] = [:]
    var running: Ticket?
  }

  private let answers: DocketAnswers
  private let queue: DispatchQueue
  private let state = Mutex(State())
  private let post: @Sendable (Event) -> Void

  /// Makes a worker for a docket.
  init(_ answers: DocketAnswers, post: @escaping @Sendable (Event) -> Void) {
    self.answers = answers
    self.post = post
    queue = DispatchQueue(label: "docket")
  }

  /// Takes a request; the answer is posted.
  func ask(_ ticket: Ticket, _ request: Request) {
    let isOvertaking = state.withLock { state in
      state.latest[ticket.purpose] = ticket.generation
      return state.running?.purpose == ticket.purpose
    }
    if isOvertaking { answers.reader.interrupt() }
    queue.async { [self] in run(ticket, request) }
  }

  /// Stops what runs, at the end of the program.
  func stop() {
    state.withLock { $0.latest = [:] }
    answers.reader.interrupt()
  }

  private func run(_ ticket: Ticket, _ request: Request) {
    while begins(ticket) {
      do {
        try answers.answer(request) { post(.answer(ticket, $0)) }
        break
      } catch is CancellationError {
        // Stopped for a newer request, or by chance for one that was over already: then once more.
      } catch {
        post(.answer(ticket, .failed(SafeText("\(error)"))))
        break
      }
    }
    state.withLock { $0.running = nil }
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
