/// One file as an audit read it.
public struct AuditedFile: Hashable, Sendable {
  /// Its bytes as published: unpacked, where they came in a zip.
  public var bytes: Int
  /// The SHA-256 digest of those bytes, in hexadecimal.
  public var digest: String
  /// The account of its rows.
  public var tally: TableTally
  /// Rows whose number both files have and only the other file lets read.
  public var uncompared = 0

  /// Makes a file.
  public init(bytes: Int, digest: String, tally: TableTally) {
    self.bytes = bytes
    self.digest = digest
    self.tally = tally
  }

  /// Rows that were read, repaired ones among them.
  public var read: Int { tally.loaded + tally.repaired }
}

/// What two releases say of one table, compared row by row by the row's own number.
public struct TableAudit: Hashable, Sendable {
  /// How many rows of one court, month or column differ.
  public struct Counts: Hashable, Sendable {
    /// Rows only the older release has.
    public var vanished = 0
    /// Rows only the newer release has.
    public var appeared = 0
    /// Rows both have with other values.
    public var changed = 0
    /// Rows with a day before the older release that only the newer one shows.
    public var backDated = 0
  }

  /// The table.
  public let table: ReleaseTable
  /// The older file; nil where the release has none.
  public var old: AuditedFile?
  /// The newer file; nil where the release has none.
  public var new: AuditedFile?
  /// Rows both files have with the same values.
  public var kept = 0
  /// Rows that differ.
  public private(set) var differing = Counts()
  /// Rows that differ, by the code of the court.
  public private(set) var byCourt: [String: Counts] = [:]
  /// Rows that differ, by the first day of the month of ``AuditedColumns/month``.
  public private(set) var byMonth: [Day?: Counts] = [:]
  /// Back-dated rows, by the first day of the month they were dated back to.
  public private(set) var backDatedTo: [Day: Int] = [:]
  /// Changed rows by the header of a column that differs.
  public private(set) var byColumn: [String: Int] = [:]
  /// Headers that are read and compared.
  public var compared: [String] = []
  /// Headers that only one of the files has, or that Vigil does not read.
  public var uncompared: [String] = []

  /// The courts told apart; a sound release has about a hundred.
  private static let mostCourts = 5_000
  /// What the courts beyond that are counted under.
  private static let others = "(others)"

  /// Makes an audit of a table with nothing in it.
  public init(_ table: ReleaseTable) {
    self.table = table
  }

  /// Whether both files are there, so that rows can be compared.
  public var isComparable: Bool { old != nil && new != nil }

  /// Whether every row that was read is the same, changed, gone or new, or not comparable.
  public var isConserved: Bool {
    guard let old, let new else { return true }
    let both = kept + differing.changed
    return old.tally.isConserved && new.tally.isConserved
      && old.read == both + differing.vanished + old.uncompared
      && new.read == both + differing.appeared + new.uncompared
  }

  /// Counts a row that differs.
  public mutating func add(_ row: RowDifference) {
    let isKnown = byCourt[row.court] != nil || byCourt.count < TableAudit.mostCourts
    let court = isKnown ? row.court : TableAudit.others
    differing.add(row)
    byCourt[court, default: Counts()].add(row)
    byMonth[row.day?.firstOfMonth, default: Counts()].add(row)
    for column in row.columns { byColumn[column, default: 0] += 1 }
    if let day = row.backDatedTo { backDatedTo[day.firstOfMonth, default: 0] += 1 }
  }
}

extension TableAudit.Counts {
  fileprivate mutating func add(_ row: RowDifference) {
    switch row.kind {
    case .vanished: vanished += 1
    case .appeared: appeared += 1
    case .changed: changed += 1
    }
    if row.backDatedTo != nil { backDated += 1 }
  }
}
