import CaseModel
import Foundation
import Testing

@testable import CaseIntake

/// A table packed with gzip, and what its reading becomes after damage.
private final class PackedTable {
  let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
  let bytes: [UInt8]
  let rows: [[String]]

  init() throws {
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let table = folder.appending(path: "table.csv")
    rows = (0..<40)
      .map { ["Chen \($0)", "A\(100_000_000 + $0 * 7919)", "2026-12-\(10 + $0 % 19)"] }
    let text = rows.map { $0.joined(separator: ",") + "\n" }.joined()
    try Data(text.utf8).write(to: table)
    let gzip = try Process.run(URL(filePath: "/bin/gzip"), arguments: [table.path])
    gzip.waitUntilExit()
    bytes = Array(try Data(contentsOf: folder.appending(path: "table.csv.gz")))
  }

  deinit {
    try? FileManager.default.removeItem(at: folder)
  }

  /// The rows of damaged bytes; nil where they are refused.
  func read(_ bytes: [UInt8]) throws -> [[String]]? {
    let file = folder.appending(path: "damaged.gz")
    try Data(bytes).write(to: file)
    do {
      let table = try TableFile.tables(path: file.path)[0]
      defer { table.close() }
      var rows: [[String]] = []
      while let row = try table.next() { rows.append(row.fields) }
      return rows
    } catch is ImportError {
      return nil
    }
  }
}

@Suite("Packed tables that are damaged")
struct PackedTextTests {
  @Test("A packed table cut short anywhere is refused, never taken for whole")
  func cut() throws {
    let table = try PackedTable()
    #expect(try table.read(table.bytes) == table.rows)
    for length in stride(from: 18, to: table.bytes.count, by: 5) {
      #expect(try table.read(Array(table.bytes.prefix(length))) == nil, "\(length)")
    }
  }

  @Test("Two thousand mutated ones are read as they were or refused")
  func mutated() throws {
    let table = try PackedTable()
    var dice = Dice(state: 1952)
    var refused = 0
    for _ in 0..<2000 {
      var bytes = table.bytes
      for _ in 0..<Int.random(in: 1...3, using: &dice) {
        let place = Int.random(in: 3..<bytes.count, using: &dice)
        bytes[place] ^= 1 << UInt8.random(in: 0...7, using: &dice)
      }
      let rows = try table.read(bytes)
      if rows == nil { refused += 1 } else { #expect(rows == table.rows) }
    }
    #expect(refused > 1500)
  }

  @Test(
    "Another format is named where a table is wanted",
    arguments: ["{\"a\":1}", "[{\"a\":1}]"],
  )
  func json(text: String) throws {
    let file = FileManager.default.temporaryDirectory.appending(path: "\(UUID()).csv")
    defer { try? FileManager.default.removeItem(at: file) }
    try Data(text.utf8).write(to: file)
    let error = #expect(throws: ImportError.self) { try TableFile.tables(path: file.path) }
    #expect(error?.problem == "this is a JSON file")
  }
}
