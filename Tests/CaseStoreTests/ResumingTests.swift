import CaseModel
import Foundation
import Synchronization
import Testing

@testable import CaseStore
@testable import ReleaseImport

@Suite("An import that was interrupted is gone on with")
struct ResumingTests {
  private let scratch = Scratch()

  private func load(_ stamp: String) throws -> ReleaseLoad {
    try ReleaseLoad(docket: scratch.docket, label: "x", asOf: today, source: "x", stamp: stamp)
  }

  private func fill(_ load: ReleaseLoad, _ tables: [ReleaseTable]) throws {
    for table in tables where load.tables.finished(table) == nil {
      let sink = try load.tables.begin(table)
      let rows = clients.flatMap { $0.rows(of: table) }
      for row in rows { try sink.add(row) }
      try sink.add(Defect(file: table.rawValue, line: 2, reason: .badID, verbatim: [1, 2]))
      var tally = TableTally(table: table.rawValue, file: table.spec.file)
      tally.rows = rows.count + 1
      tally.loaded = rows.count
      tally.defective = 1
      tally.reasons = [.badID: 1]
      try sink.end(tally)
    }
  }

  /// How many rows some tables have, defects included.
  private func rows(_ tables: ReleaseTable...) -> Int {
    tables.reduce(0) { sum, table in
      clients.reduce(sum + 1) { $0 + $1.rows(of: table).count }
    }
  }

  /// An import that is stopped in the middle of its third table.
  private func interrupted() throws {
    let load = try load("one")
    #expect(load.resumption == .fresh)
    try fill(load, [.hearing, .rider])
    _ = try load.tables.begin(.proceeding).add(clients[0].proceedings[0])
    load.cancel(isResumable: true)
  }

  @Test("Tables read to their end are not read again, and the docket comes out the same")
  func resumes() throws {
    try interrupted()
    let second = try load("one")
    #expect(second.resumption == .resumed(tables: 2, rows: rows(.hearing, .rider), cases: 0))
    #expect(second.tables.finished(.hearing)?.reasons == [.badID: 1])
    #expect(second.tables.finished(.proceeding) == nil)
    try fill(second, ReleaseTable.allCases)
    let tallies = try second.finish { _ in }
    let resumed = try lists()

    let other = Scratch()
    let whole = try ReleaseLoad(docket: other.docket, label: "x", asOf: today, source: "x")
    try fill(whole, ReleaseTable.allCases)
    let others = try whole.finish { _ in }
    #expect(others == tallies)
    #expect(try lists(other) == resumed)
    #expect(resumed.check.filter { !$0.isSound } == [])
    #expect(resumed.defects.map(\.file) == ReleaseTable.allCases.map(\.rawValue))
    #expect(try left() == [])
  }

  @Test("A release that changed is read anew, and one that is not to be kept is thrown away")
  func changed() throws {
    try interrupted()
    #expect(try left() != [])
    try other()
    #expect(try left() == [])
    let third = try load("one")
    #expect(third.resumption == .fresh)
  }

  /// An import of another release, thrown away.
  private func other() throws {
    let load = try load("two")
    #expect(load.resumption == .changed)
    #expect(load.tables.finished(.hearing) == nil)
    load.cancel()
  }

  private func lists(_ scratch: Scratch? = nil) throws -> Lists {
    try Lists(try Docket.open(at: (scratch ?? self.scratch).docket).reader())
  }

  private func left() throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: scratch.folder.path)
      .filter { $0.hasSuffix(".rows") || $0.hasSuffix(".importing") }
  }
}

/// What a docket holds, as its readers see it.
private struct Lists: Equatable {
  let cases: [CaseSummary]
  let clocks: [CaseSummary]
  let histories: [CaseHistory?]
  let defects: [Defect]
  let check: [CheckResult]

  init(_ reader: DocketReader) throws {
    cases = try reader.page(ListQuery(.cases), .first, limit: 1000).rows
    clocks = try reader.page(ListQuery(.clocks), .first, limit: 1000).rows
    histories = try cases.map { try reader.history(of: $0.id) }
    var found: [Defect] = []
    for release in try reader.profile().releases {
      try reader.forEachDefect(of: release) { found.append($0) }
    }
    defects = found
    check = try reader.check()
  }

  static func == (one: Lists, two: Lists) -> Bool {
    one.cases == two.cases && one.clocks == two.clocks && one.histories == two.histories
      && one.defects == two.defects
  }
}

@Suite("Cases are shown to whoever asks while they are loaded")
struct ObserverTests {
  private let scratch = Scratch()

  @Test("Every case is seen once and in order, with what lists show of it")
  func observes() throws {
    let load = try ReleaseLoad(docket: scratch.docket, label: "x", asOf: today, source: "x")
    for table in ReleaseTable.allCases {
      let sink = try load.tables.begin(table)
      for row in clients.flatMap({ $0.rows(of: table) }) { try sink.add(row) }
      try sink.end(TableTally(table: table.rawValue, file: table.spec.file))
    }
    let witness = Witness()
    _ = try load.finish(observers: [witness]) { _ in }
    let reader = try Docket.open(at: scratch.docket).reader()
    let seen = witness.seen.withLock { $0 }
    let rows = try reader.page(ListQuery(.cases), .first, limit: 1000).rows
    #expect(seen.map(\.summary) == rows)
    for each in seen {
      #expect(try reader.history(of: each.history.id) == each.history)
      let next = each.summary.nextClockOn
      #expect(next == nil ? each.clocks.isEmpty : each.clocks.contains { $0.due == next })
    }
  }
}

private final class Witness: CaseObserver {
  struct Seen {
    let history: CaseHistory
    let summary: CaseSummary
    let clocks: [ClockRow]
  }

  let seen = Mutex<[Seen]>([])

  func begin(_ cases: Range<Int64>) -> any RangeObserver { WitnessOfRange(self) }
}

private final class WitnessOfRange: RangeObserver {
  private let witness: Witness
  private var seen: [Witness.Seen] = []

  init(_ witness: Witness) {
    self.witness = witness
  }

  func see(
    _ derivation: CaseDerivation,
    _ sum: FactSum,
    _ summary: inout CaseSummary,
    _ clocks: [ClockRow],
  ) {
    seen.append(Witness.Seen(history: derivation.history, summary: summary, clocks: clocks))
  }

  func end() {
    witness.seen.withLock { $0 += seen }
  }
}
