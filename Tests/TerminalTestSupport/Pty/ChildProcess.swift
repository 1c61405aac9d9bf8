import Foundation
import Synchronization

/// How a program ended.
public enum ChildStatus: Hashable, Sendable {
  /// It ended by itself.
  case exited(Int32)
  /// A signal ended it.
  case killed(Int32)

  /// Reads what `waitpid` says.
  init(_ status: Int32) {
    let signal = status & 0x7F
    self = signal == 0 ? .exited(status >> 8 & 0xFF) : .killed(signal)
  }
}

/// Something a test cannot go on after.
public struct TestFailure: Error, CustomStringConvertible {
  /// What happened.
  public let description: String

  /// Makes a failure.
  public init(_ description: String) {
    self.description = description
  }
}

/// A program a test started.
struct ChildProcess {
  /// Its number.
  let id: pid_t

  /// Held while files are made that no other program started now may inherit.
  static let starting = Mutex(())

  /// Starts a program with an exact environment, as the leader of a session of its own.
  init(
    _ program: String,
    _ arguments: [String],
    _ environment: [String: String],
    _ files: borrowing FileActions,
  ) throws {
    var attributes = posix_spawnattr_t()
    attributes.startFresh()
    defer { posix_spawnattr_destroy(&attributes) }
    let words = CWords([program] + arguments)
    let variables = CWords(environment.map { "\($0)=\($1)" })
    var id: pid_t = 0
    let result = files.withPointer {
      posix_spawn(&id, program, $0, &attributes, words.pointers, variables.pointers)
    }
    guard result == 0 else { throw TestFailure("\(program): \(String(cString: strerror(result)))") }
    self.id = id
  }

  /// Asks whether it ended, or waits until it has.
  func status(waits: Bool) -> ChildStatus? {
    var status: Int32 = 0
    let found = waitpid(id, &status, waits ? 0 : WNOHANG)
    return found == id ? ChildStatus(status) : nil
  }
}

extension posix_spawnattr_t {
  /// A session of its own, and signals as a shell leaves them: this thread may hold them back.
  fileprivate mutating func startFresh() {
    posix_spawnattr_init(&self)
    var signals = sigset_t()
    sigemptyset(&signals)
    posix_spawnattr_setsigmask(&self, &signals)
    sigfillset(&signals)
    posix_spawnattr_setsigdefault(&self, &signals)
    // POSIX_SPAWN_SETSIGDEF, POSIX_SPAWN_SETSIGMASK and POSIX_SPAWN_SETSID.
    posix_spawnattr_setflags(&self, 0x04 | 0x08 | 0x80)
  }
}

/// Words as C wants them, as long as this lives.
private final class CWords {
  private(set) var pointers: [UnsafeMutablePointer<CChar>?]

  init(_ words: [String]) {
    pointers = words.map { strdup($0) } + [nil]
  }

  deinit {
    for pointer in pointers { free(pointer) }
  }
}

/// What becomes of the files of a program that is started.
struct FileActions: ~Copyable {
  private var actions = posix_spawn_file_actions_t()

  init() { posix_spawn_file_actions_init(&actions) }

  deinit {
    var actions = actions
    posix_spawn_file_actions_destroy(&actions)
  }

  /// Opens a path as a file.
  mutating func open(_ file: Int32, _ path: String, _ flags: Int32) {
    posix_spawn_file_actions_addopen(&actions, file, path, flags, 0)
  }

  /// Makes a file the same as another.
  mutating func copy(_ from: Int32, to file: Int32) {
    posix_spawn_file_actions_adddup2(&actions, from, file)
  }

  /// Closes files that are open: a program that kept a script open for writing, which another test
  /// was making, would keep that script from being run.
  mutating func close(_ files: Range<Int32>) {
    for file in files { posix_spawn_file_actions_addclose(&actions, file) }
  }

  func withPointer<Value>(
    _ body: (UnsafePointer<posix_spawn_file_actions_t>) -> Value
  ) -> Value {
    withUnsafePointer(to: actions, body)
  }
}
