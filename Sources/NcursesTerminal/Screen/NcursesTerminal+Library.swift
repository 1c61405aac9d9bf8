import CNcurses

extension NcursesTerminal {
  /// The name and version of the curses library in use, such as `ncurses 6.4.20221231`.
  public static var libraryVersion: String { unsafe String(cString: vigil_curses_version()) }
}
