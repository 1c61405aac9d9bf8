import Foundation

extension PtyProcess {
  /// Waits until the program says that it has read every key sent and waits for more.
  ///
  /// - Throws: `TestFailure`.
  public func waitReady() async throws {
    let keys = keysSent
    try await wait("read \(keys) keys") { $0.marker.map { $0.keys >= keys } ?? false }
  }

  /// Waits until a text is on the screen.
  ///
  /// - Throws: `TestFailure`.
  public func waitText(_ text: String) async throws {
    try await wait("showed \(text)") { $0.screen.plainText.contains(text) }
  }

  /// Waits until the program has ended, and reads the rest of what it wrote.
  ///
  /// - Throws: `TestFailure`.
  @discardableResult
  public func waitExit() async throws -> ChildStatus {
    try await wait("ended") { $0.hasEnded() }
    return ended ?? .exited(-1)
  }

  /// Waits until the program has ended, reading nothing of what it writes, as a line does that is
  /// stuck.
  ///
  /// - Throws: `TestFailure` where it does not end.
  public func waitExitUnread() async throws -> ChildStatus {
    for _ in 0..<3000 {
      if let status = child.status(waits: false) {
        ended = status
        return status
      }
      try await Task.sleep(for: .milliseconds(10))
    }
    throw failure("never ended")
  }

  /// Presses a key again and again, reading nothing, until the terminal takes no more of what the
  /// program draws.
  ///
  /// - Throws: `TestFailure`.
  public func fill(with key: String) async throws {
    var before: Int32 = -1
    while unread > before {
      before = unread
      try tap(key)
      for _ in 0..<20 where unread <= before { try await Task.sleep(for: .milliseconds(10)) }
    }
  }

  /// The bytes the program wrote that were not read yet.
  private var unread: Int32 {
    var count: Int32 = 0
    return ioctl(master, UInt(FIONREAD), &count) == 0 ? count : 0
  }

  /// Looks whether the program has ended, and reads what it has written until then.
  private func hasEnded() -> Bool {
    if ended == nil { ended = child.status(waits: false) }
    while read() {}
    return ended != nil
  }

  /// Waits until something is so, reading what the program writes.
  ///
  /// It waits for at most 30 seconds, not counting those in which other tests had the processors.
  ///
  /// - Throws: `TestFailure` with the screen, where it never is so.
  public func wait(_ what: String, until isDone: (PtyProcess) -> Bool) async throws {
    var waited = Duration.zero
    while !isDone(self) {
      if read() { continue }
      if hasEnded(), !isDone(self) { throw failure("ended and never \(what)") }
      if waited > .seconds(30) { throw failure("never \(what)") }
      waited += await waitForInput()
    }
  }

  /// Other threads watch the terminals, so that many programs can be waited for at once.
  private static let watching = DispatchQueue(label: "terminals", attributes: .concurrent)

  /// Waits a moment for input, and returns how long that was.
  private func waitForInput() async -> Duration {
    let file = master
    return await withCheckedContinuation { continuation in
      PtyProcess.watching.async {
        var file = pollfd(fd: file, events: Int16(POLLIN), revents: 0)
        let time = ContinuousClock().measure { _ = poll(&file, 1, 20) }
        continuation.resume(returning: max(time, .microseconds(100)))
      }
    }
  }
}
