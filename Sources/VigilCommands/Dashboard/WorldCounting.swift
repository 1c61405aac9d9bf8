import CaseModel
import CaseStore
import Dashboard

/// Counts the cases of the open docket by nationality and by court.
struct WorldCounting {
  private let reader: DocketReader

  init(_ reader: DocketReader) {
    self.reader = reader
  }

  /// Returns every count of the pane of countries and states.
  func counts() throws -> WorldCounts {
    WorldCounts(nationalities: try rows(by: "nat"), courts: try rows(by: "court"))
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
    return rows
  }
}
