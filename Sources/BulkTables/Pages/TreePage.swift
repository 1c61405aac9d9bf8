package import Foundation

/// What a page of a b-tree holds.
///
/// > Source: sqlite.org/fileformat2.html, 1.6 "B-tree Pages".
package enum PageKind: UInt8 {
  case indexInterior = 0x02
  case tableInterior = 0x05
  case indexLeaf = 0x0A
  case tableLeaf = 0x0D

  /// The bytes before the list of cells.
  package var headerSize: Int { self == .indexLeaf || self == .tableLeaf ? 8 : 12 }
}

/// A b-tree page that is not full yet, as an import that may be interrupted keeps it.
package struct UnfinishedPage: Codable {
  package var bytes: Data
  package var count: Int
  package var contentStart: Int
  package var lastSize: Int
}

/// A b-tree page being filled: the list of cells grows from its front, the cells from its back.
@safe package struct TreePage {
  private let bytes: UnsafeMutablePointer<UInt8>
  private let kind: PageKind
  /// How many cells it has.
  package private(set) var count = 0
  private var contentStart: Int
  private var lastSize = 0
  private let usable: Int

  /// SQLite gives no cell less room, so that what is freed can be listed.
  private static let smallestCell = 4

  /// Begins a page in memory of the size of one.
  package init(_ bytes: UnsafeMutablePointer<UInt8>, _ kind: PageKind, in file: PageFile) {
    unsafe self.bytes = unsafe bytes
    self.kind = kind
    usable = file.usable
    contentStart = usable
    unsafe bytes.update(repeating: 0, count: file.pageSize)
  }

  /// Whether one more cell of a size fits.
  package func hasRoom(for size: Int) -> Bool {
    kind.headerSize &+ 2 &* (count &+ 1) &+ max(size, TreePage.smallestCell) <= contentStart
  }

  /// Makes room for a cell and returns its place.
  package mutating func append(_ size: Int) -> UnsafeMutablePointer<UInt8> {
    contentStart &-= max(size, TreePage.smallestCell)
    lastSize = size
    unsafe bytes.store16(contentStart, at: kind.headerSize &+ 2 &* count)
    count &+= 1
    return unsafe bytes + contentStart
  }

  /// The last cell added.
  package var last: UnsafeBufferPointer<UInt8> {
    unsafe UnsafeBufferPointer(start: bytes + contentStart, count: lastSize)
  }

  /// Takes the last cell out again; once at most before the page is sealed.
  package mutating func removeLast() {
    let size = max(lastSize, TreePage.smallestCell)
    unsafe (bytes + contentStart).update(repeating: 0, count: size)
    contentStart &+= size
    count &-= 1
    unsafe bytes.store16(0, at: kind.headerSize &+ 2 &* count)
  }

  /// The page as it is so far.
  package var unfinished: UnfinishedPage {
    unsafe UnfinishedPage(
      bytes: Data(bytes: bytes, count: usable),
      count: count,
      contentStart: contentStart,
      lastSize: lastSize,
    )
  }

  /// Restores a page as an interrupted write left it.
  package mutating func restore(_ page: UnfinishedPage) {
    unsafe page.bytes.copyBytes(to: bytes, count: min(page.bytes.count, usable))
    (count, contentStart, lastSize) = (page.count, page.contentStart, page.lastSize)
  }

  /// Writes the page's header.
  package func seal(rightmost: UInt32 = 0) {
    unsafe bytes[0] = kind.rawValue
    unsafe bytes.store16(count, at: 3)
    unsafe bytes.store16(contentStart & 0xFFFF, at: 5)
    if kind.headerSize == 12 { unsafe bytes.store32(rightmost, at: 8) }
  }
}

extension UnsafeMutablePointer<UInt8> {
  /// Stores a number of two bytes, the high one first.
  package func store16(_ value: Int, at offset: Int) {
    unsafe self[offset] = UInt8(truncatingIfNeeded: value >> 8)
    unsafe self[offset &+ 1] = UInt8(truncatingIfNeeded: value)
  }

  /// Stores a number of four bytes, the highest first.
  package func store32(_ value: UInt32, at offset: Int) {
    unsafe UnsafeMutableRawPointer(self + offset).storeBytes(of: value.bigEndian, as: UInt32.self)
  }
}
