import CaseModel
import Foundation
import GRDB
import Synchronization
import Testing

@testable import CaseStore
@testable import ReleaseImport

@Suite("A docket that is partly made is gone on with")
struct LoadMarkTests {
  /// Ranges so small that the clinic's cases fill several, each with a mark after it.
  private static let limits = LoadLimits(rangeBytes: 1, rangesPerCheckpoint: 1)
  /// Every table is read, and no case derived.
  private static var allRead: Resumption {
    let tables = ReleaseTable.allCases
    let rows = tables.reduce(0) { sum, table in
      cases.reduce(sum) { $0 + $1.rows(of: table).count }
    }
    return .resumed(tables: tables.count, rows: rows, cases: 0)
  }

  private let scratch = Scratch()

  /// The clinic's cases again and again under other numbers, so that they fill several ranges.
  static let cases: [CaseHistory] = (0..<10)
    .flatMap { copy in clients.map { $0.renumbered(by: Int64(copy) * 10_000_000) } }

  /// A later release: some cases are gone, and some hearings were moved.
  static let later: [CaseHistory] = cases.filter { !$0.id.isMultiple(of: 7) }
    .map { history in
      var history = history
      for index in history.hearings.indices where history.id.isMultiple(of: 5) {
        history.hearings[index].heldOn = history.hearings[index].heldOn.map { $0 + 3 }
      }
      return history
    }

  /// Loads a release, interrupted after so many ranges.
  private func interrupt(_ cases: [CaseHistory], after ranges: Int) throws {
    let load = try scratch.load(cases, label: "July", stamp: "one", limits: LoadMarkTests.limits)
    #expect(throws: Stopped.self) {
      try load.finish(observers: [Stopper(after: ranges)]) { _ in }
    }
    load.cancel(isResumable: true)
  }

  @Test(
    "It comes out as if it had never been stopped, and no case is derived twice",
    arguments: [1, 3],
    [false, true],
  )
  func goesOn(ranges: Int, hasEarlier: Bool) throws {
    let whole = Scratch()
    let cases = hasEarlier ? LoadMarkTests.later : LoadMarkTests.cases
    for scratch in [scratch, whole] where hasEarlier {
      _ = try scratch.release(LoadMarkTests.cases)
    }
    let expected = try whole.release(cases, label: "July", limits: LoadMarkTests.limits)

    try interrupt(cases, after: ranges)
    let load = try scratch.load(cases, label: "July", stamp: "one", limits: LoadMarkTests.limits)
    guard case .resumed(let tables, _, let done) = load.resumption else {
      Issue.record("\(load.resumption)")
      return
    }
    #expect(tables == ReleaseTable.allCases.count)
    #expect(done > 0 && done < cases.count)
    let rest = Stopper(after: nil)
    #expect(try load.finish(observers: [rest]) { _ in } == expected)
    #expect(rest.cases == cases.count - done)

    #expect(try Dump(scratch.docket) == Dump(whole.docket))
    #expect(try !Docket.open(at: scratch.docket).makeColumns(), "its columns are made with it")
    try ColumnTests.agree(TwoWays(scratch), seed: 3, draws: 20)
  }

  @Test("Killed again and again, it comes out the same")
  func killedAgain() throws {
    for ranges in [1, 0, 2, 1] { try interrupt(LoadMarkTests.cases, after: ranges) }
    let last = try scratch.load(
      LoadMarkTests.cases,
      label: "July",
      stamp: "one",
      limits: LoadMarkTests.limits,
    )
    _ = try last.finish { _ in }
    let whole = Scratch()
    _ = try whole.release(LoadMarkTests.cases, label: "July", limits: LoadMarkTests.limits)
    #expect(try Dump(scratch.docket) == Dump(whole.docket))
  }

  @Test("A dry run after it finds every change once, and leaves it to be gone on with")
  func dryRun() throws {
    _ = try scratch.release(LoadMarkTests.cases)
    var expected: [CaseNotice] = []
    try scratch.load(LoadMarkTests.later, label: "July")
      .findChanges({ _ in }, { expected.append($0) })
    try interrupt(LoadMarkTests.later, after: 2)
    var found: [CaseNotice] = []
    let limits = LoadMarkTests.limits
    try scratch.load(LoadMarkTests.later, label: "July", stamp: "one", limits: limits)
      .findChanges({ _ in }, { found.append($0) })
    #expect(found == expected)
    #expect(expected.count > 100)
    let load = try scratch.load(LoadMarkTests.later, label: "July", stamp: "one", limits: limits)
    guard case .resumed(_, _, let cases) = load.resumption, cases > 0 else {
      Issue.record("\(load.resumption)")
      return
    }
    _ = try load.finish { _ in }
    let whole = Scratch()
    _ = try whole.release(LoadMarkTests.cases)
    _ = try whole.release(LoadMarkTests.later, label: "July", limits: limits)
    #expect(try Dump(scratch.docket) == Dump(whole.docket))
  }

  @Test("As of another day the rows are of use, and every case is derived anew")
  func otherDay() throws {
    try interrupt(LoadMarkTests.cases, after: 2)
    let load = try scratch.load(LoadMarkTests.cases, label: "July", asOf: today + 1, stamp: "one")
    #expect(load.resumption == LoadMarkTests.allRead)
    _ = try load.finish { _ in }
    let reader = try Docket.open(at: scratch.docket).reader()
    #expect(try reader.check().allSatisfy(\.isSound))
    #expect(try reader.count(ListQuery(.cases)).value == LoadMarkTests.cases.count)
  }

  @Test("A docket the accounts are being written into is not gone on with")
  func completing() throws {
    let load = try scratch.load(LoadMarkTests.cases, stamp: "one", limits: LoadMarkTests.limits)
    #expect(throws: Stopped.self) {
      try load.finish { if case .saving = $0 { throw Stopped() } }
    }
    load.cancel(isResumable: true)
    let again = try scratch.load(LoadMarkTests.cases, stamp: "one", limits: LoadMarkTests.limits)
    #expect(again.resumption == LoadMarkTests.allRead)
    _ = try again.finish { _ in }
    #expect(try Docket.open(at: scratch.docket).reader().check().allSatisfy(\.isSound))
  }
}

