/// A table of counts with its totals as a further row and column, while counts are being hidden.
struct CountGrid {
  private typealias Place = (row: Int, column: Int)

  private let counts: [[Int]]
  /// What is shown of each, totals included.
  private(set) var shown: [[ShownCount]]

  init(_ table: [[Int]]) {
    let width = table.map(\.count).max() ?? 0
    let rows = table.map { row in
      let row = row + Array(repeating: 0, count: width - row.count)
      return row + [row.reduce(0, +)]
    }
    let totals = (0...width).map { column in rows.reduce(0) { $0 + $1[column] } }
    counts = rows + [totals]
    shown = counts.map { $0.map { SmallCells.shown($0) } }
  }

  /// Hides counts until no line gives a small one away.
  mutating func protect(linkColumns: Bool) {
    let lines = linkColumns ? rows + columns : Array(rows.prefix(1))
    var isDone = false
    while !isDone {
      isDone = true
      for line in lines where givesAway(line) {
        if hideAnother(of: line) { isDone = false }
      }
    }
  }

  private var rows: [[Place]] {
    counts.indices.map { row in counts[row].indices.map { (row, $0) } }
  }

  private var columns: [[Place]] {
    counts[0].indices.map { column in counts.indices.map { ($0, column) } }
  }

  /// Whether the counts of a line and their total leave one value for a small count.
  private func givesAway(_ line: [Place]) -> Bool {
    let cells = line.map { shown[$0.row][$0.column] }
    return cells.indices.contains { index in
      guard cells[index] == .few else { return false }
      let left = CountGrid.left(for: index, in: cells.map(\.possible))
      return left.lower >= left.upper
    }
  }

  /// The least and the most a count of a line can be, the last one being the total of the others.
  private static func left(
    for index: Int,
    in line: [ClosedRange<Int>],
  ) -> (lower: Int, upper: Int) {
    let total = line.count - 1
    let others = line.indices.filter { $0 != index && $0 != total }
    let low = others.reduce(0) { $0 + line[$1].lowerBound }
    let high = others.reduce(0) { $0 + line[$1].upperBound }
    if index == total {
      return (max(line[total].lowerBound, low), min(line[total].upperBound, high))
    }
    return (
      max(line[index].lowerBound, line[total].lowerBound - high),
      min(line[index].upperBound, line[total].upperBound - low),
    )
  }

  /// Withholds the smallest count of a line that is still shown, the total last of all.
  private mutating func hideAnother(of line: [Place]) -> Bool {
    let open = line.dropLast().filter { isOpen($0) }
    let smallest = open.min { count(at: $0) < count(at: $1) }
    guard let place = smallest ?? line.last.flatMap({ isOpen($0) ? $0 : nil }) else { return false }
    shown[place.row][place.column] = .withheld
    return true
  }

  private func count(at place: Place) -> Int { counts[place.row][place.column] }

  /// Whether a count is shown and large enough to be withheld.
  private func isOpen(_ place: Place) -> Bool {
    count(at: place) >= SmallCells.threshold
      && shown[place.row][place.column] == .exact(count(at: place))
  }
}
