import Foundation

/// A file in memory, read only, until nobody uses it.
///
/// It is mapped under a lease: whoever opens it to write or cut it is held up by the system until
/// the lease is given back, so that nothing changes under a reader. Where the system gives no
/// lease - another account's file, a network disk - a small file is copied and a large one refused.
///
/// > Source: fcntl(2), leases: a read lease is broken when the file is opened for writing or
/// > truncated; who opens it waits up to `/proc/sys/fs/lease-break-time`, 45 seconds.
package final class MappedFile: Sendable {
  /// The first byte.
  ///
  /// A `UInt`, because raw pointers are not `Sendable`: the bytes are read-only and stay where they
  /// are until `deinit`, so any thread may read them while it holds this value.
  private let address: UInt
  private let handle: Int32
  private let isCopy: Bool
  package let count: Int

  /// The largest file that is copied.
  private static let mostCopied = 64 << 20

  package init?(_ path: String) {
    let handle = unsafe Foundation.open(path, O_RDONLY | O_CLOEXEC)
    guard handle >= 0 else { return nil }
    var status = stat()
    let isPlain = unsafe fstat(handle, &status) == 0 && status.st_mode & S_IFMT == S_IFREG
    let count = Int(status.st_size)
    let hasLease = isPlain && FileLease.acquire(handle)
    guard isPlain, count > 0, hasLease || count <= MappedFile.mostCopied,
      let start = unsafe hasLease
        ? MappedFile.mapped(handle, count) : MappedFile.copied(handle, count)
    else {
      close(handle)
      return nil
    }
    address = UInt(bitPattern: start)
    isCopy = !hasLease
    self.count = count
    self.handle = handle
  }

  deinit {
    unsafe munmap(UnsafeMutableRawPointer(bitPattern: address), count)
    close(handle)
  }

  private static func mapped(_ handle: Int32, _ count: Int) -> UnsafeMutableRawPointer? {
    let start = unsafe mmap(nil, count, PROT_READ, MAP_SHARED, handle, 0)
    return unsafe start == MAP_FAILED ? nil : start
  }

  private static func copied(_ handle: Int32, _ count: Int) -> UnsafeMutableRawPointer? {
    let room = unsafe mmap(nil, count, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0)
    guard let room = unsafe room, unsafe room != MAP_FAILED else { return nil }
    var done = 0
    while done < count {
      let came = unsafe pread(handle, room + done, count - done, off_t(done))
      if came < 0, errno == EINTR { continue }
      // What is missing stays zero, which the checksums find.
      guard came > 0 else { break }
      done += came
    }
    return unsafe room
  }

  /// Whether nobody has begun to write into it since it was opened.
  package var isIntact: Bool { isCopy || FileLease.isHeld(handle) }

  /// A stretch of the file; nil if it lies outside.
  package func bytes(_ offset: Int, _ length: Int) -> UnsafeRawBufferPointer? {
    guard offset >= 0, length >= 0, offset <= count, length <= count - offset else { return nil }
    let start = unsafe UnsafeRawPointer(bitPattern: address)
    return unsafe UnsafeRawBufferPointer(start: start.map { unsafe $0 + offset }, count: length)
  }
}

/// A lease on an open file, gone when it is closed.
package enum FileLease {
  /// Linux's numbers of the two commands, which the C headers give to C alone.
  private static let set: Int32 = 1024
  private static let get: Int32 = 1025

  /// Whoever breaks a lease has the system send a signal that would end the program; whether it is
  /// broken is asked for instead.
  private static let ignoresSignal: Void = { signal(SIGIO, SIG_IGN) }()

  /// Takes a read lease; tells whether there is one.
  package static func acquire(_ file: Int32) -> Bool {
    ignoresSignal
    return fcntl(file, set, Int32(F_RDLCK)) == 0
  }

  /// Whether the lease is held and nobody is waiting for it to end.
  package static func isHeld(_ file: Int32) -> Bool {
    fcntl(file, get) == Int32(F_RDLCK)
  }
}
