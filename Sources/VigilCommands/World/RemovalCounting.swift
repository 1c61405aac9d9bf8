import CaseModel
import CaseStore
import Dashboard

/// Counts removals by ICE by citizenship and year, and by month, as the latest file has them.
struct RemovalCounting {
  private let reader: DocketReader

  init(_ reader: DocketReader) {
    self.reader = reader
  }

  /// The latest file that counts removals by citizenship, from its rows where it has rows, with
  /// small counts hidden as the report of removals by year and citizenship hides them.
  func removals() throws -> WorldCounts.Removals? {
    let all = try reader.removals(by: [.fiscalYear, .citizenship])
      .filter { file in file.groups.contains { !$0.keys[1].isEmpty } }
    let latest = all.filter { $0.file == all.last?.file }
    guard let chosen = latest.first(where: { $0.period == .month }) ?? latest.first else {
      return nil
    }
    let years = Array(Set(chosen.groups.map { $0.keys[0] })).sorted()
    let countries = Array(Set(chosen.groups.map { $0.keys[1] })).sorted()
    var places: [String: Int] = [:]
    for (index, country) in countries.enumerated() { places[country] = index }
    var table = years.map { _ in countries.map { _ in 0 } }
    for group in chosen.groups {
      guard let row = years.firstIndex(of: group.keys[0]), let column = places[group.keys[1]] else {
        continue
      }
      table[row][column] = group.count
    }
    let shown = SmallCells.shown(table: table).cells
    var found: [String: [Int: ShownCount]] = [:]
    for (row, year) in years.enumerated() {
      guard let year = Int(year) else { continue }
      for (column, country) in countries.enumerated() {
        found[country, default: [:]][year] = shown[row][column]
      }
    }
    return WorldCounts.Removals(
      release: chosen.release,
      countries: found,
      months: try months(of: chosen.file),
    )
  }

  private func months(of file: Int64) throws -> [String: ShownCount] {
    guard let chosen = try reader.removals(by: [.month]).first(where: { $0.file == file }) else {
      return [:]
    }
    let shown = SmallCells.shown(chosen.groups.map(\.count)).cells
    return Dictionary(zip(chosen.groups.map { $0.keys[0] }, shown)) { first, _ in first }
  }
}
