import CaseStore
import Foundation

/// One who sends event lines through the socket.
final class EventSender {
  private let file: Int32
  private var splitter = EventLineSplitter()
  private var output: [UInt8] = []
  private var lines = 0
  /// Lines read and not acknowledged yet.
  private var open = 0
  private var hasEnded = false
  private var isBroken = false

  /// Acknowledgements a sender may leave unread before it is not read from.
  ///
  /// > Units: Bytes.
  private static let mostUnread = 1 << 18

  init(_ file: Int32) {
    self.file = file
  }

  deinit {
    close(file)
  }

  /// Whether nothing more is to be read from it or written to it.
  var isOver: Bool { isBroken || (hasEnded && open == 0 && output.isEmpty) }

  /// What to wait for.
  func interest(canRead: Bool) -> pollfd {
    let reads = canRead && !hasEnded && output.count < EventSender.mostUnread
    let events = (reads ? POLLIN : 0) | (output.isEmpty ? 0 : POLLOUT)
    return pollfd(fd: events == 0 ? -1 : file, events: Int16(events), revents: 0)
  }

  /// Reads what has come and returns the lines it ends.
  func read() -> [EventLineSplitter.Piece] {
    var pieces: [EventLineSplitter.Piece] = []
    let bytes = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: 1 << 16)
    defer { unsafe bytes.deallocate() }
    let count = unsafe Foundation.read(file, bytes.baseAddress, bytes.count)
    if count > 0 {
      unsafe splitter.split(UnsafeBufferPointer(rebasing: bytes[..<count])) { pieces.append($0) }
    } else if count == 0 {
      splitter.finish { pieces.append($0) }
      hasEnded = true
    } else if errno != EINTR, errno != EAGAIN {
      isBroken = true
    }
    open += pieces.count
    return pieces
  }

  /// Writes down what became of the next line.
  func acknowledge(_ receipt: Receipt) {
    lines += 1
    open -= 1
    output.append(contentsOf: receipt.acknowledgement(line: lines).utf8)
  }

  /// Writes as much as the sender takes.
  func write() {
    while !output.isEmpty {
      let count = unsafe output.withUnsafeBytes {
        unsafe send(file, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL | MSG_DONTWAIT))
      }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else {
        isBroken = isBroken || errno != EAGAIN
        return
      }
      output.removeFirst(count)
    }
  }
}

extension Receipt {
  /// The line a sender is told, with its end.
  func acknowledgement(line: Int) -> String {
    switch self {
    case .stored(let event): "{\"line\":\(line),\"status\":\"stored\",\"event\":\(event)}\n"
    case .repeated: "{\"line\":\(line),\"status\":\"repeated\"}\n"
    case .refused(let field, let reason):
      "{\"line\":\(line),\"status\":\"refused\",\"field\":\(quotedJSON(field)),"
        + "\"reason\":\(quotedJSON(reason))}\n"
    }
  }

  /// Reasons and fields are Vigil's own words: quotation marks are all that can be in them.
  private func quotedJSON(_ text: String) -> String {
    "\"" + text.flatMap { "\"\\".contains($0) ? "\\\($0)" : String($0) } + "\""
  }
}
