import Foundation
import Synchronization

/// How a program ended, or that it was stopped.
public enum ChildStatus: Hashable, Sendable {
  /// It ended by itself.
  case exited(Int32)
  /// A signal ended it.
  case killed(Int32)
  /// It waits to be continued.
  case stopped(Int32)

  /// Reads what `waitpid` says.
  init(_ status: Int32) {
    let low = status & 0x7F
    if status & 0xFF == 0x7F {
      self = .stopped(status >> 8 & 0xFF)
    } else if low == 0 {
      self = .exited(status >> 8 & 0xFF)
    } else {
      self = .killed(low)
    }
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
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    // The threads tests run on block signals; a program is started with none blocked or ignored.
    var signals = sigset_t()
    sigemptyset(&signals)
    posix_spawnattr_setsigmask(&attributes, &signals)
    sigfillset(&signals)
    posix_spawnattr_setsigdefault(&attributes, &signals)
    // 0x80 is POSIX_SPAWN_SETSID: opening the terminal then makes it the controlling one.
    let flags = 0x80 | Int16(POSIX_SPAWN_SETSIGMASK) | Int16(POSIX_SPAWN_SETSIGDEF)
    posix_spawnattr_setflags(&attributes, flags)
    let words = CWords([program] + arguments)
    let variables = CWords(environment.map { "\($0)=\($1)" })
    var id: pid_t = 0
    let result = files.withPointer {
      posix_spawn(&id, program, $0, &attributes, words.pointers, variables.pointers)
    }
    guard result == 0 else { throw TestFailure("\(program): \(String(cString: strerror(result)))") }
    self.id = id
  }

  /// Asks whether it ended or was stopped, or waits until then.
  func status(waits: Bool) -> ChildStatus? {
    var status: Int32 = 0
    let found = waitpid(id, &status, WUNTRACED | (waits ? 0 : WNOHANG))
    return found == id ? ChildStatus(status) : nil
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

  func withPointer<Value>(
    _ body: (UnsafePointer<posix_spawn_file_actions_t>) -> Value
  ) -> Value {
    withUnsafePointer(to: actions, body)
  }
}
