import CaseModel
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

  private let reader: DocketReader
  private let name: SafeText
  private let queue: DispatchQueue
  private let state = Mutex(State())
  private let post: @Sendable (Event) -> Void

  /// Makes a worker for a docket.
  init(_ reader: DocketReader, name: SafeText, post: @escaping @Sendable (Event) -> Void) {
    self.reader = reader
    self.name = name
    self.post = post
    queue = DispatchQueue(label: "docket")
  }

  /// Takes a request; the answer is posted.
  func ask(_ ticket: Ticket, _ request: Request) {
    let isOvertaking = state.withLock { state in
      state.latest[ticket.purpose] = ticket.generation
      return state.running?.purpose == ticket.purpose
    }
    if isOvertaking { reader.interrupt() }
    queue.async { [self] in run(ticket, request) }
  }

  /// Stops what runs, at the end of the program.
  func stop() {
    state.withLock { $0.latest = [:] }
    reader.interrupt()
  }

  private func run(_ ticket: Ticket, _ request: Request) {
    while begins(ticket) {
      do {
        try answer(request) { post(.answer(ticket, $0)) }
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

  private func answer(_ request: Request, _ post: (Answer) -> Void) throws {
    switch request {
    case .page(let query, let start, let limit): post(try page(query, start, limit))
    case .count(let query): try count(query, post)
    case .plot(let plot, let query): post(.plot(try groups(plot, query)))
    case .history(let id): post(.history(try reader.history(of: id)))
    case .docket: post(.docket(try facts()))
    }
  }

  private func page(_ query: ListQuery, _ start: PageStart, _ limit: Int) throws -> Answer {
    let asOf = try reader.profile().asOf
    let page = try reader.page(query, start, limit: limit)
    return .page(rows: page.rows.map { ListRow($0, asOf: asOf) }, isEnd: page.isEnd)
  }

  /// Counts up to a cap first, so that a figure is there at once.
  private func count(_ query: ListQuery, _ post: (Answer) -> Void) throws {
    let capped = try reader.count(query, cap: 10_000)
    post(.count(capped))
    if capped.isCapped { post(.count(try reader.count(query))) }
  }

  private func groups(_ plot: Plot, _ query: ListQuery) throws -> [GroupCount] {
    switch plot {
    case .hearingLoad(let first, let days):
      try reader.hearingLoad(query, from: first, days: days)
    case .ordersByFiscalYear:
      try reader.groups(query, by: [.fiscalYear(of: query.list.dateField)])
    case .stages: try reader.groups(query, by: CaseField.named("stage").map { [.field($0)] } ?? [])
    }
  }

  private func facts() throws -> DocketFacts {
    let profile = try reader.profile()
    let release = profile.releases.last.map(\.label) ?? profile.name
    return DocketFacts(
      kind: profile.kind,
      name: name,
      asOf: profile.asOf,
      release: SafeText(release),
      labels: try reader.labels(),
      cases: profile.cases,
    )
  }
}
