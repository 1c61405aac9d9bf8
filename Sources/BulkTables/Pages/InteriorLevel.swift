/// The pages of one level of a b-tree above its leaves, filled from left to right.
@safe package final class InteriorLevel {
  private let file: PageFile
  private let kind: PageKind
  private let bytes: UnsafeMutablePointer<UInt8>
  private var page: TreePage
  private var parent: InteriorLevel?
  /// Whether no page was added yet.
  package private(set) var isUnused = true

  package init(_ file: PageFile, _ kind: PageKind) {
    self.file = file
    self.kind = kind
    unsafe bytes = .allocate(capacity: file.pageSize)
    page = unsafe TreePage(bytes, kind, in: file)
  }

  deinit {
    unsafe bytes.deallocate()
  }

  /// The pages under way on this level and those above.
  package var unfinished: [UnfinishedPage] {
    isUnused ? [] : [page.unfinished] + (parent?.unfinished ?? [])
  }

  /// Restores pages as an interrupted write left them.
  package func restore(_ pages: ArraySlice<UnfinishedPage>) {
    guard let own = pages.first else { return }
    isUnused = false
    page.restore(own)
    guard pages.count > 1 else { return }
    let parent = InteriorLevel(file, kind)
    parent.restore(pages.dropFirst())
    self.parent = parent
  }

  /// Adds the next page below with what divides it from the one after.
  package func add(_ child: UInt32, _ divider: UnsafeBufferPointer<UInt8>) throws {
    isUnused = false
    let size = 4 + divider.count
    if !page.hasRoom(for: size) { try closePage() }
    let cell = unsafe page.append(size)
    unsafe cell.store32(child, at: 0)
    if let start = divider.baseAddress {
      unsafe (cell + 4).update(from: start, count: divider.count)
    }
  }

  /// Ends a page: its last cell's page becomes its rightmost, and the divider goes further up.
  ///
  /// The cell that did not fit begins the next page, so that no page is left without one.
  private func closePage() throws {
    let kept = unsafe Array(page.last)
    page.removeLast()
    let rightmost = kept[0..<4].reduce(UInt32(0)) { $0 << 8 | UInt32($1) }
    let number = try write(rightmost: rightmost)
    let parent = parent ?? InteriorLevel(file, kind)
    self.parent = parent
    try unsafe kept[4...].withUnsafeBufferPointer { try unsafe parent.add(number, $0) }
    page = unsafe TreePage(bytes, kind, in: file)
  }

  /// Ends the level with the last page below; the uppermost level becomes the root.
  package func finish(_ last: UInt32, root: UInt32) throws {
    guard let parent else {
      page.seal(rightmost: last)
      return try unsafe file.write(bytes, pages: 1, at: root)
    }
    try parent.finish(try write(rightmost: last), root: root)
  }

  private func write(rightmost: UInt32) throws -> UInt32 {
    page.seal(rightmost: rightmost)
    let number = file.allocate(upTo: 1).lowerBound
    try unsafe file.write(bytes, pages: 1, at: number)
    return number
  }
}
