/// Writes the part of a long row that its cell has no room for: a chain of pages.
///
/// > Source: sqlite.org/fileformat2.html, 1.6, on the overflow of cell payload: X, M and K there.
package struct OverflowWriter {
  private let file: PageFile
  /// The longest row that stays whole (X).
  package let mostLocal: Int
  private let leastLocal: Int

  package init(_ file: PageFile, _ kind: TreeBuilder.Kind) {
    self.file = file
    let usable = file.usable
    mostLocal = kind == .table ? usable - 35 : (usable - 12) * 64 / 255 - 23
    leastLocal = (usable - 12) * 32 / 255 - 23
  }

  /// Writes what does not stay in the cell; returns how much stays, and the first page of the rest.
  package func write(
    _ payload: UnsafePointer<UInt8>,
    _ size: Int,
  ) throws -> (count: Int, page: UInt32) {
    let share = file.usable - 4
    let even = leastLocal + (size - leastLocal) % share
    let local = even <= mostLocal ? even : leastLocal
    let pages = (0..<(size - local + share - 1) / share)
      .map { _ in file.allocate(upTo: 1).lowerBound }
    let bytes = UnsafeMutablePointer<UInt8>.allocate(capacity: file.pageSize)
    defer { unsafe bytes.deallocate() }
    for (index, page) in pages.enumerated() {
      let start = local + index * share
      unsafe bytes.update(repeating: 0, count: file.pageSize)
      unsafe bytes.store32(index + 1 < pages.count ? pages[index + 1] : 0, at: 0)
      unsafe (bytes + 4).update(from: payload + start, count: min(share, size - start))
      try unsafe file.write(bytes, pages: 1, at: page)
    }
    return (local, pages[0])
  }
}
