import Foundation
import Testing

@testable import BulkTables
@testable import CaseColumns
@testable import Platform

@Suite("Columns packed bit by bit")
struct PackedColumnTests {
  /// Writes a column and reads it back as the file has it.
  private func column(_ values: [Int64?], chunk: Int) throws -> StoredColumn {
    let folder = FileManager.default.temporaryDirectory.appending(path: "\(UUID())").path
    defer { unlink(folder) }
    let file = try ScratchFile(folder, truncatingTo: 0)
    let spill = try ScratchFile(besides: folder)
    try [UInt8](repeating: 0, count: 64).withUnsafeBytes { try file.append($0) }
    var gathered = GatheredColumn("day")
    for start in stride(from: 0, to: values.count, by: chunk) {
      let part = values[start..<min(start + chunk, values.count)]
      try gathered.putAside(part.map { $0 ?? GatheredColumn.empty }, spill)
    }
    try spill.flush()
    let entry = try ColumnCoding(gathered, packing: nil).write(gathered, to: file, from: spill)
    try file.flush()
    let mapped = try #require(MappedFile(folder))
    let codes = try #require(mapped.bytes(entry.codes.offset, entry.codes.bytes))
    #expect(entry.width == 0)
    #expect(entry.codes.bytes <= (values.count * entry.bits + 7) / 8 + 16 + 64)
    return StoredColumn(entry, rows: values.count, codes: codes, texts: nil, file: mapped)
  }

  @Test(
    "Numbers of any width come back, alone and in stretches, however they were put aside",
    arguments: [0, 1, 2, 6, 7, 8, 13, 15, 16, 17, 31, 32, 33, 40, 55, 56],
  )
  func widths(bits: Int) throws {
    var draws = Draws(state: UInt64(bits))
    let base = Int64.random(in: -50_000...50_000, using: &draws)
    let most = max(0, (Int64(1) << Int64(bits)) - 2)
    let known: [Int64?] = (0..<1_503)
      .map { row -> Int64? in
        if bits == 0 || row == 7 || Int.random(in: 0..<5, using: &draws) == 0 { return nil }
        return base + (row == 1_400 ? most : Int64.random(in: 0...most, using: &draws))
      }
    for chunk in [1, 63, 64, 1_000, 5_000] {
      let packed = try column(known, chunk: chunk)
      for (row, value) in known.enumerated() {
        let code = packed.code(at: row)
        #expect((code == 0 ? nil : packed.number(ofCode: code)) == value)
      }
      for rows in [0..<known.count, 1..<2, 63..<129, 1_502..<1_503] {
        let read = packed.codes(rows) { $0 == 0 ? nil : packed.number(ofCode: $0) }
        #expect(read == Array(known[rows]))
      }
    }
  }

  @Test("Texts keep the numbers they were given, short and long, few and many")
  func interned() {
    var interner = StringInterner()
    let texts = (0..<5_000)
      .map { index in
        index.isMultiple(of: 7) ? "a longer text, number \(index)" : "c\(index)"
      }
    for round in 0..<2 {
      for (number, text) in texts.enumerated() {
        #expect(interner.number(of: text) == Int64(number), "\(round)")
      }
    }
    #expect(interner.texts == texts)
  }
}
