import CaseModel
import CaseStore
import Foundation
import Testing

@testable import CaseIntake
@testable import ReleaseImport

@Suite("Damaged tables of a release")
struct MutatedReleaseTests {
  private static let tables: [ReleaseTable] = [
    .courtCase, .proceeding, .hearing, .application, .appeal, .motion, .bond, .charge,
  ]
  private static let pool: [UInt8] = [
    0x09, 0x0A, 0x0D, 0x00, 0x22, 0xE9, 0x1B, 0x20, 0x2D, 0x30, 0x39, 0x41, 0x7A, 0xFF,
  ]

  /// A small table with rows of every kind of value.
  private func seed(_ table: ReleaseTable) -> [UInt8] {
    let writing = RowWriting(table)
    let rows = (1...6)
      .map { id in
        let values = table.spec.columns.map { column in
          let value =
            switch column.kind {
            case .id, .reference: "\(id)"
            case .day: "2026-0\(id)-1\(id) 00:00:00.000"
            case .time: "0\(id)30"
            case .flag: "1"
            case .number, .money: "\(id)00"
            case .code, .mixedCode: "AB"
            case .text: "words"
            case .omitted: ""
            }
          return (column.header, value)
        }
        return writing.row(Dictionary(values) { first, _ in first })
      }
    return Array(writing.file(rows).utf8)
  }

  @Test(
    "Two thousand mutations of each are read or refused, and every line is a row's or a note's",
    arguments: tables,
  )
  func mutated(table: ReleaseTable) throws {
    var dice = Dice(state: UInt64(table.index) &+ 1965)
    let seed = seed(table)
    let header = (seed.firstIndex(of: 0x0A) ?? 0) + 1
    for _ in 0..<2000 {
      var bytes = seed
      for _ in 0..<Int.random(in: 1...6, using: &dice) {
        let start = Int.random(in: 0..<20, using: &dice) == 0 ? 0 : min(header, bytes.count - 1)
        let place = Int.random(in: start..<bytes.count, using: &dice)
        let byte = MutatedReleaseTests.pool.randomElement(using: &dice) ?? 0
        switch Int.random(in: 0..<4, using: &dice) {
        case 0: bytes.insert(byte, at: place)
        case 1: bytes.removeSubrange(place..<min(bytes.count, place + 3))
        default: bytes[place] = byte
        }
      }
      try check(bytes, table)
    }
  }

  private func check(_ bytes: [UInt8], _ table: ReleaseTable) throws {
    let meter = ImportMeter(bytesTotal: nil) { false }.begin("table")
    let lines = LineReader(PiecemealStream(bytes, 97), meter: meter)
    let sink = CountingSink()
    do {
      let reading = try TableImport(table, file: "table", lines: lines, sink: sink)
      try reading.run()
      let tally = reading.tally
      #expect(tally.isConserved)
      #expect(sink.rows == tally.loaded + tally.repaired)
      #expect(sink.setAside == tally.defective && sink.repaired == tally.repaired)
      let feeds = sink.verbatim.map { row in row.count { $0 == 0x0A } }.reduce(0, +)
      let blank = tally.notes["blank lines"] ?? 0
      #expect(lines.count == 1 + tally.rows + feeds + blank)
    } catch let error {
      #expect(error is ImportError)
    }
  }
}

/// Counts what a reading hands over.
private final class CountingSink: RowSink {
  var rows = 0
  var setAside = 0
  var repaired = 0
  var verbatim: [[UInt8]] = []

  var checkpoint: TableCheckpoint? { nil }
  func forEachID(_ body: (Int64) -> Void) {}
  func keep(_ checkpoint: TableCheckpoint) {}
  func end(_ tally: TableTally) {}

  func add(_ cells: UnsafeBufferPointer<LoadCell>, line: Int) -> Bool {
    rows += 1
    return false
  }

  func add(_ defect: Defect) {
    verbatim.append(defect.verbatim)
    if defect.repair == nil { setAside += 1 } else { repaired += 1 }
  }
}
