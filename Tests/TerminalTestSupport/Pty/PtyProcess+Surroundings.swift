import Foundation

extension PtyProcess {
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

  /// Whether the terminal reads whole lines, shows what is typed and makes signals of keys.
  ///
  /// A shell wants all three; a program that draws wants none.
  public var isCooked: Bool {
    var settings = termios()
    tcgetattr(master, &settings)
    let wanted = tcflag_t(ICANON | ECHO | ISIG)
    return settings.c_lflag & wanted == wanted
  }
}
