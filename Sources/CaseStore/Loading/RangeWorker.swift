import CaseModel

/// Takes ranges of case numbers, one after another: merges the rows of each table, builds each
/// case's history and derives what lists show.
final class RangeWorker {
  private let asOf: Day
  private let plan: ClockPlan
  private let merges: [RunMerge]
  private let links: RunMerge?
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
    flush: @escaping (inout RangeOutput) throws -> Void,
  ) throws {
    asOf = day
    // A plan of its own: threads that count the references to one keep waiting for each other.
    self.plan = ClockPlan(plan.book, plan.calendar)
    self.flush = flush
    merges = try ReleaseTable.allCases.map { table in
      let read = tables.first { $0.table == table }
      return try RunMerge(read?.rows ?? SortedRuns(path: "", keying: .ownerFirst))
    }
    links = try tables.first { $0.table == .rider }?.links.map { try RunMerge($0) }
  }

  /// Takes the cases of a range, and every row that would belong to one, and writes what comes of
  /// them.
  ///
  /// - Returns: How many cases there were.
  func take(
    _ cases: Range<UInt64>,
    _ observers: [any RangeObserver],
  ) throws -> Int {
    for merge in merges + [links].compactMap(\.self) {
      try merge.seek(from: cases.lowerBound, to: cases.upperBound)
    }
    orphans = ReleaseTable.allCases.map { _ in 0 }
    var count = 0
    let own = merges[ReleaseTable.courtCase.place]
    // One history for all, so that its lists grow once and not in every case.
    var history = CaseHistory(CourtCase())
    while let row = own.top {
      output.rows[ReleaseTable.courtCase.place].append(row.cell, row.size)
      sum = FactSum()
      sum.add(row.cell, isNumbered: true, .courtCase)
      history.courtCase = row.record(CourtCase.self, isNumbered: true, codes)
      try fill(&history)
      try derive(history, observers)
      count += 1
      try own.advance()
      if count.isMultiple(of: 1024), output.isLarge { try flush(&output) }
    }
    try passOver()
    for observer in observers { try observer.sawAll() }
    try flush(&output)
    return count
  }

  private func derive(_ history: CaseHistory, _ observers: [any RangeObserver]) throws {
    let derivation = history.derive(asOf: asOf, plan: plan)
    var summary = CaseSummary()
    let clocks = derivation.fillLists(&summary)
    for observer in observers { try observer.see(history, derivation, sum, &summary, clocks) }
    record.reset()
    withUnsafeMutablePointer(to: &output.summaryValues) { values in
      var encoder = SummaryEncoder(record, values)
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
    try take(.proceeding, of: id, &history.proceedings)
    try take(.hearing, of: id, &history.hearings) { $1.index($0) }
    try take(.application, of: id, &history.applications)
    try take(.appeal, of: id, &history.appeals)
    try take(.motion, of: id, &history.motions)
    try take(.representation, of: id, &history.representations)
    try take(.bond, of: id, &history.bonds)
    try take(.custody, of: id, &history.custodyStays)
    try take(.charge, of: id, &history.charges)
    try take(.rider, of: id, &history.riders) { $1.index($0) }
    guard let links else { return }
    while let row = links.top, row.owner <= UInt64(bitPattern: id) {
      if row.owner == UInt64(bitPattern: id) {
        let link = row.record(Rider.self, codes)
        if link.caseID != id {
          sum.add(row.cell, isNumbered: false, .rider)
          history.riders.append(link)
        }
      }
      try links.advance()
    }
  }

  /// Takes the rows of a case, and passes those of no case that come before.
  private func take<Record: DocketRecord>(
    _ table: ReleaseTable,
    of id: Int64,
    _ rows: inout [Record],
    index: (([Record], inout RangeOutput) -> Void)? = nil,
  ) throws {
    let merge = merges[table.place]
    rows.removeAll(keepingCapacity: true)
    while let row = merge.top, row.owner <= UInt64(bitPattern: id) {
      output.rows[table.place].append(row.cell, row.size)
      if row.owner == UInt64(bitPattern: id) {
        sum.add(row.cell, isNumbered: false, table)
        rows.append(Record())
        row.fill(&rows[rows.count - 1], codes)
      } else {
        index?([row.record(Record.self, codes)], &output)
        try passed(table)
      }
      try merge.advance()
    }
    index?(rows, &output)
  }

  /// Passes the rows that come after the last case of the range.
  private func passOver() throws {
    for table in ReleaseTable.allCases {
      let merge = merges[table.place]
      while let row = merge.top {
        output.rows[table.place].append(row.cell, row.size)
        switch table {
        case .hearing: output.index([row.record(Hearing.self, codes)])
        case .rider: output.index([row.record(Rider.self, codes)])
        default: break
        }
        try passed(table)
        try merge.advance()
      }
    }
  }

  /// Counts a row of no case; there may be millions, so they are written in between.
  private func passed(_ table: ReleaseTable) throws {
    orphans[table.place] += 1
    if orphans[table.place].isMultiple(of: 4096), output.isLarge { try flush(&output) }
  }
}

extension ReleaseTable {
  /// The table's place among all.
  var place: Int { ReleaseTable.allCases.firstIndex(of: self) ?? 0 }
}
