import Foundation

extension PtyProcess {
  /// Presses keys, one after the other, and waits until each is read and drawn.
  ///
  /// - Throws: `TestFailure`.
  public func press(_ keys: String...) throws { try press(keys) }

  /// Presses keys, one after the other, and waits until each is read and drawn.
  ///
  /// - Throws: `TestFailure`.
  public func press(_ keys: [String]) throws {
    for key in keys {
      try send(try PtyKeys.bytes(of: key), keys: 1)
      try waitReady()
    }
  }

  /// Types a text in one piece, and waits until it is read and drawn.
  ///
  /// - Throws: `TestFailure`.
  public func type(_ text: String) throws {
    try send(text, keys: text.count)
    try waitReady()
  }

  /// Pastes a text as a terminal does that was asked to bracket it.
  ///
  /// - Throws: `TestFailure`.
  public func paste(_ text: String) throws {
    guard screen.modes.contains(2004) else { throw failure("did not ask for pastes") }
    try send("\u{1B}[200~\(text)\u{1B}[201~", keys: 1)
    try waitReady()
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
    try wait("took its keys") { process in
      let count = rest.withUnsafeBytes { write(process.master, $0.baseAddress, $0.count) }
      rest = rest.dropFirst(max(0, count))
      return rest.isEmpty
    }
  }

  /// Waits until the program says that it has read every key sent and waits for more.
  ///
  /// - Throws: `TestFailure`.
  public func waitReady() throws {
    let keys = keysSent
    try wait("read \(keys) keys") { $0.marker.map { $0.keys >= keys } ?? false }
  }

  /// Waits until the program has said once more that it is ready, after what was read so far.
  ///
  /// - Throws: `TestFailure`.
  public func waitNextMarker() throws {
    let before = markersSeen
    try wait("was ready again") { $0.markersSeen > before }
  }

  /// Changes the size of the terminal and waits until the program has drawn for it.
  ///
  /// - Throws: `TestFailure`.
  public func resize(to size: ScreenSize) throws {
    try resizeOnly(to: size)
    try wait("drew at \(size)") { $0.marker?.size == size }
  }

  /// Changes the size of the terminal and does not wait; whatever was shown turns to crosses.
  ///
  /// - Throws: `TestFailure`.
  public func resizeOnly(to size: ScreenSize) throws {
    var cells = winsize(size)
    screen.resize(to: size)
    marker = nil
    guard ioctl(master, UInt(TIOCSWINSZ), &cells) == 0 else { throw failure("no resize") }
  }
}
