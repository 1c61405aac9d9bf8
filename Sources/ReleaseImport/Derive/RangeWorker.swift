import BulkTables
import CaseIntake
import CaseModel
import CaseStore

/// Takes ranges of case numbers, one after another: merges the rows of each table, builds each
/// case's history and derives what lists show.
final class RangeWorker {
  private let asOf: Day
  private let plan: ClockPlan
  private let merges: [RunMerge]
  private let cases: TableRows<CourtCase>
  private let proceedings: TableRows<Proceeding>
  private let hearings: TableRows<Hearing>
  private let applications: TableRows<Application>
  private let appeals: TableRows<Appeal>
  private let motions: TableRows<Motion>
  private let representations: TableRows<Representation>
  private let bonds: TableRows<Bond>
  private let custodyStays: TableRows<CustodyStay>
  private let charges: TableRows<Charge>
  private let riders: TableRows<Rider>
  private let links: RunMerge?
  private let setAside: SetAsideRows
  private var output = RangeOutput()
  private let record = RecordWriter()
  private var sum = FactSum()
  private let codes = CodeCache()
  /// Writes what there is and empties it.
  private let flush: (inout RangeOutput) throws -> Void
  /// How many rows of each table belong to no case of the range.
  private(set) var orphans = ReleaseTable.allCases.map { _ in 0 }

  init(
    _ tables: [ReadTable],
    asOf day: Day,
    plan: ClockPlan,
    setAside: SetAsideRows,
    flush: @escaping (inout RangeOutput) throws -> Void,
  ) throws {
    asOf = day
    // A plan of its own: threads that count the references to one keep waiting for each other.
    self.plan = ClockPlan(plan.book, plan.calendar, stopCodes: plan.stopCodes)
    self.flush = flush
    self.setAside = setAside
    let merges = try ReleaseTable.allCases.map { table in
      let read = tables.first { $0.table == table }
      return try RunMerge(read?.rows ?? SortedRuns(path: "", keying: .ownerFirst))
    }
    self.merges = merges
    cases = TableRows(.courtCase, merges)
    proceedings = TableRows(.proceeding, merges)
    hearings = TableRows(.hearing, merges)
    applications = TableRows(.application, merges)
    appeals = TableRows(.appeal, merges)
    motions = TableRows(.motion, merges)
    representations = TableRows(.representation, merges)
    bonds = TableRows(.bond, merges)
    custodyStays = TableRows(.custody, merges)
    charges = TableRows(.charge, merges)
    riders = TableRows(.rider, merges)
    links = try tables.first { $0.table == .rider }?.links.map { try RunMerge($0) }
  }

  /// Derives the cases of a range from every row that belongs to one, and writes what it derives.
  ///
  /// - Returns: How many cases there were.
  func derive(
    _ range: Range<UInt64>,
    _ observers: [any RangeObserver],
  ) throws -> Int {
    for merge in merges + [links].compactMap(\.self) {
      try merge.seek(from: range.lowerBound, to: range.upperBound)
    }
    orphans = ReleaseTable.allCases.map { _ in 0 }
    var count = 0
    // One history for all, so that its lists grow once and not in every case.
    var history = CaseHistory(CourtCase())
    while let row = unsafe cases.merge.top {
      unsafe output.rows[cases.index].append(row.cell, row.size)
      sum = FactSum()
      unsafe sum.add(row.cell, isNumbered: true, of: cases.index)
      unsafe row.fill(&history.courtCase, isNumbered: true, codes)
      try fill(&history)
      let derivation = CaseDerivation(consume history, asOf: asOf, plan: plan)
      try write(derivation, observers)
      history = derivation.returnHistory()
      count += 1
      try cases.merge.advance()
      if count.isMultiple(of: 1024), output.isLarge { try flush(&output) }
    }
    try passOver()
    for observer in observers { try observer.sawAll() }
    try flush(&output)
    return count
  }

