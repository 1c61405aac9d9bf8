import Foundation
import GRDB
import Testing

@testable import BulkTables
@testable import CaseStore

/// One value of a made-up row, of every kind SQLite's records have and Vigil writes.
private enum Cell: Hashable {
  case null
  case integer(Int64)
  case text(String)
  case blob([UInt8])

  static func random(_ numbers: inout SeededNumbers, longest: Int) -> Cell {
    switch Int.random(in: 0..<8, using: &numbers) {
    case 0: return .null
    case 1: return .integer([0, 1, -1, .max, .min].randomElement(using: &numbers) ?? 0)
    case 2, 3, 4:
      let bits = Int64.random(in: 0..<64, using: &numbers)
      return .integer(Int64.random(in: .min ... .max, using: &numbers) >> bits)
    case 5:
      let length = Int.random(in: 0...longest, using: &numbers)
      return .blob((0..<length).map { _ in UInt8.random(in: 0...255, using: &numbers) })
    default:
      let length = Int.random(in: 0...longest, using: &numbers)
      return .text(String(repeating: "é中x", count: length / 6 + 1))
    }
  }

  func write(_ record: RecordWriter) {
    switch self {
    case .null: record.null()
    case .integer(let number): record.integer(number)
    case .text(let text): Array(text.utf8).withUnsafeBufferPointer { record.text($0) }
    case .blob(let bytes): bytes.withUnsafeBufferPointer { record.blob($0) }
    }
  }

  init(_ value: DatabaseValue) {
    switch value.storage {
    case .null: self = .null
    case .int64(let number): self = .integer(number)
    case .string(let text): self = .text(text)
    case .blob(let data): self = .blob(Array(data))
    case .double: self = .text("a fraction")
    }
  }
}

@Suite("Pages written past SQLite are SQLite's own")
struct TreeTests {
  private let scratch = Scratch()

  /// Makes a file with a numbered table, a table by key, and an index of the first.
  private func made(pageSize: Int) throws -> [String: UInt32] {
    try Docket.createFile(scratch.docket)
    let connection = try RawConnection(scratch.docket)
    try connection.run(
      """
      PRAGMA page_size = \(pageSize);
      CREATE TABLE numbered (id INTEGER PRIMARY KEY, one, two, three);
      CREATE TABLE keyed (owner INTEGER, id INTEGER, one, two, PRIMARY KEY (owner, id))
        WITHOUT ROWID;
      CREATE INDEX byOne ON numbered(one);
      """
    )
    var roots: [String: UInt32] = [:]
    let schema = try RawStatement(connection, "SELECT name, rootpage FROM sqlite_schema")
    while try schema.step() { roots[schema.text(0)] = UInt32(schema.integer(1)) }
    return roots
  }

  private func fill(_ tree: TreeBuilder, _ rows: [[Cell]], numbered: Bool) throws {
    let record = RecordWriter()
    var cell = ByteBuffer()
    for (index, row) in rows.enumerated() {
      record.reset()
      for value in row { value.write(record) }
      cell.reset()
      record.append(to: &cell, row: numbered ? Int64(index) * 3 + 1 : nil)
      try tree.add(cells: cell)
    }
    try tree.finish()
  }

