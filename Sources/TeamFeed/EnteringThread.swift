import CaseStore
import Foundation
import Synchronization

/// Some entries of a log, opened and read, and where reading goes on.
struct OpenedPage: Sendable {
  var arrivals: [TeamArrival]
  /// The last position looked at.
  var end: Int64
  /// The last position there is.
  var head: Int64
}

/// Enters pages of a log in a docket, in order, while later ones are fetched, opened and read.
///
/// Both take about as long, so a long way is gone in half the time. Nobody else changes the docket
/// for its team meanwhile.
final class EnteringThread: Sendable {
  private struct State {
    var waiting: [OpenedPage] = []
    /// The ends of pages that were entered and not told yet.
    var entered: [Int64] = []
    var applied = TeamApplied()
    var failure: (any Error)?
    /// Whether no more pages come.
    var isClosed = false
    var isRunning = true
  }

  private let docket: Docket
  private let derivesLists: Bool
  private let state = Mutex(State())
  /// Guards every change of the state, so that none is missed by who waits for it.
  private let condition = NSCondition()

  /// Begins with nothing to enter.
  ///
  /// - Parameters:
  ///   - docket: The docket.
  ///   - derivesLists: Whether lists are brought in line with each page.
  init(_ docket: Docket, derivesLists: Bool) {
    self.docket = docket
    self.derivesLists = derivesLists
    let thread = Thread { [self] in run() }
    thread.stackSize = 8 << 20
    thread.start()
  }

  /// Hands over a page; waits while another one waits already.
  ///
  /// - Parameter page: The page after the last one.
  /// - Returns: The ends of the pages entered since the last call.
  /// - Throws: Why a page before it could not be entered.
  func enter(_ page: OpenedPage) throws -> [Int64] {
    wait { $0.waiting.isEmpty || !$0.isRunning }
    change { $0.waiting.append(page) }
    return try drainEnds()
  }

  /// Waits until every page is entered.
  ///
  /// - Returns: The ends of the pages entered since the last call, and what became of all.
  /// - Throws: Why a page could not be entered.
  func finish() throws -> (ends: [Int64], applied: TeamApplied) {
    change { $0.isClosed = true }
    wait { !$0.isRunning }
    return (try drainEnds(), state.withLock { $0.applied })
  }

  /// Ends after the page that is being entered, and waits for it.
  func stop() {
    change {
      $0.isClosed = true
      $0.waiting = []
    }
    wait { !$0.isRunning }
  }

  private func drainEnds() throws -> [Int64] {
    try state.withLock { state in
      if let failure = state.failure { throw failure }
      defer { state.entered = [] }
      return state.entered
    }
  }

  private func change(_ body: (inout State) -> Void) {
    condition.lock()
    state.withLock { body(&$0) }
    condition.broadcast()
    condition.unlock()
  }

  private func wait(until isTime: (State) -> Bool) {
    condition.lock()
    while !state.withLock({ isTime($0) }) { condition.wait() }
    condition.unlock()
  }

  private func run() {
    let store = TeamDocket(docket)
    do {
      while let page = next() {
        let applied = try store.apply(page.arrivals, through: page.end, derivesLists: derivesLists)
        change {
          $0.applied.add(applied)
          $0.entered.append(page.end)
        }
      }
    } catch {
      change { $0.failure = error }
    }
    store.close()
    change { $0.isRunning = false }
  }

  /// The next page to enter; nil after the last.
  private func next() -> OpenedPage? {
    wait { !$0.waiting.isEmpty || $0.isClosed }
    var page: OpenedPage?
    change { page = $0.waiting.isEmpty ? nil : $0.waiting.removeFirst() }
    return page
  }
}
