import Foundation
import Platform
import Synchronization

/// Where workers leave messages for the loop, from any thread.
public final class Mailbox<Message: Sendable>: Sendable {
  private let waiting = Mutex<[Message]>([])
  private let pipe: WakePipe

  /// Makes an empty mailbox.
  ///
  /// - Throws: `POSIXError` where the system has no file descriptors left.
  public init() throws {
    pipe = try WakePipe()
  }

  /// Leaves a message and wakes the loop.
  public func post(_ message: Message) {
    let wasEmpty = waiting.withLock { messages in
      messages.append(message)
      return messages.count == 1
    }
    if wasEmpty { pipe.wake() }
  }

  /// The file that becomes readable when a message waits.
  var file: Int32 { pipe.readEnd }

  /// Removes all messages and returns them, in the order they were posted.
  func drain() -> [Message] {
    pipe.drain()
    return waiting.withLock { messages in
      defer { messages = [] }
      return messages
    }
  }
}