private struct Stopped: Error {}

/// Counts the cases it is shown, and fails in the range after so many.
private final class Stopper: CaseObserver {
  private let state: Mutex<(left: Int?, cases: Int)>

  init(after ranges: Int?) {
    state = Mutex((ranges, 0))
  }

  var cases: Int { state.withLock { $0.cases } }

  func begin(_ cases: Range<Int64>) -> any RangeObserver { StopperOfRange(self) }

  fileprivate func saw(_ cases: Int) throws {
    try state.withLock { state in
      guard state.left != 0 else { throw Stopped() }
      state.left = state.left.map { $0 - 1 }
      state.cases += cases
    }
  }
}

private final class StopperOfRange: RangeObserver {
  private let stopper: Stopper
  private var cases = 0

  init(_ stopper: Stopper) {
    self.stopper = stopper
  }

  func see(
    _ derivation: CaseDerivation,
    _ sum: FactSum,
    _ summary: inout CaseSummary,
    _ clocks: [ClockRow],
  ) { cases += 1 }

  func end() throws { try stopper.saw(cases) }
}

extension CaseHistory {
  /// The case with every number of it raised, so that it is another case.
  fileprivate func renumbered(by distance: Int64) -> CaseHistory {
    func raised<Record: DocketRecord>(_ record: Record) -> Record {
      var record = record
      var visitor = RaisingVisitor(distance: distance)
      record.visit(&visitor)
      return record
    }
    var copy = CaseHistory(raised(courtCase))
    copy.proceedings = proceedings.map(raised)
    copy.hearings = hearings.map(raised)
    copy.applications = applications.map(raised)
    copy.appeals = appeals.map(raised)
    copy.motions = motions.map(raised)
    copy.representations = representations.map(raised)
    copy.bonds = bonds.map(raised)
    copy.custodyStays = custodyStays.map(raised)
    copy.charges = charges.map(raised)
    copy.riders = riders.map(raised)
    return copy
  }
}

private struct RaisingVisitor: ColumnVisitor {
  let distance: Int64

  func id(_ name: String, _ header: String, _ value: inout Int64, isOwn: Bool) {
    if value != 0 { value += distance }
  }

  func text(_ spec: @autoclosure () -> ColumnSpec, _ value: inout String) {}
  func day(_ name: String, _ header: String, _ value: inout Day?) {}
  func number(_ spec: @autoclosure () -> ColumnSpec, _ value: inout Int64?) {}
  func omitted(_ headers: [String]) {}
}

/// Every row of a docket; the mark of its lists, which no two have alike, and the moments of its
/// imports apart.
struct Dump: Equatable {
  private static let moments = ["importedAt", "at", "seal"]
  let rows: [String]

  init(_ path: String) throws {
    rows = try DatabaseQueue(path: path)
      .read { db in
        #expect(try String.fetchAll(db, sql: "PRAGMA integrity_check") == ["ok"])
        let tables = try String.fetchAll(
          db,
          sql: "SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name",
        )
        return try tables.flatMap { table in
          try Row.fetchAll(db, sql: "SELECT * FROM \"\(table)\"")
            .map { row in
              "\(table) \(row.filter { !Dump.moments.contains($0.0) })"
            }
        }
      }
      .filter { !$0.contains("listStamp") && !$0.contains("\"sum.") }
  }
}
