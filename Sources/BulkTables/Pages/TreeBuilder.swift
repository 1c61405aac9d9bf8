/// Builds one b-tree from rows in the order of their keys, each page written once.
///
/// Leaves are gathered and written many at a time; the pages above them follow as they fill. The
/// uppermost page goes where the schema says the tree begins.
///
/// > Source: sqlite.org/fileformat2.html, 1.6 "B-tree Pages".
@safe package final class TreeBuilder {
  /// What the tree is of.
  package enum Kind {
    /// A table whose rows have numbers.
    case table
    /// An index, or a table kept by its own key.
    case index
  }

  private static let block = 64

  private let file: PageFile
  private let root: UInt32
  private let kind: Kind
  private let room: UnsafeMutablePointer<UInt8>
  private var leaf: TreePage
  private var leaves = 0
  private var dividers = ByteBuffer()
  private var dividerEnds: [Int] = []
  private let above: InteriorLevel
  private let spilled: OverflowWriter

  package init(_ file: PageFile, root: UInt32, _ kind: Kind) {
    self.file = file
    self.root = root
    self.kind = kind
    unsafe room = .allocate(capacity: TreeBuilder.block * file.pageSize)
    leaf = unsafe TreePage(room, kind == .table ? .tableLeaf : .indexLeaf, in: file)
    above = InteriorLevel(file, kind == .table ? .tableInterior : .indexInterior)
    spilled = OverflowWriter(file, kind)
  }

  deinit {
    unsafe room.deallocate()
  }

  /// The pages that are not full yet, the leaf first; all before them are written.
  package func unfinished() throws -> [UnfinishedPage] {
    let last = leaf.unfinished
    try flush()
    beginLeaf()
    leaf.restore(last)
    return [last] + above.unfinished
  }

  /// Restores pages as an interrupted write left them; call it before any cell is added.
  package func restore(_ pages: [UnfinishedPage]) {
    guard let last = pages.first else { return }
    leaf.restore(last)
    above.restore(pages.dropFirst())
  }

  /// Adds the cells of a buffer, in the order of their keys.
  package func add(cells: ByteBuffer) throws {
    try unsafe cells.withContents { try unsafe add(cells: $0) }
  }

  /// Adds cells that follow each other in memory, in the order of their keys.
  package func add(cells: UnsafeBufferPointer<UInt8>) throws {
    guard var next = unsafe UnsafePointer(cells.baseAddress) else { return }
    let end = unsafe next + cells.count
    while unsafe next < end { try unsafe addCell(&next) }
  }

  /// Adds one cell - the row's size, its number in a table, the row - and moves past it.
  package func addCell(_ next: inout UnsafePointer<UInt8>) throws {
    let start = unsafe next
    let payload = unsafe Int(Varint.read(&next))
    if kind == .table { _ = unsafe Varint.read(&next) }
    let prefix = unsafe start.distance(to: next)
    unsafe next += payload
    if payload <= spilled.mostLocal {
      let size = prefix &+ payload
      try unsafe place(size).update(from: start, count: size)
    } else {
      let local = try unsafe spilled.write(start + prefix, payload)
      let target = try unsafe place(prefix + local.count + 4)
      unsafe target.update(from: start, count: prefix)
      unsafe (target + prefix).update(from: start + prefix, count: local.count)
      unsafe target.store32(local.page, at: prefix + local.count)
    }
  }

  private func place(_ size: Int) throws -> UnsafeMutablePointer<UInt8> {
    if !leaf.hasRoom(for: size) { try closeLeaf() }
    return unsafe leaf.append(size)
  }

  /// Ends a leaf: what divides it from the next goes to the pages above.
  ///
  /// In an index that is a row of its own, the leaf's last; so neither page is ever empty.
  private func closeLeaf() throws {
    switch kind {
    case .index:
      unsafe dividers.append(leaf.last)
      leaf.removeLast()
    case .table:
      guard var bytes = unsafe UnsafePointer(leaf.last.baseAddress) else { break }
      _ = unsafe Varint.read(&bytes)
      let start = unsafe bytes
      _ = unsafe Varint.read(&bytes)
      unsafe dividers.append(start, start.distance(to: bytes))
    }
    dividerEnds.append(dividers.count)
    leaf.seal()
    leaves += 1
    if leaves == TreeBuilder.block { try flush() }
    beginLeaf()
  }

  private func beginLeaf() {
    leaf = unsafe TreePage(
      room + leaves * file.pageSize,
      kind == .table ? .tableLeaf : .indexLeaf,
      in: file,
    )
  }

  /// Writes the leaves gathered and tells the pages above where they are.
  private func flush() throws {
    try write(leaves)
    leaves = 0
    dividers.reset()
    dividerEnds.removeAll(keepingCapacity: true)
  }

  /// Writes a number of leaves; one without a divider is the last of the tree.
  private func write(_ count: Int) throws {
    var done = 0
    while done < count {
      let pages = file.allocate(upTo: count - done)
      try unsafe file.write(room + done * file.pageSize, pages: pages.count, at: pages.lowerBound)
      for page in pages {
        if done < dividerEnds.count {
          let start = done == 0 ? 0 : dividerEnds[done - 1]
          try unsafe dividers.withContents {
            try unsafe above.add(
              page,
              UnsafeBufferPointer(rebasing: $0[start..<dividerEnds[done]]),
            )
          }
        } else {
          try above.finish(page, root: root)
        }
        done += 1
      }
    }
  }

  /// Ends the tree.
  package func finish() throws {
    leaf.seal()
    if leaves == 0, above.isUnused {
      try unsafe file.write(room, pages: 1, at: root)
    } else {
      try write(leaves + 1)
    }
  }
}
