import CaseModel
import CaseStore
import Dashboard

/// Counts the cases of the open docket by nationality and by court, and removals by citizenship.
struct WorldCounting {
  private let reader: DocketReader

  init(_ reader: DocketReader) {
    self.reader = reader
  }

  /// Returns every count of the pane of countries and states.
  func counts() throws -> WorldCounts {
    WorldCounts(
      nationalities: try rows(by: "nat"),
      courts: try rows(by: "court"),
      removals: try removals(),
    )
  }

  private func rows(by key: String) throws -> [String: WorldCounts.Row] {
    guard let field = CaseField.named(key) else { return [:] }
    var rows: [String: WorldCounts.Row] = [:]
    for (filter, count) in WorldCounts.filters {
      let query = ListQuery(.cases, filter: try Filter(filter))
      for group in try reader.groups(query, by: [.field(field)]) {
        guard case .text(let code)? = group.keys.first else { continue }
        rows[code, default: WorldCounts.Row()][keyPath: count] = group.count
      }
    }
    let pending = ListQuery(.cases, filter: try Filter("case:pending"))
    for group in try reader.groups(
      pending,
      by: [.field(field), .year(of: CaseList.cases.dateField)],
    ) {
      guard case .text(let code) = group.keys[0], case .integer(let year) = group.keys[1] else {
        continue
      }
      rows[code, default: WorldCounts.Row()].filedInYear[Int(year)] = group.count
    }
    let byYear = Grouping.fiscalYear(of: CaseList.orders.dateField)
    for group in try reader.groups(ListQuery(.orders), by: [.field(field), byYear]) {
      guard case .text(let code) = group.keys[0], case .integer(let year) = group.keys[1] else {
        continue
      }
      rows[code, default: WorldCounts.Row()].orderedInYear[Int(year)] = group.count
    }
    if key == "court" { try addNationalities(of: field, pending, to: &rows) }
    return rows
  }

  private func addNationalities(
    of court: CaseField,
    _ pending: ListQuery,
    to rows: inout [String: WorldCounts.Row],
  ) throws {
    guard let nationality = CaseField.named("nat") else { return }
    for group in try reader.groups(pending, by: [.field(court), .field(nationality)]) {
      guard case .text(let code) = group.keys[0], case .text(let nation) = group.keys[1] else {
        continue
      }
      rows[code, default: WorldCounts.Row()].nationalities[nation] = group.count
    }
  }

  /// The latest file of removals, from its rows where it has rows, with small counts hidden as the
  /// report of removals by year and citizenship hides them.
  private func removals() throws -> WorldCounts.Removals? {
    let all = try reader.removals(by: [.fiscalYear, .citizenship])
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
