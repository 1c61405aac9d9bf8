import CaseModel

/// Where a file of CBP's encounters has what is counted.
struct EncounterColumns {
  let headers: [String]
  let year: Int
  let month: Int
  let citizenship: Int
  let region: Int?
  let count: Int

  init?(_ keys: [String], _ headers: [String]) {
    guard let year = keys.place(of: "fiscalyear"),
      let month = keys.place(of: "monthabbv", "month"),
      let citizenship = keys.place(
        of: "citizenship",
        "citizenshipcountry",
        "countryofcitizenship",
      ),
      let count = keys.place(of: "encountercount", "encounters", "sumofencountercount")
    else { return nil }
    self.headers = headers
    self.year = year
    self.month = month
    self.citizenship = citizenship
    self.count = count
    region = keys.place(of: "landborderregion", "region")
  }
}

/// Counts encounters by month, citizenship and region.
///
/// > Source: CBP, Nationwide Encounters: fiscal year, a month of three letters, citizenship and a
/// > number; October to December are of the calendar year before. A year not yet over is written
/// > `2026 (FYTD)`.
struct EncounterReader {
  private let columns: EncounterColumns

  init(_ columns: EncounterColumns) {
    self.columns = columns
  }

  /// Counts a row or sets it aside.
  func read(_ row: TableRow, _ tally: inout IceTally) {
    let headers = columns.headers
    guard row.fields.count == headers.count else {
      return tally.setAside(row, row.fields.count > headers.count ? .extraField : .missingField)
    }
    let digits = row.field(columns.year).drop { !$0.isNumber }.prefix { $0.isNumber }
    guard let year = IceText.fiscalYear(String(digits)),
      let month = IceText.month(row.field(columns.month), of: year)
    else { return tally.setAside(row, .impossibleDate, column: headers[columns.month]) }
    guard let count = IceText.wholeCount(row.field(columns.count)) else {
      return tally.setAside(row, .badValue, column: headers[columns.count])
    }
    let country = IceCountries.read(
      row.field(columns.citizenship),
      line: row.line,
      column: headers[columns.citizenship],
      &tally.findings,
    )
    let region = columns.region.map { row.field($0) } ?? ""
    tally.countRow()
    tally.count(count, .encounters, in: .month(month), of: country, detail: region)
  }
}
