import CaseModel

/// Where a table of removals has its country, its year or month, and its number.
struct LongColumns {
  let headers: [String]
  let country: Int
  let period: Int
  let count: Int
  /// Whether the header says which kind of year it is.
  let saysFiscal: Bool

  init?(_ keys: [String], _ headers: [String]) {
    let period = keys.place(of: "fiscalyear", "fy", "year", "month", "monthyear", "yearmonth")
    let count = keys.place(
      of: "removals",
      "removal",
      "numberofremovals",
      "removalcount",
      "count",
      "total",
      "number",
      "n",
    )
    guard let country = keys.firstIndex(where: IceHeader.countries.contains), let period, let count
    else { return nil }
    self.headers = headers
    self.country = country
    self.period = period
    self.count = count
    saysFiscal = keys[period] != "year"
  }
}

/// Counts a table that has a row for each country and fiscal year or month.
struct IceLongReader {
  private let columns: LongColumns
  private var seen: Set<String> = []
  private var sums: [Int: Int] = [:]
  private var withheld: Set<Int> = []
  private var totals: [(row: TableRow, period: RemovalSpan?, count: Int)] = []
  private var sumsByPeriod: [RemovalSpan: Int] = [:]

  init(_ columns: LongColumns, line: Int, _ findings: inout IceFindings) {
    self.columns = columns
    guard !columns.saysFiscal else { return }
    let header = columns.headers[columns.period]
    findings.note(.assumedFiscalYear, line: line, column: header, "\(header) is a fiscal year")
  }

  /// Counts a row or sets it aside; a line of totals is only compared.
  mutating func read(_ row: TableRow, _ tally: inout IceTally) {
    let headers = columns.headers
    guard row.fields.count == headers.count else {
      return tally.setAside(row, row.fields.count > headers.count ? .extraField : .missingField)
    }
    let name = row.field(columns.country)
    let period = span(row.field(columns.period))
    let isTotal = IceCountries.isTotal(name)
    guard period != nil || isTotal else {
      return tally.setAside(row, .impossibleDate, column: headers[columns.period])
    }
    let text = row.field(columns.count)
    if IceText.isWithheldCount(text) { return readWithheld(row, name, period, &tally) }
    guard let count = IceText.count(text), !name.isEmpty else {
      let column = name.isEmpty ? columns.country : columns.count
      return tally.setAside(row, .badValue, column: headers[column])
    }
    if isTotal {
      totals.append((row, period, count))
      tally.countRow()
      return tally.note("totals compared and not counted")
    }
    guard let period else { return }
    let country = country(name, row, &tally)
    guard isNew(country, period, row, &tally) else { return }
    tally.countRow()
    tally.count(count, in: period, of: country, to: "")
    sumsByPeriod[period, default: 0] += count
    if case .fiscalYear(let year) = period { sums[year, default: 0] += count }
  }

  private mutating func readWithheld(
    _ row: TableRow,
    _ name: String,
    _ period: RemovalSpan?,
    _ tally: inout IceTally,
  ) {
    let column = columns.headers[columns.count]
    let what = "the count of \(name) is withheld"
    tally.findings.note(.withheld, line: row.line, column: column, what)
    if case .fiscalYear(let year) = period { withheld.insert(year) }
    tally.countRow()
  }

  private func country(_ name: String, _ row: TableRow, _ tally: inout IceTally) -> String {
    IceCountries.read(
      name,
      line: row.line,
      column: columns.headers[columns.country],
      &tally.findings,
    )
  }

  /// A fiscal year, or a month.
  private func span(_ text: String) -> RemovalSpan? {
    if let year = IceText.fiscalYear(text) { return .fiscalYear(year) }
    return IceText.month(text).flatMap { (1990...2060).contains($0.year) ? .month($0) : nil }
  }

  private mutating func isNew(
    _ name: String,
    _ period: RemovalSpan,
    _ row: TableRow,
    _ tally: inout IceTally,
  ) -> Bool {
    if seen.insert("\(name)/\(period)").inserted { return true }
    let header = columns.headers[columns.country]
    let what = "\(name) has a row for its period already"
    tally.findings.note(.duplicateRow, line: row.line, column: header, what)
    tally.setAside(row, .duplicateID, column: header)
    return false
  }

  /// Compares the sums of the rows with the file's own totals and with what ICE published.
  func finish(_ tally: inout IceTally) {
    let column = columns.headers[columns.count]
    let all = sumsByPeriod.values.reduce(0, +)
    for (row, period, count) in totals {
      guard withheld.isEmpty else { continue }
      let sum = period.map { sumsByPeriod[$0] ?? 0 } ?? all
      guard sum != count else { continue }
      let what = "\(row.field(columns.country)) says \(count), the rows come to \(sum)"
      tally.findings.note(.wrongTotal, line: row.line, column: column, what)
    }
    for (year, sum) in sums.sorted(by: { $0.key < $1.key }) where !withheld.contains(year) {
      IcePublished.check(year, sum: sum, line: 1, column: column, &tally.findings)
    }
  }
}
