import CaseModel

/// The account of one file of ICE's while it is read: every row is counted or set aside.
struct IceTally {
  /// What a count is for.
  struct Key: Hashable {
    let period: RemovalPeriod
    let citizenship: String
    let departedTo: String
  }

  private(set) var account: TableTally
  private(set) var counts: [Key: Int] = [:]
  private(set) var defects: [Defect] = []
  var findings: IceFindings

  init(file: String) {
    account = TableTally(table: "removal", file: file)
    findings = IceFindings(file: file)
  }

  /// Counts people of a row.
  mutating func count(
    _ people: Int,
    in period: RemovalPeriod,
    of citizenship: String,
    to departedTo: String,
  ) {
    guard people > 0 else { return }
    counts[Key(period: period, citizenship: citizenship, departedTo: departedTo), default: 0] +=
      people
  }

  /// A row that was taken.
  mutating func take() {
    account.rows += 1
    account.loaded += 1
  }

  /// A row that was not taken, kept word for word.
  mutating func setAside(_ record: CSVRecord, _ reason: Defect.Reason, column: String = "") {
    account.rows += 1
    account.defective += 1
    account.reasons[reason, default: 0] += 1
    defects.append(
      Defect(
        file: account.file,
        line: record.line,
        reason: reason,
        column: column,
        verbatim: record.raw,
      )
    )
  }

  /// Takes note of something that touches no row.
  mutating func note(_ what: String) {
    account.notes[what, default: 0] += 1
  }
}
