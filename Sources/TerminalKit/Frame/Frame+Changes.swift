/// The columns of one row that differ between two frames.
public struct RowChange: Hashable, Sendable {
  /// The row.
  public let row: Int
  /// The columns from the first that differs to the last; it cuts no wide character.
  public let columns: Range<Int>
}

extension Frame {
  /// Returns what has to be drawn to turn another frame into this one.
  ///
  /// > Shape: At most one change per row, from the top; all rows where the sizes differ.
  public func changes(since other: Frame?) -> [RowChange] {
    guard let other, other.size == size else {
      return (0..<size.rows).map { RowChange(row: $0, columns: 0..<size.columns) }
    }
    return (0..<size.rows).compactMap { change(in: $0, since: other) }
  }

  private func change(in row: Int, since other: Frame) -> RowChange? {
    let mine = self.row(row)
    let old = other.row(row)
    guard let first = zip(mine.indices, old.indices).first(where: { mine[$0] != old[$1] })?.0
    else { return nil }
    let same = zip(mine.reversed(), old.reversed()).prefix { $0 == $1 }.count
    var start = first - mine.startIndex
    var end = size.columns - same
    while start > 0, isInside(mine, start) || isInside(old, start) { start -= 1 }
    while end < size.columns, isInside(mine, end) || isInside(old, end) { end += 1 }
    return RowChange(row: row, columns: start..<end)
  }

  private func isInside(_ row: ArraySlice<Cell>, _ column: Int) -> Bool {
    row[row.startIndex + column].width == 0
  }
}

extension DrawCounters {
  /// Counts a frame and what changed in it.
  public mutating func count(_ changes: [RowChange], of frame: Frame) {
    frames += 1
    rows += changes.count
    cells += changes.reduce(0) { $0 + $1.columns.count }
  }
}
