import Foundation
import Platform
import Synchronization

/// A database file that pages are added to behind SQLite's back, while nobody has it open.
///
/// > Source: sqlite.org/fileformat2.html, 1.3 "The Database Header" and 1.4 "The Lock-Byte Page".
package final class PageFile: Sendable {
  /// The size of a page in bytes.
  package let pageSize: Int
  /// The bytes of a page that can be used.
  package let usable: Int
  private let path: String
  private let file: Int32
  private let next: Mutex<UInt32>
  /// The page that holds the byte systems lock; nothing else may be on it.
  private let lockPage: UInt32

  private enum Offset {
    static let pageSize = 16
    static let reserved = 20
    static let changes = 24
    static let pages = 28
    static let validFor = 92
    static let end = 100
  }

  /// Opens a file of whole pages.
  package init(_ path: String) throws {
    self.path = path
    file = unsafe Foundation.open(path, O_RDWR | O_CLOEXEC)
    guard file >= 0 else { throw FileError.system(path) }
    var header = [UInt8](repeating: 0, count: Offset.end)
    guard unsafe pread(file, &header, header.count, 0) == header.count else {
      Foundation.close(file)
      throw FileError.failed(path, reason: "is not a database of SQLite")
    }
    let size = Int(header.number(at: Offset.pageSize, 2))
    pageSize = size == 1 ? 1 << 16 : size
    usable = pageSize - Int(header[Offset.reserved])
    lockPage = UInt32((1 << 30) / pageSize + 1)
    next = Mutex(header.number(at: Offset.pages, 4) + 1)
  }

  deinit {
    Foundation.close(file)
  }

  /// How many pages the file has.
  package var pages: UInt32 { next.withLock { $0 - 1 } }

  /// Truncates the file to a number of pages; what is added follows them.
  package func truncate(to pages: UInt32) throws {
    try FileCut.cut(file, to: Int(pages) * pageSize, path)
    next.withLock { $0 = pages + 1 }
  }

  /// Gives out the numbers of pages that follow each other: as many as wanted, or fewer where the
  /// page of the lock is in the way.
  package func allocate(upTo count: Int) -> Range<UInt32> {
    next.withLock { next in
      if next == lockPage { next += 1 }
      let first = next
      next += UInt32(count)
      if first < lockPage, next > lockPage { next = lockPage }
      return first..<next
    }
  }

  /// Writes what there is through to the disk.
  package func flush() throws {
    guard fsync(file) == 0 else { throw FileError.system(path) }
  }

  /// Writes pages that follow each other.
  package func write(_ bytes: UnsafePointer<UInt8>, pages: Int, at page: UInt32) throws {
    var done = 0
    while done < pages * pageSize {
      let place = Int(page - 1) * pageSize + done
      let count = unsafe pwrite(file, bytes + done, pages * pageSize - done, off_t(place))
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { throw FileError.system(path) }
      done += count
    }
  }

  /// Writes into the header how many pages there are now, so that SQLite believes it.
  package func finish() throws {
    var header = [UInt8](repeating: 0, count: Offset.end)
    guard unsafe pread(file, &header, header.count, 0) == header.count else {
      throw FileError.system(path)
    }
    let changes = header.number(at: Offset.changes, 4) &+ 1
    header.set(changes, at: Offset.changes)
    header.set(changes, at: Offset.validFor)
    header.set(pages, at: Offset.pages)
    guard unsafe pwrite(file, header, header.count, 0) == header.count else {
      throw FileError.system(path)
    }
  }
}

extension [UInt8] {
  fileprivate func number(at offset: Int, _ size: Int) -> UInt32 {
    self[offset..<offset + size].reduce(0) { $0 << 8 | UInt32($1) }
  }

  fileprivate mutating func set(_ number: UInt32, at offset: Int) {
    for index in 0..<4 {
      self[offset + index] = UInt8(truncatingIfNeeded: number >> (24 - 8 * index))
    }
  }
}
