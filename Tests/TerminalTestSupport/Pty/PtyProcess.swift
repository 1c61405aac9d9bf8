import Foundation
import Synchronization

/// A program run in a terminal of its own, and the screen it draws.
///
/// > Note: The program says in a private command when it waits for input and how many keys it
/// > has read, so nothing here ever waits for time to pass.
public final class PtyProcess {
  /// What the program has drawn.
  public internal(set) var screen: ScreenEmulator
  /// Everything the program wrote.
  public private(set) var received: [UInt8] = []
  /// How many of the bytes only said that the program is ready.
  public private(set) var markerBytes = 0

  let child: ChildProcess
  var master: Int32
  var keysSent = 0
  var ended: ChildStatus?
  var marker: ReadyMarker?
  private let surroundings: AnyObject?

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
    _ arguments: [String] = [],
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
      files.close(3..<1024)
      return (try ChildProcess(program, arguments, environment, files), ends.master)
    }
    _ = fcntl(master, F_SETFL, O_NONBLOCK)
  }

  deinit {
    if ended == nil {
      kill(child.id, SIGKILL)
      _ = child.status(waits: true)
    }
    if master >= 0 { close(master) }
  }

  /// The number of the process.
  public var id: Int32 { child.id }

  /// Whether the program has read every key sent and waits for more.
  public var isReady: Bool { marker.map { $0.keys >= keysSent } ?? false }

  /// Reads everything that has come.
  public func readAll() {
    while read() {}
  }

  /// The bytes received that were not only to say that the program is ready.
  public var drawnBytes: Int { received.count - markerBytes }

  /// What the program wrote, as text.
  public var transcript: String { String(decoding: received, as: UTF8.self) }

  /// Reads what has come; tells whether anything had.
  func read() -> Bool {
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

  /// A failure that shows the screen so far.
  func failure(_ what: String) -> TestFailure {
    TestFailure("the program \(what); its screen:\n\(screen.plainText)")
  }
}
