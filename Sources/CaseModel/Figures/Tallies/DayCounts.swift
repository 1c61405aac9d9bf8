/// How often each number of days occurs, for one cell of a table.
///
/// It begins as a dictionary and becomes an array by day once that takes no more room: a table may
/// have thousands of cells with a few days each, or one with millions.
struct DayCounts: Hashable, Sendable {
  private var few: [Int: Int] = [:]
  /// By day from 0; empty at first.
  private var many: [Int32] = []

  /// From how many different days on an array is kept, by how many days it grows, and up to which.
  private static let enough = 512
  private static let step = 4_096
  private static let most = 40_960

  /// Counts one more.
  @inline(__always)
  mutating func add(_ days: Int) {
    if days >= 0, days < many.count { many[days] += 1 } else { add(days, times: 1) }
  }

  /// Adds the counts of another cell.
  mutating func add(_ other: DayCounts) {
    for (days, count) in other.few { add(days, times: count) }
    for (days, count) in other.many.enumerated() where count > 0 { add(days, times: Int(count)) }
  }

  private mutating func add(_ days: Int, times count: Int) {
    if days >= 0, days < many.count {
      many[days] += Int32(clamping: count)
    } else if !many.isEmpty, days >= 0, days < DayCounts.most {
      grow(to: days)
      many[days] += Int32(clamping: count)
    } else {
      few[days, default: 0] += count
      if many.isEmpty, few.count > DayCounts.enough { beginArray() }
    }
  }

  private mutating func grow(to days: Int) {
    let size = (days / DayCounts.step + 1) * DayCounts.step
    many.append(contentsOf: repeatElement(0, count: size - many.count))
  }

  private mutating func beginArray() {
    let fitting = few.filter { $0.key >= 0 && $0.key < DayCounts.most }
    grow(to: fitting.keys.max() ?? 0)
    for (days, count) in fitting {
      many[days] = Int32(clamping: count)
      few[days] = nil
    }
  }

  /// The days in order, each with how often it occurs.
  var sorted: [(key: Int, value: Int)] {
    let sparse = few.sorted { $0.key < $1.key }
    guard !many.isEmpty else { return sparse }
    let dense = many.enumerated().filter { $0.element > 0 }
      .map { (key: $0.offset, value: Int($0.element)) }
    return sparse.isEmpty ? dense : (dense + sparse).sorted { $0.key < $1.key }
  }
}
