import CaseModel

/// Counts a table that has a row for each country and a column for each fiscal year.
struct IceYearReader {
  private let headers: [String]
  private let country: Int
  private let years: [(column: Int, year: Int)]
  private var seen: Set<String> = []
  private var sums: [Int: Int] = [:]
  private var withheldYears: Set<Int> = []
  private var totals: [(record: TableRow, name: String)] = []

  init(headers: [String], country: Int, years: [(column: Int, year: Int)]) {
    self.headers = headers
    self.country = country
    self.years = years
  }

  /// Counts a row or sets it aside; a line of totals is only compared.
  mutating func read(_ record: TableRow, _ tally: inout IceTally) {
    guard record.fields.count == headers.count else {
      let isLong = record.fields.count > headers.count
      return tally.setAside(record, isLong ? .extraField : .missingField)
    }
    let text = record.field(country)
    guard let counts = counts(record, &tally) else { return }
    if IceCountries.isTotal(text) {
      totals.append((record, text))
      tally.countRow()
      return tally.note("totals compared and not counted")
    }
    let name = IceCountries.read(
      text,
      line: record.line,
      column: headers[country],
      &tally.findings,
    )
    guard isNew(name, record, &tally) else { return }
    tally.countRow()
    for (place, count) in zip(years, counts) {
      guard let count else {
        withheldYears.insert(place.year)
        let what = "the count of \(name) is withheld"
        tally.findings.note(.withheld, line: record.line, column: headers[place.column], what)
        continue
      }
      sums[place.year, default: 0] += count
      tally.count(count, in: .fiscalYear(place.year), of: name, to: "")
    }
  }

  /// The counts of a row, nil if one is withheld; a row with a value that is no count is set
  /// aside.
  private func counts(_ record: TableRow, _ tally: inout IceTally) -> [Int?]? {
    var counts: [Int?] = []
    for (column, _) in years {
      if IceText.isWithheldCount(record.field(column)) {
        counts.append(nil)
        continue
      }
      guard let count = IceText.count(record.field(column)) else {
        tally.setAside(record, .badValue, column: headers[column])
        return nil
      }
      counts.append(count)
    }
    return counts
  }

  private mutating func isNew(_ name: String, _ record: TableRow, _ tally: inout IceTally) -> Bool {
    if seen.insert(name).inserted { return true }
    let what = "\(name) has a row already"
    tally.findings.note(.duplicateRow, line: record.line, column: headers[country], what)
    tally.setAside(record, .duplicateID, column: headers[country])
    return false
  }

  /// Compares the sums of the rows with the file's own totals and with what ICE published.
  func finish(_ tally: inout IceTally) {
    for (column, year) in years where !withheldYears.contains(year) {
      let sum = sums[year, default: 0]
      for (record, name) in totals where IceText.count(record.field(column)) != sum {
        let what = "\(name) says \(record.field(column)), the rows come to \(sum)"
        tally.findings.note(.wrongTotal, line: record.line, column: headers[column], what)
      }
      IcePublished.check(year, sum: sum, line: 1, column: headers[column], &tally.findings)
    }
  }
}
