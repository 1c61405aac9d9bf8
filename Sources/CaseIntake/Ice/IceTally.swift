import CaseModel

/// The account of one file of ICE's while it is read: every row is counted or set aside.
struct IceTally {
  /// What a count is for.
  struct Key: Hashable {
    /// What is counted; nil for removals.
    var series: CountSeries?
    let period: RemovalSpan
    let citizenship: String
    let departedTo: String
  }

  private(set) var account: TableTally
  /// How many days can only have the day first, and how many only the month.
  private var orders: [IceText.DayOrder: Int] = [:]
  private(set) var counts: [Key: Int] = [:]
  private(set) var defects: [Defect] = []
  var findings: IceFindings

  init(file: String) {
    account = TableTally(table: "", file: file)
    findings = IceFindings(file: file)
  }

  /// Counts people of a row.
  mutating func count(
    _ people: Int,
    in period: RemovalSpan,
    of citizenship: String,
    to departedTo: String,
  ) {
    guard people > 0 else { return }
    let key = Key(series: nil, period: period, citizenship: citizenship, departedTo: departedTo)
    counts[key, default: 0] += people
  }

  /// Counts what is no removal; a count of 0 is kept where the series is of moments.
  mutating func count(
    _ people: Int,
    _ series: CountSeries,
    in period: RemovalSpan,
    of country: String = "",
    detail: String = "",
  ) {
    guard people > 0 || series.isStock else { return }
    let key = Key(series: series, period: period, citizenship: country, departedTo: detail)
    counts[key, default: 0] += people
  }

  /// Says what the file turned out to be.
  mutating func name(_ table: String) {
    if account.table.isEmpty { account.table = table }
  }

  /// Reads a day of a row, and takes note of the order it is written in.
  mutating func day(_ text: String) -> Day? {
    if let order = IceText.order(text) { orders[order, default: 0] += 1 }
    return IceText.cellDay(text)
  }

  /// Whether its days have the day first, or too many of them for slips, so that those which could
  /// be either were read wrongly.
  var isDayFirst: Bool {
    let (dayFirst, monthFirst) = (orders[.dayFirst] ?? 0, orders[.monthFirst] ?? 0)
    return monthFirst == 0 ? dayFirst > 0 : dayFirst > 1 && monthFirst <= 4 * dayFirst
  }

  /// Counts a row that was read.
  mutating func countRow() {
    account.rows += 1
    account.loaded += 1
  }

  /// Keeps a row that could not be read, word for word.
  mutating func setAside(_ record: TableRow, _ reason: Defect.Reason, column: String = "") {
    account.rows += 1
    account.defective += 1
    account.reasons[reason, default: 0] += 1
    defects.append(
      Defect(
        file: account.file,
        line: record.line,
        reason: reason,
        column: column,
        verbatim: record.verbatim,
      )
    )
  }

  /// Takes note of something that touches no row.
  mutating func note(_ what: String) {
    account.notes[what, default: 0] += 1
  }
}
