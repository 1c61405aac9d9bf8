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
  private let queues: [Queue]
  private let queue = DispatchQueue(label: "docket writer")
  private let post: @Sendable (Event) -> Void

  /// Makes a writer for a docket.
  init(
    _ docket: Docket,
    who: String,
    queues: [Queue],
    post: @escaping @Sendable (Event) -> Void,
  ) {
    self.docket = docket
    self.queues = queues
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

  /// Enters facts together; the answer is posted.
  func record(_ ticket: Ticket, _ group: FactGroup) {
    enterTogether(ticket) { try $0.docket.record(group, who: $0.who, origin: "dashboard") }
  }

  /// Undoes what was entered together; the answer is posted.
  func undo(_ ticket: Ticket, together source: String) {
    enterTogether(ticket) { try $0.docket.undoAll(from: source, who: $0.who) }
  }

  /// Works on several items of a queue, on all or none; the answer is posted.
  func work(_ ticket: Ticket, _ action: QueueAction, _ items: [QueueItem]) {
    queue.async { [self] in
      do {
        let time = LocalTime.now()
        let actor = QueueActor(who, at: time.moment, on: time.day)
        let after = try feed().perform(action, onAll: items, by: actor)
        post(.answer(ticket, .workedTogether(action, after)))
      } catch {
        post(.answer(ticket, .refused(LanguageOptions.current.safe(error))))
      }
    }
  }

  /// Works on an item of a queue; the answer is posted.
  func work(_ ticket: Ticket, _ action: QueueAction, _ item: QueueItem) {
    queue.async { [self] in
      do {
        post(.answer(ticket, .worked(action, try perform(action, item))))
      } catch let refusal as QueueRefusal {
        // The item as it was seen, where it cannot be read again; the refusal is said.
        let now = try? feed().item(item.subject, of: queueOf(item))
        post(.answer(ticket, .overtaken(now ?? item, LanguageOptions.current.safe(refusal))))
      } catch {
        post(.answer(ticket, .refused(LanguageOptions.current.safe(error))))
      }
    }
  }

  private func perform(_ action: QueueAction, _ item: QueueItem) throws -> QueueItem {
    let time = LocalTime.now()
    let actor = QueueActor(who, at: time.moment, on: time.day)
    return try feed().perform(action, on: item, by: actor)
  }

  private func queueOf(_ item: QueueItem) -> Queue {
    queues.first { $0.key == item.queue } ?? Queue.shipped[0]
  }

  private func feed() throws -> DocketFeed {
    let reader = try docket.reader()
    return DocketFeed(docket, reader: reader, labels: try reader.labels())
  }

  private func enterTogether(
    _ ticket: Ticket,
    _ body: @escaping @Sendable (DocketWriter) throws -> [CaseEvent],
  ) {
    queue.async { [self] in
      do {
        post(.answer(ticket, .savedTogether(try body(self))))
      } catch {
        post(.answer(ticket, .refused(LanguageOptions.current.safe(error))))
      }
    }
  }

  private func enter(
    _ ticket: Ticket,
    _ body: @escaping @Sendable (DocketWriter) throws -> CaseEvent,
  ) {
    queue.async { [self] in
      do {
        post(.answer(ticket, .saved(try body(self))))
      } catch {
        post(.answer(ticket, .refused(LanguageOptions.current.safe(error))))
      }
    }
  }
}
