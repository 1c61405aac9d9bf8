import CaseModel

/// The sheet of ICE's detention statistics that is a page of tables: each is found by its title,
/// and is below and to the right of it.
///
/// > Source: ICE detention statistics workbooks of fiscal years 2019 to 2026: the same titles, at
/// > other places in each.
struct StatisticsSheet {
  private var rows: [TableRow] = []
  private var read: Set<Int> = []
  private let year: Int
  /// The day the data goes through, where the workbook says.
  private let through: Day?

  /// The rows looked at; a sheet has about two hundred.
  private static let mostRows = 2_000

  private static let mark = "ICE Currently Detained by"

  /// Whether a row is one of such a sheet.
  static func isIn(_ row: TableRow) -> Bool {
    row.fields.contains { $0.hasPrefix(mark) }
  }

  /// Takes the rest of a sheet from the first row with a title on.
  init(first: TableRow, rest: any TableRows, through: Day?) throws {
    self.through = through
    rows = [first]
    while let row = try rest.next() {
      if rows.count < StatisticsSheet.mostRows { rows.append(row) }
    }
    let titles = rows.flatMap(\.fields).filter { $0.hasPrefix("ICE ") }
    year = titles.lazy.compactMap(StatisticsSheet.year).first ?? through?.fiscalYear ?? 0
  }

  /// The fiscal year of a title, such as `ICE Removals: FY2026` or `… EOFY2024`.
  private static func year(of title: String) -> Int? {
    guard let place = title.firstRange(of: "FY") else { return nil }
    let digits = String(title[place.upperBound...].prefix { $0.isNumber })
    return IceText.fiscalYear(digits.count == 2 ? "20\(digits)" : digits)
  }

  /// Counts every table that is known.
  mutating func count(_ tally: inout IceTally) {
    tally.name("detention statistics")
    guard year > 0 else { return tally.note("tables without a fiscal year, not read") }
    for place in rows.indices {
      for (column, title) in rows[place].fields.enumerated() where title.hasPrefix("ICE ") {
        count(title, Corner(row: place, column: column), &tally)
      }
    }
    for place in rows.indices where !rows[place].isBlank && !read.contains(place) {
      tally.note("rows of titles and of tables that are not read")
    }
    for _ in read { tally.countRow() }
  }

  /// Where the title of a table stands.
  private struct Corner {
    let row: Int
    let column: Int
  }

  private mutating func count(_ title: String, _ corner: Corner, _ tally: inout IceTally) {
    let words = title.lowercased()
    if words.hasPrefix("ice currently detained by processing disposition") {
      let span = through.map(RemovalSpan.day) ?? .fiscalYear(year)
      countTotals(.disposition, in: span, "the dispositions", corner, &tally)
    } else if words.hasPrefix("ice final releases by release reason and")
      || words.hasPrefix("ice final book outs by release reason and")
    {
      countTotals(.bookOuts, in: .fiscalYear(year), "the reasons", corner, &tally)
    } else if words.hasPrefix("ice initial book-ins by arresting agency and month") {
      countMonths(.bookIns, corner, &tally)
    } else if words.hasPrefix("ice average daily population by arresting agency, month") {
      countMonths(.population, corner, &tally)
    } else if words.hasPrefix("ice final book outs by release reason, month")
      || words.hasPrefix("ice final releases by release reason, month")
    {
      countMonths(.bookOuts, corner, &tally)
    } else if words.hasPrefix("ice removals:") {
      countRemovals(corner, &tally)
    }
  }

  private func text(_ row: Int, _ column: Int) -> String {
    rows.indices.contains(row) ? rows[row].field(column) : ""
  }

  /// The rows below a header, to the first whose first two cells are blank.
  private func body(of corner: Corner) -> Range<Int> {
    let first = corner.row + 2
    let end =
      (first..<rows.count + 1)
      .first {
        $0 >= rows.count
          || (text($0, corner.column).isEmpty && text($0, corner.column + 1).isEmpty)
      }
    return first..<(end ?? first)
  }

  /// Counts a table by the column of its totals.
  private mutating func countTotals(
    _ series: CountSeries,
    in span: RemovalSpan,
    _ what: String,
    _ corner: Corner,
    _ tally: inout IceTally,
  ) {
    let headers = (0..<8).map { text(corner.row + 1, corner.column + $0) }
    guard let total = headers.firstIndex(of: "Total") else { return }
    var sum = 0
    var whole: Int?
    for row in body(of: corner) {
      let name = text(row, corner.column)
      guard let count = StatisticsSheet.number(text(row, corner.column + total)) else { continue }
      read.insert(row)
      if IceCountries.isTotal(name) {
        whole = count
      } else if !StatisticsSheet.isPart(name) {
        sum += count
        tally.count(count, series, in: span, detail: name)
      }
    }
    compare(sum, with: whole, what, corner, &tally)
  }

