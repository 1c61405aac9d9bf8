import Foundation
import Synchronization

/// A program run in a terminal of its own, and the screen it draws.
///
/// > Note: The program says in a private command when it waits for input and how many keys it
/// > has read, so nothing here ever waits for time to pass.
public final class PtyProcess {
  /// What the program has drawn.
  public private(set) var screen: ScreenEmulator
  /// Everything the program wrote.
  public private(set) var received: [UInt8] = []
  /// How many of the bytes only said that the program is ready.
  public private(set) var markerBytes = 0

  private let child: ChildProcess
  private let surroundings: AnyObject?
  private let master: Int32
  private var keysSent = 0
  private var ended: ChildStatus?

  /// Starts a program in a terminal of a size, with exactly this environment.
  ///
  /// - Parameters:
  ///   - program: The path of the program.
  ///   - arguments: Its arguments, without its name.
  ///   - environment: All it finds in its environment.
  ///   - size: The size of the terminal.
  ///   - surroundings: What must last as long as the program runs.
  /// - Throws: `TestFailure`.
  public init(
    _ program: String,
    _ arguments: [String],
    environment: [String: String],
    size: ScreenSize,
    surroundings: AnyObject? = nil,
  ) throws {
    screen = ScreenEmulator(size)
    self.surroundings = surroundings
    (child, master) = try ChildProcess.starting.withLock { _ in
      let ends = try PtyEnds(size)
      defer { close(ends.slave) }
      var files = FileActions()
      files.open(0, ends.name, O_RDWR)
      files.copy(0, to: 1)
      files.copy(0, to: 2)
      return (try ChildProcess(program, arguments, environment, files), ends.master)
    }
  }

  deinit {
    if ended == nil {
      kill(child.id, SIGKILL)
      _ = child.status(waits: true)
    }
    close(master)
  }

  /// The bytes received that were not only to say that the program is ready.
  public var drawnBytes: Int { received.count - markerBytes }

  /// What the program wrote, as text.
  public var transcript: String { String(decoding: received, as: UTF8.self) }

  /// Presses keys, one after the other, and waits until all are read and drawn.
  ///
  /// - Throws: `TestFailure`.
  public func press(_ keys: String...) async throws { try await press(keys) }

  /// Presses keys, one after the other, and waits until all are read and drawn.
  ///
  /// - Throws: `TestFailure`.
  public func press(_ keys: [String]) async throws {
    for key in keys {
      try send(try PtyKeys.bytes(of: key), keys: 1)
      try await waitReady()
    }
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

  /// Writes bytes that make a number of keys.
  ///
  /// - Throws: `TestFailure`.
  public func send(_ text: String, keys: Int) throws {
    keysSent += keys
    let bytes = Array(text.utf8)
    guard write(master, bytes, bytes.count) == bytes.count else {
      throw failure("keys cannot be sent")
    }
  }

  /// Waits until the program says that it has read every key sent and waits for more.
  ///
  /// - Throws: `TestFailure`.
  public func waitReady() async throws {
    let keys = keysSent
    try await wait("read \(keys) keys") { $0.marker.map { $0.keys >= keys } ?? false }
  }

  /// Changes the size of the terminal and waits until the program has drawn for it.
  ///
  /// - Throws: `TestFailure`.
  public func resize(to size: ScreenSize) async throws {
    try setSize(size)
    try await wait("drew at \(size)") { $0.marker?.size == size }
  }

  /// Changes the size of the terminal under a program that may not look at it now.
  ///
  /// - Throws: `TestFailure`.
  public func setSize(_ size: ScreenSize) throws {
    var cells = winsize(size)
    screen.resize(to: size)
    marker = nil
    guard ioctl(master, UInt(TIOCSWINSZ), &cells) == 0 else { throw failure("has no new size") }
  }

  /// Sends a signal.
  public func signal(_ number: Int32) {
    if ended == nil { kill(child.id, number) }
  }

  /// Waits until the program has ended, and reads the rest of what it wrote.
  ///
  /// - Throws: `TestFailure`.
  public func waitExit() async throws -> ChildStatus {
    try await wait("ended") { $0.hasEnded() }
    return ended ?? .exited(-1)
  }

  /// Looks whether the program has ended, and reads what it has written until then.
  private func hasEnded() -> Bool {
    if ended == nil { ended = child.status(waits: false) }
    while read() {}
    return ended != nil
  }

  /// Waits until a text stands on the screen.
  ///
  /// - Throws: `TestFailure`.
  public func waitText(_ text: String) async throws {
    try await wait("showed \(text)") { $0.screen.plainText.contains(text) }
  }

  private var marker: ReadyMarker?

  /// Waits for at most 30 seconds, not counting those in which other tests had the processors.
  private func wait(_ what: String, until isDone: (PtyProcess) -> Bool) async throws {
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

  /// Reads what has come; tells whether anything had.
  private func read() -> Bool {
    var file = pollfd(fd: master, events: Int16(POLLIN), revents: 0)
    guard poll(&file, 1, 0) > 0, file.revents & Int16(POLLIN) != 0 else { return false }
    var buffer = [UInt8](repeating: 0, count: 65_536)
    let count = Foundation.read(master, &buffer, buffer.count)
    guard count > 0 else { return false }
    received += buffer.prefix(count)
    let commands = screen.commands.count
    screen.feed(buffer.prefix(count))
    for command in screen.commands.dropFirst(commands) { take(command) }
    return true
  }

  private func take(_ command: String) {
    guard let marker = ReadyMarker(command) else { return }
    self.marker = marker
    markerBytes += command.utf8.count + 3
  }

  private func failure(_ what: String) -> TestFailure {
    TestFailure("the program \(what); its screen:\n\(screen.plainText)")
  }
}
