import Foundation

extension PtyProcess {
  /// Sends a signal.
  public func signal(_ number: Int32) { kill(child.id, number) }

  /// Sends a signal to whatever has the terminal now, such as a program a shell runs.
  ///
  /// - Throws: `TestFailure`.
  public func signalForeground(_ number: Int32) throws {
    guard kill(-tcgetpgrp(master), number) == 0 else { throw failure("cannot be told \(number)") }
  }

  /// Takes the terminal away, as a window that is closed does; nothing can be read afterwards.
  public func closeTerminal() {
    close(master)
    master = -1
  }

  /// Waits until the program has ended, and reads the rest of what it wrote.
  ///
  /// - Throws: `TestFailure`.
  @discardableResult
  public func waitExit() throws -> ChildStatus {
    let status = try waitStatus()
    ended = status
    return status
  }

  /// Waits until the program has stopped, as it does for the shell.
  ///
  /// - Throws: `TestFailure`.
  public func waitStopped() throws -> ChildStatus { try waitStatus() }

  /// Whether the terminal reads whole lines, shows what is typed and makes signals of keys.
  ///
  /// A shell wants all three; a program that draws wants none.
  public var isCooked: Bool {
    var settings = termios()
    tcgetattr(master, &settings)
    let wanted = tcflag_t(ICANON | ECHO | ISIG)
    return settings.c_lflag & wanted == wanted
  }

  private func waitStatus() throws -> ChildStatus {
    let deadline = ContinuousClock.now + .seconds(30)
    while ContinuousClock.now < deadline {
      if let status = child.status(waits: false) {
        while read(within: 0) {}
        return status
      }
      if !read(within: 20) { sched_yield() }
    }
    throw failure("never ended or stopped")
  }
}
