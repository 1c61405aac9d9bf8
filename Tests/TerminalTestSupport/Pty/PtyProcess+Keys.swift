import Foundation

extension PtyProcess {
  /// Presses keys, one after the other, and waits until each is read and drawn.
  ///
  /// - Throws: `TestFailure`.
  public func press(_ keys: String...) async throws { try await press(keys) }

  /// Presses keys, one after the other, and waits until each is read and drawn.
  ///
  /// - Throws: `TestFailure`.
  public func press(_ keys: [String]) async throws {
    for key in keys {
      try send(try PtyKeys.bytes(of: key), keys: 1)
      try await waitReady()
    }
  }

  /// Presses a key and does not wait.
  ///
  /// - Throws: `TestFailure`.
  public func tap(_ key: String) throws { try send(try PtyKeys.bytes(of: key), keys: 1) }

  /// Presses keys, leaves what is drawn unread, and lets the program have a moment.
  ///
  /// - Throws: `TestFailure`.
  public func pressUnread(_ keys: String...) async throws {
    for key in keys { try tap(key) }
    try await Task.sleep(for: .milliseconds(5))
  }

  /// Presses keys faster than the program reads them, and waits until all are read and drawn.
  ///
  /// - Throws: `TestFailure`.
  public func pressAtOnce(_ keys: String...) async throws {
    try send(try keys.map { try PtyKeys.bytes(of: $0) }.joined(), keys: keys.count)
    try await waitReady()
  }

  /// Types a text in one piece, and waits until it is read and drawn.
  ///
  /// - Throws: `TestFailure`.
  public func type(_ text: String) async throws {
    try send(text, keys: text.count)
    try await waitReady()
  }

  /// Pastes a text as a terminal does that was asked to bracket it.
  ///
  /// - Throws: `TestFailure`.
  public func paste(_ text: String) async throws {
    guard screen.modes.contains(2004) else { throw failure("did not ask for pastes") }
    try send("\u{1B}[200~\(text)\u{1B}[201~", keys: 1)
    try await waitReady()
  }

  /// Writes characters that make a number of keys.
  ///
  /// - Throws: `TestFailure`.
  public func send(_ text: String, keys: Int) throws {
    try send(bytes: Array(text.utf8), keys: keys)
  }

  /// Writes bytes that make a number of keys, reading meanwhile so that neither end is stuck.
  ///
  /// - Throws: `TestFailure`.
  public func send(bytes: [UInt8], keys: Int) throws {
    keysSent += keys
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { write(master, $0.baseAddress, $0.count) }
      if count > 0 {
        rest = rest.dropFirst(count)
      } else if errno != EAGAIN || !waitForRoom() {
        throw failure("does not take its keys")
      }
    }
  }

  /// Waits until the program has read or written something; tells whether it has.
  private func waitForRoom() -> Bool {
    var file = pollfd(fd: master, events: Int16(POLLIN | POLLOUT), revents: 0)
    guard poll(&file, 1, 30_000) > 0 else { return false }
    while read() {}
    return true
  }
}
