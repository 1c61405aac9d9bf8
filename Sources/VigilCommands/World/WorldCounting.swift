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
      removals: try RemovalCounting(reader).removals(),
      detention: try DetentionCounting(reader).counts(),
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
    try addWaits(by: key, to: &rows)
    return rows
  }

  /// Adds how long pending cases have been pending, as TRAC counts it.
  private func addWaits(by key: String, to rows: inout [String: WorldCounts.Row]) throws {
    guard let measure = Measure.named("wait"), let grouping = FigureGrouping(key) else { return }
    let question = FigureQuestion([measure], by: [grouping], asOf: try reader.asOf())
    for group in try reader.figures(question).groups {
      guard case .text(let code)? = group.keys.first, let value = group.values.first?.first,
        case .days(let spread) = value, let mean = spread.mean
      else { continue }
      rows[code, default: WorldCounts.Row()].waiting = spread.count
      rows[code, default: WorldCounts.Row()].waitDays = Int(mean * Double(spread.count))
    }
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
}
