/// Weighs a release against its own row counts and against what a docket holds.
///
/// Court tables only grow, save for few records taken out. So a table that shrank, or has fewer
/// rows than its release declares, was most likely cut short on the way; taking it would make every
/// row it lacks look like something the courts did. A column that is gone, or written otherwise, is
/// the same for every row.
///
/// > Source: Row counts of the releases of February to September 2026, each larger than the last;
/// > TRAC's report of 2020 on 896,906 applications missing from a release of about 16 million,
/// > 5.6 %, which is to be noticed.
public struct ReleaseWeighing: Sendable {
  /// What a docket holds of the courts.
  public struct Holding: Hashable, Sendable {
    /// What its release is called.
    public var label: String
    /// The day it stands for.
    public var asOf: Day
    /// The account of each of its files.
    public var tallies: [TableTally]

    /// Makes a holding.
    public init(label: String, asOf: Day, tallies: [TableTally]) {
      self.label = label
      self.asOf = asOf
      self.tallies = tallies
    }
  }

  private let asOf: Day
  private let basis: DayBasis
  private let held: Holding?

  /// Makes ready to weigh the release of a day against what a docket holds; nil if it is new.
  public init(asOf: Day, basis: DayBasis, against held: Holding?) {
    self.asOf = asOf
    self.basis = basis
    self.held = held
  }

  /// What is wrong with the day, which is known before anything is read.
  public var day: [ReleaseConcern] {
    var concerns: [ReleaseConcern] = []
    if let held, asOf < held.asOf {
      let words = "the release is as of \(asOf), the docket holds \(held.label), as of \(held.asOf)"
      concerns.append(ReleaseConcern(.older, words))
    }
    if basis.isGuess {
      let words = "the day \(asOf) is \(basis.words); --as-of states it"
      concerns.append(ReleaseConcern(.guessedDay, words))
    }
    return concerns
  }

  /// What is wrong with a release that lacks the files of some tables.
  ///
  /// - Parameters:
  ///   - tables: The tables it lacks.
  ///   - declared: The rows of each table by the release's own count, where it has one.
  /// - Returns: A concern for each table that the docket has or the release says it has.
  public func missing(
    _ tables: [ReleaseTable],
    declared: [ReleaseTable: Int] = [:],
  ) -> [ReleaseConcern] {
    tables.compactMap { table in
      var found: [String] = []
      let (held, told) = (rowsHeld(table), declared[table] ?? 0)
      if held > 0 { found.append("the docket holds \(held.counted) of it") }
      if told > 0 { found.append("the release declares \(told.counted) of it") }
      guard !found.isEmpty else { return nil }
      let words =
        "\(table.recordType.fileName) is not in the release; \(found.joined(separator: ", "))"
      return ReleaseConcern(.missingTable, words)
    }
  }

  /// What is wrong with the tables once they are read.
  public func tables(_ tallies: [TableTally]) -> [ReleaseConcern] {
    let missing = ReleaseTable.allCases.filter { table in
      tallies.first { $0.table == table.rawValue }?.file.isEmpty ?? true
    }
    let declared = tallies.compactMap { tally in
      ReleaseTable(rawValue: tally.table)
        .flatMap { table in
          tally.declaredRows.map { (table, $0) }
        }
    }
    let tooShort = ReleaseTable.allCases.compactMap { table in
      tallies.first { $0.table == table.rawValue && !$0.file.isEmpty }.flatMap { short($0, table) }
    }
    return self.missing(missing, declared: Dictionary(declared) { first, _ in first }) + tooShort
      + tallies.flatMap(columns) + noCases(tallies)
  }

  /// What speaks against single columns of a table: one that is gone or renamed, and one written
  /// in another way, would read as if the courts had taken back what was in it.
  private func columns(_ tally: TableTally) -> [ReleaseConcern] {
    guard let table = ReleaseTable(rawValue: tally.table), !tally.file.isEmpty else { return [] }
    let held = heldTally(table)
    let missing = tally.missingColumns.filter { column in
      held.map { $0.kept > 0 && !$0.missingColumns.contains(column) } ?? false
    }
    let gone = missing.map { column in
      let words = "\(tally.file) has no column \(column); the docket's release has it"
      return ReleaseConcern(.missingColumn, words)
    }
    let unread = tally.emptied.sorted { $0.key < $1.key }
      .filter { isMany($0.value, of: tally.rows) }
      .map { column, values in
        let words =
          "\(tally.file): \(column) cannot be read in \(values) of \(tally.rows.counted)"
        return ReleaseConcern(.unreadColumn, words)
      }
    return gone + unread
  }

  /// Whether so many values of a column are unreadable that its writing must be another; slips of
  /// the hand are one in thousands.
  private func isMany(_ values: Int, of rows: Int) -> Bool { values >= 10 && values * 10 > rows }

  private func noCases(_ tallies: [TableTally]) -> [ReleaseConcern] {
    let cases = tallies.first { $0.table == ReleaseTable.courtCase.rawValue }
    guard cases.map(\.kept) ?? 0 == 0 else { return [] }
    let held = rowsHeld(.courtCase)
    let words = "no case is in the release" + (held > 0 ? "; the docket holds \(held.counted)" : "")
    return [ReleaseConcern(.noCases, words)]
  }

  private func short(_ tally: TableTally, _ table: ReleaseTable) -> ReleaseConcern? {
    var found: [String] = []
    if let declared = tally.declaredRows, isCut(tally.rows, of: declared) {
      found.append("the release declares \(declared.counted)")
    }
    let held = rowsHeld(table)
    if isShrunk(tally.kept, from: held) { found.append("the docket holds \(held.counted)") }
    if tally.kept * 2 < tally.rows {
      found.append("\(tally.defective.counted) were set aside")
    }
    guard !found.isEmpty else { return nil }
    let words = "\(tally.file) has \(tally.rows.counted): \(found.joined(separator: "; "))"
    return ReleaseConcern(.shortTable, words)
  }

  /// Whether rows are missing by the release's own count, which may be a few rows off.
  private func isCut(_ rows: Int, of declared: Int) -> Bool {
    let lost = declared - rows
    return lost * 10 > declared || (lost >= 5 && lost * 1000 > declared)
  }

  /// Whether a table lost more than the few records courts take out.
  private func isShrunk(_ rows: Int, from held: Int) -> Bool {
    let lost = held - rows
    return lost * 2 > held || (lost >= 20 && lost * 100 > held)
  }

  private func rowsHeld(_ table: ReleaseTable) -> Int {
    heldTally(table)?.kept ?? 0
  }

  private func heldTally(_ table: ReleaseTable) -> TableTally? {
    held?.tallies.first { $0.table == table.rawValue && !$0.file.isEmpty }
  }
}

extension TableTally {
  /// Rows that are in the docket: loaded as they stood or after a repair.
  public var kept: Int { loaded + repaired }
}

extension Int {
  /// The number of rows in words.
  fileprivate var counted: String { self == 1 ? "1 row" : "\(self) rows" }
}
