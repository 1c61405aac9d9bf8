/// One character of a text with the marks that are on it: what is drawn together or not at all.
public struct Cluster: Hashable, Sendable {
  /// The character that takes the cells.
  public let base: Unicode.Scalar
  /// The first mark on it, if any.
  public fileprivate(set) var firstMark: Unicode.Scalar?
  /// The second mark on it, if any; there are never more.
  public fileprivate(set) var secondMark: Unicode.Scalar?
  /// The cells it takes: 1 or 2.
  public let cells: Int

  /// The characters of the cluster, in order.
  public var scalars: [Unicode.Scalar] {
    [base, firstMark, secondMark].compactMap { $0 }
  }
}

/// The clusters of a safe text, in order.
public struct Clusters: Sequence, IteratorProtocol, Sendable {
  private var scalars: String.UnicodeScalarView.Iterator
  private var pending: Unicode.Scalar?

  init(_ text: SafeText) {
    scalars = text.said.text.unicodeScalars.makeIterator()
    pending = scalars.next()
  }

  /// Returns the next cluster, or nothing at the end.
  public mutating func next() -> Cluster? {
    guard let base = pending else { return nil }
    var cluster = Cluster(base: base, cells: Swift.max(1, CellWidth.cells(of: base)))
    pending = scalars.next()
    while let mark = pending, mark.value >= 0x300, CellWidth.cells(of: mark) == 0 {
      if cluster.firstMark == nil {
        cluster.firstMark = mark
      } else if cluster.secondMark == nil {
        cluster.secondMark = mark
      }
      pending = scalars.next()
    }
    return cluster
  }
}

extension SafeText {
  /// The clusters of the text, in order.
  public var clusters: Clusters { Clusters(self) }

  /// Makes a text of clusters that came from safe texts.
  init(clusters: some Sequence<Cluster>, isFlagged: Bool) {
    var view = String.UnicodeScalarView()
    var cells = 0
    for cluster in clusters {
      view.append(contentsOf: cluster.scalars)
      cells += cluster.cells
    }
    self.init(safe: String(view), cells: cells, isFlagged: isFlagged)
  }
}
