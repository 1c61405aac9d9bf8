import CaseModel
import CaseStore
import Dashboard
import Foundation
import TextLayout

/// Enters what the dashboard wants entered, on a thread and connections of its own, so that the
/// screen never waits for the disk or for another program that is writing.
final class DocketWriter: Sendable {
  private let docket: Docket
  private let who: String
  private let queue = DispatchQueue(label: "docket writer")
  private let post: @Sendable (Event) -> Void

  /// Makes a writer for a docket.
  init(_ docket: Docket, who: String, post: @escaping @Sendable (Event) -> Void) {
    self.docket = docket
    self.who = who
    self.post = post
  }

  /// Enters a change; the answer is posted.
  func record(_ ticket: Ticket, _ change: CaseChange) {
    enter(ticket) { try $0.docket.record(change, who: $0.who, source: "dashboard") }
  }

  /// Undoes an event; the answer is posted.
  func undo(_ ticket: Ticket, _ event: Int64) {
    enter(ticket) { try $0.docket.undo(event, who: $0.who) }
  }

  private func enter(
    _ ticket: Ticket,
    _ body: @escaping @Sendable (DocketWriter) throws -> CaseEvent,
  ) {
    queue.async { [self] in
      do {
        post(.answer(ticket, .saved(try body(self))))
      } catch {
        post(.answer(ticket, .refused(SafeText("\(error)"))))
      }
    }
  }
}