  @Test(
    "Any rows are read back equal, and the file takes changes",
    arguments: [512, 1024, 4096, 65_536],
    [0, 1, 2, 40, 3000],
  )
  func roundTrip(pageSize: Int, count: Int) throws {
    var numbers = SeededNumbers(seed: UInt64(pageSize + count))
    let roots = try made(pageSize: pageSize)
    let longest = count > 100 ? 60 : 3 * pageSize
    let table = (0..<count)
      .map { row in
        [.null, .integer(Int64(row / 3))]
          + (0..<2).map { _ in Cell.random(&numbers, longest: longest) }
      }
    let keyed = (0..<count)
      .map { row in
        [.integer(Int64(row / 5)), .integer(Int64(row))]
          + (0..<2).map { _ in Cell.random(&numbers, longest: longest) }
      }
    let entries = (0..<count).map { [Cell.integer(Int64($0 / 3)), .integer(Int64($0) * 3 + 1)] }
    let file = try PageFile(scratch.docket)
    #expect(file.pageSize == pageSize)
    try fill(
      TreeBuilder(file, root: try #require(roots["numbered"]), .table),
      table,
      numbered: true,
    )
    try fill(
      TreeBuilder(file, root: try #require(roots["keyed"]), .index),
      keyed,
      numbered: false,
    )
    try fill(
      TreeBuilder(file, root: try #require(roots["byOne"]), .index),
      entries,
      numbered: false,
    )
    try file.finish()

    let database = try DatabaseQueue(path: scratch.docket)
    try database.write { db in
      #expect(try String.fetchAll(db, sql: "PRAGMA integrity_check") == ["ok"])
      let read = try Row.fetchAll(
        db,
        sql: "SELECT NULL, one, two, three FROM numbered ORDER BY id",
      )
      #expect(read.map { $0.databaseValues.map { Cell($0) } } == table)
      let back = try Row.fetchAll(db, sql: "SELECT * FROM keyed ORDER BY owner, id")
      #expect(back.map { $0.databaseValues.map { Cell($0) } } == keyed)
      let plan = try Row.fetchAll(
        db,
        sql: "EXPLAIN QUERY PLAN SELECT id FROM numbered WHERE one = 7",
      )
      #expect(plan.description.contains("byOne"))
      for one in [0, 7, count / 3] {
        let found = try Int.fetchAll(db, sql: "SELECT id FROM numbered WHERE one = \(one)")
        #expect(found == (0..<count).filter { $0 / 3 == one }.map { $0 * 3 + 1 })
      }
      try db.execute(
        sql: """
          DELETE FROM numbered WHERE id % 2 = 0;
          INSERT INTO numbered (one, two) SELECT id, hex(zeroblob(700)) FROM keyed;
          UPDATE keyed SET two = hex(zeroblob(300)) WHERE id % 3 = 0;
          DELETE FROM keyed WHERE id % 3 = 1;
          """
      )
      #expect(try String.fetchAll(db, sql: "PRAGMA integrity_check") == ["ok"])
    }
  }

  @Test("The page of the lock is left out")
  func lockPage() throws {
    _ = try made(pageSize: 65_536)
    let file = try PageFile(scratch.docket)
    let lock = UInt32((1 << 30) / 65_536 + 1)
    let first = file.allocate(upTo: Int(lock - file.pages) - 4)
    #expect(first.upperBound == lock - 3)
    #expect(file.allocate(upTo: 10) == lock - 3..<lock)
    #expect(file.allocate(upTo: 10) == lock + 1..<lock + 11)
    #expect(file.pages == lock + 10)
  }

  @Test("Numbers of every length are read as they were written")
  func varints() {
    var numbers = SeededNumbers(seed: 1)
    for bits in 0..<64 {
      let value = UInt64.random(in: 0 ... .max, using: &numbers) >> UInt64(bits)
      var bytes = [UInt8](repeating: 0, count: 9)
      let written = bytes.withUnsafeMutableBufferPointer { room in
        room.baseAddress.map { Varint.write(value, to: $0) }
      }
      bytes.withUnsafeBufferPointer { room in
        guard var next = room.baseAddress else { return }
        #expect(Varint.read(&next) == value)
        #expect(room.baseAddress?.distance(to: next) == written)
      }
      #expect(written == Varint.size(value))
    }
  }
}

/// Numbers that are the same in every run.
struct SeededNumbers: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) {
    state = seed
  }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = (state ^ state >> 30) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ mixed >> 27) &* 0x94D0_49BB_1331_11EB
    return mixed ^ mixed >> 31
  }
}
