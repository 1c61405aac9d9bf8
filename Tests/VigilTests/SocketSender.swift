import Foundation
import TerminalTestSupport

/// One end of a Unix socket, for a test that sends lines and reads what comes back.
final class SocketSender {
  private let file: Int32
  private var begun: [UInt8] = []
  private(set) var isOpen = true

  /// Connects, as soon as there is somebody to connect to.
  init(_ path: String, while isAlive: () -> Bool) throws {
    while isAlive() {
      let file = socket(AF_UNIX, Int32(SOCK_STREAM.rawValue), 0)
      if SocketSender.connect(file, path) {
        self.file = file
        _ = fcntl(file, F_SETFL, O_NONBLOCK)
        return
      }
      close(file)
      poll(nil, 0, 2)
    }
    throw TestFailure("nobody listens at \(path)")
  }

  deinit {
    close(file)
  }

  private static func connect(_ file: Int32, _ path: String) -> Bool {
    var address = sockaddr_un()
    address.sun_family = sa_family_t(AF_UNIX)
    withUnsafeMutableBytes(of: &address.sun_path) { $0.copyBytes(from: path.utf8) }
    return withUnsafePointer(to: &address) {
      $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        Foundation.connect(file, $0, socklen_t(MemoryLayout<sockaddr_un>.size)) == 0
      }
    }
  }

  /// Sends a whole text, or finds out that nobody is there any more.
  func send(_ text: String) {
    var bytes = Array(text.utf8)[...]
    while isOpen, !bytes.isEmpty {
      let count = bytes.withUnsafeBytes {
        Foundation.send(file, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL))
      }
      if count > 0 {
        bytes = bytes.dropFirst(count)
      } else if errno == EAGAIN {
        wait(POLLOUT)
      } else {
        isOpen = false
      }
    }
  }

  /// Sends a short text if the other end takes it within a second, and tells whether it did.
  func offers(_ text: String) -> Bool {
    let bytes = Array(text.utf8)
    var room = pollfd(fd: file, events: Int16(POLLOUT), revents: 0)
    guard poll(&room, 1, 1000) > 0 else { return false }
    return Foundation.send(file, bytes, bytes.count, Int32(MSG_NOSIGNAL)) == bytes.count
  }

  /// The whole lines that have come; waits a moment for the first.
  func replies() -> [String] {
    wait(POLLIN)
    var bytes = [UInt8](repeating: 0, count: 1 << 16)
    let count = read(file, &bytes, bytes.count)
    if count == 0 || (count < 0 && errno != EAGAIN) { isOpen = false }
    begun.append(contentsOf: bytes.prefix(max(0, count)))
    guard let end = begun.lastIndex(of: 0x0A) else { return [] }
    let whole = begun[...end].split(separator: 0x0A).map { String(decoding: $0, as: UTF8.self) }
    begun.removeFirst(end + 1)
    return whole
  }

  private func wait(_ events: Int32) {
    var wait = pollfd(fd: file, events: Int16(events), revents: 0)
    poll(&wait, 1, 1)
  }
}