  private func write(_ derivation: CaseDerivation, _ observers: [any RangeObserver]) throws {
    var summary = CaseSummary()
    let clocks = derivation.fillLists(&summary)
    for observer in observers { try observer.see(derivation, sum, &summary, clocks) }
    record.reset()
    unsafe withUnsafeMutablePointer(to: &output.summaryValues) { values in
      var encoder = unsafe SummaryEncoder(record, values)
      summary.visit(&encoder)
    }
    record.append(to: &output.summaries, row: summary.id)
    output.caseIDs.append(summary.id)
    record.reset()
    record.null()
    record.integer(Int64(bitPattern: sum.value))
    record.append(to: &output.factSums, row: summary.id)
    for clock in clocks { add(clock) }
  }

  private func add(_ clock: ClockRow) {
    record.reset()
    record.null()
    if let due = clock.due { record.integer(Int64(due.number)) } else { record.null() }
    record.text(clock.rule)
    record.append(to: &output.clocks, row: clock.id)
    output.clockDays.append(IndexSpool.code(clock.due?.number))
    output.clockIDs.append(clock.id)
  }

  private func fill(_ history: inout CaseHistory) throws {
    let id = history.id
    try read(proceedings, of: id, &history.proceedings)
    try read(hearings, of: id, &history.hearings) { $1.index($0) }
    try read(applications, of: id, &history.applications)
    try read(appeals, of: id, &history.appeals)
    try read(motions, of: id, &history.motions)
    try read(representations, of: id, &history.representations)
    try read(bonds, of: id, &history.bonds)
    try read(custodyStays, of: id, &history.custodyStays)
    try read(charges, of: id, &history.charges)
    try read(riders, of: id, &history.riders) { $1.index($0) }
    history.rowsSetAside = setAside[id]
    guard let links else { return }
    while let row = unsafe links.top, unsafe row.owner <= UInt64(bitPattern: id) {
      if unsafe row.owner == UInt64(bitPattern: id) {
        let link = unsafe row.record(Rider.self, codes)
        if link.caseID != id {
          unsafe sum.add(row.cell, isNumbered: false, of: riders.index)
          history.riders.append(link)
        }
      }
      try links.advance()
    }
  }

  /// Reads the rows of a case, and passes those of no case that come before.
  private func read<Record: DocketRecord>(
    _ table: TableRows<Record>,
    of id: Int64,
    _ rows: inout [Record],
    index: (([Record], inout RangeOutput) -> Void)? = nil,
  ) throws {
    var count = 0
    while let row = unsafe table.merge.top, unsafe row.owner <= UInt64(bitPattern: id) {
      unsafe output.rows[table.index].append(row.cell, row.size)
      if unsafe row.owner == UInt64(bitPattern: id) {
        unsafe sum.add(row.cell, isNumbered: false, of: table.index)
        // Those of the case before are filled anew: making and dropping one takes longer.
        if count == rows.count { rows.append(Record()) }
        unsafe row.fill(&rows[count], codes)
        count += 1
      } else {
        unsafe index?([row.record(Record.self, codes)], &output)
        try passed(table.index)
      }
      try table.merge.advance()
    }
    if count < rows.count { rows.removeLast(rows.count - count) }
    index?(rows, &output)
  }

  /// Passes the rows that come after the last case of the range.
  private func passOver() throws {
    for (place, merge) in merges.enumerated() {
      while let row = unsafe merge.top {
        unsafe output.rows[place].append(row.cell, row.size)
        if place == hearings.index { unsafe output.index([row.record(Hearing.self, codes)]) }
        if place == riders.index { unsafe output.index([row.record(Rider.self, codes)]) }
        try passed(place)
        try merge.advance()
      }
    }
  }

  /// Counts a row of no case; there may be millions, so they are written in between.
  private func passed(_ place: Int) throws {
    orphans[place] += 1
    if orphans[place].isMultiple(of: 4096), output.isLarge { try flush(&output) }
  }
}

/// The rows of one table.
///
/// The worker holds each by a constant: a reference that cannot change is not counted at each use,
/// and every case uses a dozen.
private final class TableRows<Record: DocketRecord> {
  /// The table's place among all.
  let index: Int
  let merge: RunMerge

  init(_ table: ReleaseTable, _ merges: [RunMerge]) {
    index = table.index
    merge = merges[index]
  }
}
