import Foundation
import Synchronization

/// A command whose text is read on a terminal a screen at a time.
protocol PagedCommand {
  /// Whether what it is asked for is a text for people.
  var isPaged: Bool { get }
}

/// A program such as less, through which a long text is read.
///
/// `VIGIL_PAGER` or `PAGER` names it, as git does; an empty name or `cat` means none. The text is
/// shown at once where it fits on the screen.
enum Pager {
  /// Sends what is written to standard output through the pager, until the program ends.
  static func begin() {
    guard StandardOutput.isTerminal, let program = Pager.program else { return }
    var ends: [Int32] = [0, 0]
    guard unsafe pipe(&ends) == 0 else { return }
    defer { close(ends[0]) }
    guard let child = start(program, reading: ends[0], closing: ends[1]) else {
      close(ends[1])
      return
    }
    dup2(ends[1], STDOUT_FILENO)
    close(ends[1])
    Pager.child.store(child, ordering: .relaxed)
    atexit { Pager.end() }
  }

  /// Whether what is written goes through a pager.
  static var isOn: Bool { child.load(ordering: .relaxed) > 0 }

  /// Tells the pager that no more comes, and waits until its reader leaves it.
  private static func end() {
    let child = child.load(ordering: .relaxed)
    // Ctrl-C is the reader's, to stop a search in the pager.
    signal(SIGINT, SIG_IGN)
    close(STDOUT_FILENO)
    var status: Int32 = 0
    while unsafe waitpid(child, &status, 0) < 0, errno == EINTR {}
  }

  private static let child = Atomic<pid_t>(0)

  private static var program: String? {
    let environment = ProcessInfo.processInfo.environment
    let named = environment["VIGIL_PAGER"] ?? environment["PAGER"]
    guard let named else { return isInstalled("less") ? "less" : nil }
    return named.isEmpty || named == "cat" ? nil : named
  }

  private static func isInstalled(_ program: String) -> Bool {
    (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":")
      .contains { unsafe access("\($0)/\(program)", X_OK) == 0 }
  }

  private static func start(_ program: String, reading: Int32, closing: Int32) -> pid_t? {
    var actions = unsafe posix_spawn_file_actions_t()
    unsafe posix_spawn_file_actions_init(&actions)
    defer { unsafe posix_spawn_file_actions_destroy(&actions) }
    unsafe posix_spawn_file_actions_adddup2(&actions, reading, STDIN_FILENO)
    unsafe posix_spawn_file_actions_addclose(&actions, closing)
    unsafe setenv("LESS", "FRSX", 0)
    let texts = ["sh", "-c", program]
    let words = unsafe texts.map { unsafe strdup($0) } + [nil]
    defer { for place in texts.indices { unsafe free(words[place]) } }
    var child = pid_t()
    return unsafe posix_spawn(&child, "/bin/sh", &actions, nil, words, environ) == 0 ? child : nil
  }
}
