import CaseModel

/// Counts a file that has one row for each removal; no row is kept.
struct IceRowReader {
  private var columns: IceColumns
  private var period: ClosedRange<Day>?
  private var isRegional: Bool
  private var seen: Set<UInt64> = []
  private var byFiscalYear: [Int: Int] = [:]
  private var days: ClosedRange<Day>?

  /// The years a removal can be dated in.
  ///
  /// > Source: Days of departure from 1923 to 2031 occur in the releases; the records begin in the
  /// > nineties.
  private static let years = 1990...2060

  init(_ columns: IceColumns, title: String) {
    self.columns = columns
    period = IceText.period(title)
    isRegional = title.lowercased().contains("area of responsibility")
  }

  /// Continues with another sheet of the same file: one table may be split over several.
  mutating func continueTable(_ columns: IceColumns, title: String) {
    self.columns = columns
    isRegional = isRegional || title.lowercased().contains("area of responsibility")
    guard let other = IceText.period(title) else { return }
    let own = period ?? other
    period =
      min(own.lowerBound, other.lowerBound)...max(own.upperBound, other.upperBound)
  }

  /// Counts a row or sets it aside.
  mutating func read(_ record: TableRow, _ tally: inout IceTally) {
    guard record.fields.count == columns.headers.count else {
      let isLong = record.fields.count > columns.headers.count
      return tally.setAside(record, isLong ? .extraField : .missingField)
    }
    guard let day = day(record, &tally) else { return }
    guard isNew(record, day, &tally) else { return }
    let header = columns.headers
    let citizenship = IceCountries.read(
      record.field(columns.citizenship),
      line: record.line,
      column: header[columns.citizenship],
      &tally.findings,
    )
    let departedTo =
      columns.departedTo.map {
        IceCountries.read(record.field($0), line: record.line, column: header[$0], &tally.findings)
      } ?? ""
    tally.countRow()
    tally.count(1, in: .month(day.firstOfMonth), of: citizenship, to: departedTo)
    byFiscalYear[day.fiscalYear, default: 0] += 1
    days = min(days?.lowerBound ?? day, day)...max(days?.upperBound ?? day, day)
  }

  /// The day of departure; a row without one is set aside.
  private func day(_ record: TableRow, _ tally: inout IceTally) -> Day? {
    let text = record.field(columns.departed)
    let header = columns.headers[columns.departed]
    if text.isEmpty || IceText.isWithheld(text) {
      if !text.isEmpty {
        tally.findings.note(.withheld, line: record.line, column: header, "the day is withheld")
      }
      tally.setAside(record, .missingField, column: header)
      return nil
    }
    guard let day = tally.day(text), IceRowReader.years.contains(day.year) else {
      tally.setAside(record, .impossibleDate, column: header)
      return nil
    }
    if let period, !period.contains(day) {
      let what =
        "departed in \(day.year), the file says \(period.lowerBound) to \(period.upperBound)"
      tally.findings.note(.outsidePeriod, line: record.line, column: header, what)
    }
    return day
  }

  /// Whether the person was not removed on that day already; a repeat is set aside.
  ///
  /// > Source: Deportation Data Project: a removal is a likely duplicate where the identifier and
  /// > the day are the same; rows without an identifier never are.
  private mutating func isNew(_ record: TableRow, _ day: Day, _ tally: inout IceTally) -> Bool {
    guard let column = columns.identifier else { return true }
    let identifier = record.field(column)
    let header = columns.headers[column]
    if identifier.isEmpty || IceText.isWithheld(identifier) || IceRowReader.isCut(identifier) {
      let what =
        IceRowReader.isCut(identifier) ? "identifiers were cut to 15 digits" : "no identifier"
      tally.findings.note(.unusableIdentifier, line: record.line, column: header, what)
      return true
    }
    if seen.insert(TextMark.of("\(identifier)/\(day.number)")).inserted { return true }
    let what = "a person departed twice on one day"
    tally.findings.note(.duplicateRow, line: record.line, column: header, what)
    tally.setAside(record, .duplicateID, column: header)
    return false
  }

  /// Whether a spreadsheet cut a long number: digits after the fifteenth are zeros then.
  static func isCut(_ identifier: String) -> Bool {
    if identifier.contains("E+") { return true }
    let isNumber = identifier.allSatisfy { $0.isASCII && $0.isNumber }
    return isNumber && identifier.count > 15 && identifier.dropFirst(15).allSatisfy { $0 == "0" }
  }

  /// Compares whole fiscal years with what ICE published, and looks at where the file ends.
  func finish(line: Int, _ tally: inout IceTally) {
    guard let span = period ?? days else { return }
    let column = columns.headers[columns.departed]
    if (span.upperBound + 1).parts.day != 1 {
      let what = "the file ends on \(span.upperBound)"
      tally.findings.note(.incompleteMonth, line: line, column: column, what)
    }
    guard !isRegional else { return }
    for (year, sum) in byFiscalYear.sorted(by: { $0.key < $1.key }) where covers(year, span) {
      IcePublished.check(year, sum: sum, line: line, column: column, &tally.findings)
    }
  }

  private func covers(_ year: Int, _ span: ClosedRange<Day>) -> Bool {
    guard let first = Day(year: year - 1, month: 10, day: 1),
      let last = Day(year: year, month: 9, day: 30)
    else { return false }
    return span.contains(first) && span.contains(last)
  }
}
