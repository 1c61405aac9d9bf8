import CaseIntake
import CaseModel
import CaseSamples
import Foundation
import GRDB

@testable import CaseStore
@testable import ReleaseImport

/// A folder that is gone when the test is over.
final class Scratch: Sendable {
  let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
  var docket: String { folder.appending(path: "clinic.vigil").path }

  deinit {
    try? FileManager.default.removeItem(at: folder)
  }
}

/// The day of every docket made here.
let today = Day(iso: "2026-11-24") ?? Day(number: 0)

/// The made-up clinic's clients.
let clients = DemoDocket(seed: 7, today: today).histories

extension Scratch {
  /// A caseload docket of the made-up clinic.
  func caseload() throws -> DocketReader {
    let docket = try Docket.create(at: docket, kind: .caseload, name: "Clinic", asOf: today)
    try docket.add(clients, who: "test", source: "made up")
    return try docket.reader()
  }

  /// A public docket of the same cases, loaded row by row as a release is.
  func release(
    _ histories: [CaseHistory] = clients,
    label: String = "June",
    limits: LoadLimits = LoadLimits(),
  ) throws -> [TableTally] {
    try load(histories, label: label, limits: limits).finish { _ in }
  }

  /// An import that has read every table, those apart that an interrupted one had.
  func load(
    _ histories: [CaseHistory] = clients,
    label: String = "June",
    asOf day: Day = today,
    stamp: String? = nil,
    limits: LoadLimits = LoadLimits(),
  ) throws -> ReleaseLoad {
    let load = try ReleaseLoad(docket, label, day, "june.zip", stamp: stamp, .standard, limits)
    for table in ReleaseTable.allCases where load.tables.finished(table) == nil {
      let sink = try load.tables.begin(table)
      let rows = histories.flatMap { $0.rows(of: table) }
      for row in rows { try sink.add(row) }
      var tally = TableTally(table: table.rawValue, file: table.spec.file)
      tally.rows = rows.count
      tally.loaded = rows.count
      try sink.end(tally)
    }
    return load
  }
}

extension Scratch {
  /// Changes the docket behind the back of everything that knows it.
  func execute(_ sql: String) throws {
    let database = try DatabaseQueue(path: docket)
    try database.writeWithoutTransaction { try $0.execute(sql: sql) }
    try database.close()
  }

  /// Has the docket keep a log beside it, as it does once something was entered.
  func keepLog() throws { try execute("PRAGMA journal_mode = WAL") }
}

extension CaseHistory {
  func rows(of table: ReleaseTable) -> [any DocketRecord] {
    switch table {
    case .courtCase: [courtCase]
    case .proceeding: proceedings
    case .hearing: hearings
    case .application: applications
    case .appeal: appeals
    case .motion: motions
    case .representation: representations
    case .bond: bonds
    case .custody: custodyStays
    case .charge: charges
    case .rider: riders.filter { $0.caseID == id }
    }
  }
}

extension RowSink {
  /// Adds a record as the bytes a file would give.
  func add(_ record: any DocketRecord) throws { try add(record.values) }

  /// Adds the values of a row as the bytes a file would give.
  func add(_ values: [CellValue]) throws {
    let texts = values.map { value in
      if case .text(let text) = value { Array(text.utf8) } else { [UInt8]() }
    }
    try texts.withBorrowedBytes { bytes in
      let cells = zip(values, bytes)
        .map { value, bytes -> LoadCell in
          switch value {
          case .empty: .empty
          case .integer(let number): .integer(number)
          case .text: .text(bytes)
          }
        }
      _ = try cells.withUnsafeBufferPointer { try add($0, line: 1) }
    }
  }
}

extension [[UInt8]] {
  /// Lends the bytes of every element for the time of a call.
  func withBorrowedBytes(_ body: ([UnsafeBufferPointer<UInt8>]) throws -> Void) rethrows {
    let joined = [UInt8](joined())
    try joined.withUnsafeBufferPointer { all in
      var start = 0
      try body(
        map { part in
          defer { start += part.count }
          return UnsafeBufferPointer(rebasing: all[start..<(start + part.count)])
        }
      )
    }
  }
}