  private mutating func countMonths(
    _ series: CountSeries,
    _ corner: Corner,
    _ tally: inout IceTally,
  ) {
    let columns = (1..<20)
      .compactMap { offset -> (column: Int, month: Day)? in
        let column = corner.column + offset
        return IceText.month(text(corner.row + 1, column), of: year).map { (column, $0) }
      }
    let body = body(of: corner)
    guard columns.count == 12 else { return }
    let last = lastMonth(columns, body)
    for (column, month) in columns where month <= last {
      var sum = 0
      var whole: Int?
      for row in body {
        guard let name = name(of: row, corner, series),
          let count = StatisticsSheet.number(text(row, column))
        else { continue }
        read.insert(row)
        if StatisticsSheet.isWhole(name) {
          whole = count
        } else if !StatisticsSheet.isPart(name) {
          sum += count
          tally.count(count, series, in: .month(month), detail: name)
        }
      }
      let isClose = series == .population && whole.map { abs($0 - sum) <= 1 } ?? false
      if !isClose { compare(sum, with: whole, "\(series.title) of \(month)", corner, &tally) }
    }
  }

  /// The name of a row that is counted by month; nil for the split by criminality below it.
  private func name(of row: Int, _ corner: Corner, _ series: CountSeries) -> String? {
    let name = text(row, corner.column)
    guard !name.isEmpty else { return nil }
    switch series {
    case .bookOuts:
      let kind = text(row, corner.column + 1)
      return kind.isEmpty || kind == "Total" ? name : nil
    case .population:
      return name.hasSuffix("Average") ? String(name.dropLast(7).trimmingBlanks) : nil
    default: return name
    }
  }

  /// Rows that are the sum of others: `Total`, and the average over all agencies.
  private static func isWhole(_ name: String) -> Bool { name.isEmpty || IceCountries.isTotal(name) }

  /// Rows that are part of another: who set a bond.
  private static func isPart(_ name: String) -> Bool { name.hasPrefix("Bond Set by") }

  /// The last month with data: the one the data goes through, else the last that is not all zero.
  private func lastMonth(_ columns: [(column: Int, month: Day)], _ body: Range<Int>) -> Day {
    let filled = columns.last { place in
      body.contains { (StatisticsSheet.number(text($0, place.column)) ?? 0) > 0 }
    }
    let end = filled?.month ?? Day(number: .min)
    return through.map { min($0, end) } ?? end
  }

  private mutating func countRemovals(_ corner: Corner, _ tally: inout IceTally) {
    for row in corner.row + 1..<corner.row + 6 where text(row, corner.column) == "Total" {
      let cells = (1..<5).map { text(row, corner.column + $0) }
      guard let count = cells.lazy.compactMap(StatisticsSheet.number).first else { return }
      read.insert(row)
      tally.count(count, in: .fiscalYear(year), of: "", to: "")
      let end = Day(year: year, month: 9, day: 30) ?? Day(number: .max)
      guard let through, through >= end else {
        let day = through.map { "\($0)" } ?? "a day it does not say"
        let what = "fiscal year \(year) is counted through \(day)"
        return tally.findings.note(.yearToDate, line: rows[row].line, column: "", what)
      }
      let line = rows[row].line
      return IcePublished.check(year, sum: count, line: line, column: "", &tally.findings)
    }
  }

  private func compare(
    _ sum: Int,
    with whole: Int?,
    _ what: String,
    _ corner: Corner,
    _ tally: inout IceTally,
  ) {
    guard let whole, whole != sum else { return }
    let words = "\(what) come to \(sum), the total says \(whole)"
    tally.findings.note(.wrongTotal, line: rows[corner.row].line, column: "", words)
  }

  /// A number of a workbook, rounded: averages have decimals.
  private static func number(_ text: String) -> Int? {
    guard let number = text.withoutThousands.flatMap(Double.init), number >= 0, number < 1e9
    else { return nil }
    return Int(number.rounded())
  }
}

extension Substring {
  fileprivate var trimmingBlanks: Substring {
    var text = self
    while text.last == " " { text.removeLast() }
    return text
  }
}
