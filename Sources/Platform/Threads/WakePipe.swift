import Foundation

/// A pipe whose one byte ends a poll.
public final class WakePipe: Sendable {
  /// The end to poll.
  public let readEnd: Int32
  private let writeEnd: Int32

  /// Opens the pipe; neither end ever blocks, and no child inherits it.
  ///
  /// - Throws: `POSIXError` where the system has no file descriptors left.
  public init() throws {
    var ends: [Int32] = [-1, -1]
    guard unsafe pipe(&ends) == 0 else {
      throw POSIXError(POSIXErrorCode(rawValue: errno) ?? .EIO)
    }
    for end in ends {
      _ = fcntl(end, F_SETFL, O_NONBLOCK)
      _ = fcntl(end, F_SETFD, FD_CLOEXEC)
    }
    readEnd = ends[0]
    writeEnd = ends[1]
  }

  deinit {
    close(readEnd)
    close(writeEnd)
  }

  /// Writes the byte; a full pipe is awake already.
  public func wake() {
    _ = unsafe write(writeEnd, [1], 1)
  }

  /// Reads what was written.
  public func drain() {
    var bytes = [UInt8](repeating: 0, count: 64)
    while unsafe read(readEnd, &bytes, bytes.count) > 0 {}
  }
}
