import CaseModel

/// Where a table of head-counts has its day, its facility and its number.
struct HeadColumns {
  let headers: [String]
  let day: Int
  let count: Int
  let facility: Int?

  init?(_ keys: [String], _ headers: [String]) {
    let count = keys.place(of: "ndetainedatmidnight", "detainedatmidnight", "midnightpopulation")
    guard let day = keys.place(of: "date", "day"), let count else { return nil }
    self.headers = headers
    self.day = day
    self.count = count
    facility = keys.place(of: "detentionfacilitycode", "facilitycode", "detentionfacility")
  }
}

/// Counts the people in detention at midnight of each day, over all facilities.
///
/// > Source: Deportation Data Project, daily population of facilities: `n_detained_at_midnight`
/// > counts each person once a day; `n_detained` counts everybody held at any time of it.
struct HeadReader {
  private let columns: HeadColumns
  private var seen: Set<UInt64> = []

  init(_ columns: HeadColumns) {
    self.columns = columns
  }

  /// Counts a row or sets it aside.
  mutating func read(_ row: TableRow, _ tally: inout IceTally) {
    let headers = columns.headers
    guard row.fields.count == headers.count else {
      return tally.setAside(row, row.fields.count > headers.count ? .extraField : .missingField)
    }
    let text = row.field(columns.day)
    guard let day = tally.day(text), (1990...2060).contains(day.year) else {
      return tally.setAside(row, .impossibleDate, column: headers[columns.day])
    }
    let place = columns.facility.map { row.field($0) } ?? ""
    guard seen.insert(TextMark.of("\(day.number)/\(place)")).inserted else {
      return tally.setAside(row, .duplicateID, column: headers[columns.day])
    }
    guard let count = IceText.wholeCount(row.field(columns.count)) else {
      return tally.setAside(row, .badValue, column: headers[columns.count])
    }
    tally.countRow()
    tally.count(count, .detained, in: .day(day))
  }
}
