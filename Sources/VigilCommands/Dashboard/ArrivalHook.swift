import CaseModel
import Dashboard
import Foundation
import Synchronization
import TextLayout

/// The user's own command, run for each item that arrives: without a shell and without arguments,
/// the item as JSON on its standard input and nowhere else, and for ten seconds at most.
final class ArrivalHook: Sendable {
  private let path: String
  private let post: @Sendable (Event) -> Void
  private let queue = DispatchQueue(label: "arrival hook")
  private let state = Mutex((waiting: 0, hasComplained: false))

  /// How long the command may take.
  private static let limit = DispatchTimeInterval.seconds(10)
  /// The most items that may wait for a command that is slow.
  private static let mostWaiting = 200

  init(_ path: String, post: @escaping @Sendable (Event) -> Void) {
    self.path = path
    self.post = post
  }

  /// Runs the command for an item, after those before it.
  func run(_ item: QueueItem) {
    let isFull = state.withLock { state in
      state.waiting += 1
      return state.waiting > ArrivalHook.mostWaiting
    }
    guard !isFull else {
      state.withLock { $0.waiting -= 1 }
      return complain("is too slow; items are left out")
    }
    queue.async { [self] in
      if let problem = pass(item) { complain(problem) }
      state.withLock { $0.waiting -= 1 }
    }
  }

  /// Runs the command, and returns what went wrong.
  private func pass(_ item: QueueItem) -> String? {
    guard let data = try? JSONEncoder().encode(ArrivalJSON(item)) else { return "got no item" }
    let process = Process()
    let input = Pipe()
    process.executableURL = URL(filePath: path)
    process.standardInput = input
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    let ended = DispatchSemaphore(value: 0)
    process.terminationHandler = { _ in ended.signal() }
    // Written before the command is there: a text of 2,000 bytes always fits a pipe, and a command
    // that ends without reading would end this program by SIGPIPE.
    try? input.fileHandleForWriting.write(contentsOf: data + [0x0A])
    try? input.fileHandleForWriting.close()
    do {
      try process.run()
    } catch {
      return "cannot be run"
    }
    guard ended.wait(timeout: .now() + ArrivalHook.limit) == .success else {
      kill(process.processIdentifier, SIGKILL)
      return "took longer than ten seconds and was ended"
    }
    return process.terminationStatus == 0 ? nil : "ended with status \(process.terminationStatus)"
  }

  /// Says once what is wrong with the command.
  private func complain(_ problem: String) {
    let isFirst = state.withLock { state in
      defer { state.hasComplained = true }
      return !state.hasComplained
    }
    if isFirst { post(.told(SafeText("The hook \(path) \(problem)"), rings: false)) }
  }
}

/// An item as the hook reads it.
private struct ArrivalJSON: Encodable {
  let queue: String
  let subject: String
  let caseID: Int64?
  let title: String
  let arrivedAt: String
  let due: String?

  init(_ item: QueueItem) {
    queue = item.queue
    subject = item.subject.description
    caseID = item.caseID
    title = SafeText(item.title.english).text
    arrivedAt = item.arrivedAt.description
    due = item.due?.description
  }
}
