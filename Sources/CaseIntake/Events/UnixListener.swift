import Foundation

/// A Unix socket that listens, open to its owner alone; it is gone when this is.
final class UnixListener {
  /// The socket.
  let file: Int32
  private let path: String

  /// Makes the socket; one that nobody listens at any more is taken away first.
  init(_ path: String) throws {
    self.path = path
    var address = try UnixListener.address(path)
    if UnixListener.isAnswered(&address) {
      throw EventSourceError("\(path): another program listens there; choose another path")
    }
    try UnixListener.removeSocket(path)
    file = socket(AF_UNIX, Int32(SOCK_STREAM.rawValue | SOCK_CLOEXEC.rawValue), 0)
    let mask = umask(0o177)
    let isBound =
      unsafe file >= 0 && UnixListener.with(&address) { unsafe bind(file, $0, $1) } == 0
    umask(mask)
    guard isBound, listen(file, 64) == 0 else {
      let reason = unsafe String(cString: strerror(errno))
      if file >= 0 { close(file) }
      throw EventSourceError("\(path): the socket cannot be made: \(reason)")
    }
    // A sender may be gone again between the wait and the taking.
    _ = fcntl(file, F_SETFL, O_NONBLOCK)
  }

  deinit {
    close(file)
    unsafe unlink(path)
  }

  /// Lets a sender in; nil if it is gone again.
  func accept() -> Int32? {
    let sender = Foundation.accept(file, nil, nil)
    guard sender >= 0 else { return nil }
    _ = fcntl(sender, F_SETFD, FD_CLOEXEC)
    _ = fcntl(sender, F_SETFL, O_NONBLOCK)
    return sender
  }

  private static func address(_ path: String) throws -> sockaddr_un {
    var address = sockaddr_un()
    address.sun_family = sa_family_t(AF_UNIX)
    let bytes = Array(path.utf8)
    let room = MemoryLayout.size(ofValue: address.sun_path)
    guard !bytes.isEmpty, bytes.count < room else {
      throw EventSourceError("\(path): a socket's path has 1 to \(room - 1) bytes")
    }
    unsafe withUnsafeMutableBytes(of: &address.sun_path) { unsafe $0.copyBytes(from: bytes) }
    return address
  }

  private static func with(
    _ address: inout sockaddr_un,
    _ body: (UnsafePointer<sockaddr>, socklen_t) -> Int32,
  ) -> Int32 {
    unsafe withUnsafePointer(to: &address) {
      unsafe $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        unsafe body($0, socklen_t(MemoryLayout<sockaddr_un>.size))
      }
    }
  }

  private static func isAnswered(_ address: inout sockaddr_un) -> Bool {
    let probe = socket(AF_UNIX, Int32(SOCK_STREAM.rawValue), 0)
    defer { close(probe) }
    return unsafe with(&address) { unsafe connect(probe, $0, $1) } == 0
  }

  /// Takes an old socket away; any other file stays.
  private static func removeSocket(_ path: String) throws {
    var status = stat()
    guard unsafe lstat(path, &status) == 0 else { return }
    guard status.st_mode & S_IFMT == S_IFSOCK else {
      throw EventSourceError("\(path): a file is there already; choose another path")
    }
    unsafe unlink(path)
  }
}
