import Foundation

/// The two ends of a new terminal.
struct PtyEnds {
  let master: Int32
  let slave: Int32
  let name: String

  /// Opens a terminal of a size; neither end is inherited.
  init(_ size: ScreenSize) throws {
    var (master, slave): (Int32, Int32) = (-1, -1)
    var cells = winsize(size)
    var name = [CChar](repeating: 0, count: 256)
    guard openpty(&master, &slave, &name, nil, &cells) == 0 else {
      throw TestFailure("no terminal: \(String(cString: strerror(errno)))")
    }
    for file in [master, slave] { _ = fcntl(file, F_SETFD, FD_CLOEXEC) }
    let bytes = name.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }
    (self.master, self.slave) = (master, slave)
    self.name = String(decoding: bytes, as: UTF8.self)
  }
}

extension winsize {
  /// The size as the kernel keeps it.
  init(_ size: ScreenSize) {
    self.init(
      ws_row: UInt16(size.rows),
      ws_col: UInt16(size.columns),
      ws_xpixel: 0,
      ws_ypixel: 0,
    )
  }
}

/// What the program says when it waits for input.
struct ReadyMarker: Equatable {
  let keys: Int
  let size: ScreenSize

  /// Reads `999;ready;<keys>;<columns>x<rows>`.
  init?(_ command: String) {
    let parts = command.split(separator: ";")
    guard parts.count == 4, parts[0] == "999", parts[1] == "ready", let keys = Int(parts[2]) else {
      return nil
    }
    let cells = parts[3].split(separator: "x").compactMap { Int($0) }
    guard cells.count == 2 else { return nil }
    self.keys = keys
    size = ScreenSize(cells[0], cells[1])
  }
}
