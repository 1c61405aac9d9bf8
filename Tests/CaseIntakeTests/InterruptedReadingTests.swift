import CaseIntake
import CaseModel
import CaseSamples
import Foundation
import Synchronization
import Testing

@testable import CaseStore
@testable import ReleaseImport

@Suite("The reading of a table is gone on with where it stopped")
struct InterruptedReadingTests {
  /// Runs so short that every table has several, each with a checkpoint after it.
  private static let limits = LoadLimits(runRows: 40)
  private static let asOf = Day(number: 20_758)

  @Test("From a folder and from a zip, with every kind of defect", arguments: [false, true])
  func goesOn(isZipped: Bool) throws {
    let place = FileManager.default.temporaryDirectory.appending(path: "reading-\(UUID())").path
    defer { try? FileManager.default.removeItem(atPath: place) }
    var path = place + "/release"
    let sample = SampleRelease(cases: 300, seed: 5, defectRate: 0.2, asOf: Self.asOf)
    _ = try sample.write(to: path)
    if isZipped { path = try URL(filePath: path).zipped(as: "release.zip") }
    let release = try EOIRRelease(path: path)
    let whole = try load(place + "/whole.vigil", stamp: nil)
    _ = try release.load(into: whole)
    let expected = try whole.finish { _ in }

    let docket = place + "/stopped.vigil"
    var readAgain = 0
    for rows in [60, 150, 400, 45] {
      let stopping = StoppingSink(try load(docket, stamp: release.stamp), after: rows)
      #expect(throws: Stopped.self) { try release.load(into: stopping) }
      readAgain += stopping.taken
      stopping.load.cancel(isResumable: true)
    }
    let last = StoppingSink(try load(docket, stamp: release.stamp), after: .max)
    _ = try release.load(into: last)
    #expect(try last.load.finish { _ in } == expected)
    let loaded = expected.filter { ReleaseTable(rawValue: $0.table) != nil }
      .reduce(0) { $0 + $1.loaded + $1.repaired }
    // Each time at most one run of each table being read is lost.
    #expect(readAgain + last.taken <= loaded + 4 * 2 * Self.limits.runRows)
    let (one, other) = (try Contents(docket), try Contents(place + "/whole.vigil"))
    #expect(one.defects == other.defects)
    #expect(one.histories == other.histories)
    #expect(one.isSound)
  }

  private func load(_ docket: String, stamp: String?) throws -> ReleaseLoad {
    try ReleaseLoad(docket, "June", Self.asOf, "june", stamp: stamp, .standard, Self.limits)
  }
}

private struct Stopped: Error {}

/// Hands everything on to an import, and fails once so many rows came.
private final class StoppingSink: ReleaseSink {
  let load: ReleaseLoad
  private let stopping: StoppingTables

  init(_ load: ReleaseLoad, after rows: Int) {
    self.load = load
    stopping = StoppingTables(load.tables, after: rows)
  }

  var tables: any TableSinks { stopping }
  /// The rows that came.
  var taken: Int { stopping.taken }

  func begin(_ list: LookupTable) -> any EntrySink { load.begin(list) }
}

private final class StoppingTables: TableSinks {
  private let tables: any TableSinks
  private let most: Int
  private let count = Mutex(0)

  init(_ tables: any TableSinks, after rows: Int) {
    self.tables = tables
    most = rows
  }

  var taken: Int { count.withLock { $0 } }

  func finished(_ table: ReleaseTable) -> TableTally? { tables.finished(table) }
  func begin(_ table: ReleaseTable) throws -> any RowSink {
    StoppingTable(self, try tables.begin(table))
  }

  func take() throws {
    try count.withLock { count in
      guard count < most else { throw Stopped() }
      count += 1
    }
  }
}

private final class StoppingTable: RowSink {
  private let sink: StoppingTables
  private let rows: any RowSink

  init(_ sink: StoppingTables, _ rows: any RowSink) {
    self.sink = sink
    self.rows = rows
  }

  var checkpoint: TableCheckpoint? { rows.checkpoint }
  func forEachID(_ body: (Int64) -> Void) throws { try rows.forEachID(body) }
  func add(_ cells: UnsafeBufferPointer<LoadCell>, line: Int) throws -> Bool {
    try sink.take()
    return try rows.add(cells, line: line)
  }
  func keep(_ checkpoint: TableCheckpoint) throws { try rows.keep(checkpoint) }
  func add(_ defect: Defect) throws { try rows.add(defect) }
  func end(_ tally: TableTally) throws { try rows.end(tally) }
}

/// What a docket holds of a release.
private struct Contents {
  let histories: [CaseHistory?]
  let defects: [Defect]
  let isSound: Bool

  init(_ path: String) throws {
    let reader = try Docket.open(at: path).reader()
    let rows = try reader.page(ListQuery(.cases), .first, limit: 1000).rows
    histories = try rows.map { try reader.history(of: $0.id) }
    var found: [Defect] = []
    for release in try reader.profile().releases {
      try reader.forEachDefect(of: release) { found.append($0) }
    }
    defects = found
    isSound = try reader.check().allSatisfy(\.isSound)
  }
}
