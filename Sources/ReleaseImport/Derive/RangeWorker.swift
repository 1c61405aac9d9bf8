import BulkTables
import CaseIntake
import CaseModel
import CaseStore

/// Takes ranges of case numbers, one after another: merges the rows of each table, builds each
/// case's history and derives what lists show.
///
/// Safe: `merges` keeps alive what `tables` names, for as long as the worker lives.
@safe final class RangeWorker {
  private let asOf: Day
  private let plan: ClockPlan
  private let merges: [RunMerge]
  /// The merges by the index of their table, without counting references.
  ///
  /// `merges` holds them and never changes; every case uses a dozen.
  private let tables: [Unmanaged<RunMerge>]
  private let links: RunMerge?
  private let setAside: SetAsideRows
  private var output = RangeOutput()
  private let record = RecordWriter()
  private var sum = FactSum()
  private let codes = CodeCache()
  /// The tables with an index of their own.
  private let (hearing, rider) = (ReleaseTable.hearing.index, ReleaseTable.rider.index)
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
    unsafe self.tables = unsafe merges.map { unsafe .passUnretained($0) }
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
    try unsafe tables[0]
      ._withUnsafeGuaranteedRef { cases in
        while let row = unsafe cases.top {
          unsafe output.rows[0].append(row.cell, row.size)
          sum = FactSum()
          unsafe sum.add(row.cell, isNumbered: true, of: 0)
          unsafe row.fill(&history.courtCase, isNumbered: true, codes)
          try fill(&history)
          let derivation = CaseDerivation(consume history, asOf: asOf, plan: plan)
          try write(derivation, observers)
          history = derivation.returnHistory()
          count += 1
          try cases.advance()
          if count.isMultiple(of: 1024), output.isLarge { try flush(&output) }
        }
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
    var reader = RunReader(worker: self, id: id)
    try history.visitReleaseTables(&reader)
    output.index(history.hearings)
    output.index(history.riders)
    history.rowsSetAside = setAside[id]
    guard let links else { return }
    while let row = unsafe links.top, unsafe row.owner <= UInt64(bitPattern: id) {
      if unsafe row.owner == UInt64(bitPattern: id) {
        let link = unsafe row.record(Rider.self, codes)
        if link.caseID != id {
          unsafe sum.add(row.cell, isNumbered: false, of: rider)
          history.riders.append(link)
        }
      }
      try links.advance()
    }
  }

  /// Reads the rows of a case, and passes those of no case that come before.
  fileprivate func read<Record: DocketRecord>(
    _ table: Int,
    of id: Int64,
    _ rows: inout [Record],
  ) throws {
    var count = 0
    try unsafe tables[table]
      ._withUnsafeGuaranteedRef { merge in
        while let row = unsafe merge.top, unsafe row.owner <= UInt64(bitPattern: id) {
          if unsafe row.owner == UInt64(bitPattern: id) {
            unsafe output.rows[table].append(row.cell, row.size)
            unsafe sum.add(row.cell, isNumbered: false, of: table)
            // Those of the case before are filled again: making and dropping one takes longer.
            if count == rows.count { rows.append(Record()) }
            unsafe row.fill(&rows[count], codes)
            count += 1
          } else {
            try unsafe pass(row, of: table)
          }
          try merge.advance()
        }
      }
    if count < rows.count { rows.removeLast(rows.count - count) }
  }

  /// Passes the rows that come after the last case of the range.
  private func passOver() throws {
    for (table, merge) in merges.enumerated() {
      while let row = unsafe merge.top {
        try unsafe pass(row, of: table)
        try merge.advance()
      }
    }
  }

  /// Passes a row of no case; there may be millions, so they are written in between.
  private func pass(_ row: SortedRow, of table: Int) throws {
    unsafe output.rows[table].append(row.cell, row.size)
    if table == hearing { unsafe output.index([row.record(Hearing.self, codes)]) }
    if table == rider { unsafe output.index([row.record(Rider.self, codes)]) }
    orphans[table] += 1
    if orphans[table].isMultiple(of: 4096), output.isLarge { try flush(&output) }
  }
}

/// Fills the rows of a case from the merged runs of each table.
private struct RunReader: HistoryVisitor {
  typealias Failure = any Error
  let worker: RangeWorker
  let id: Int64
  /// The table's index among all; the case's own is 0.
  private var table = 0

  init(worker: RangeWorker, id: Int64) {
    self.worker = worker
    self.id = id
  }

  mutating func visit<Record: NumberedRecord>(_ rows: inout [Record]) throws {
    table += 1
    try worker.read(table, of: id, &rows)
  }
}
