import CaseModel
import Foundation
import Testing

@testable import CaseIntake

@Suite("Tables in text, read record by record")
struct CSVStreamTests {
  private func rows(_ bytes: [UInt8], _ name: String = "table.csv") throws -> [TableRow] {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let file = folder.appending(path: name)
    try Data(bytes).write(to: file)
    let tables = try TableFile.tables(path: file.path)
    var rows: [TableRow] = []
    while let row = try tables[0].next() { rows.append(row) }
    return rows
  }

  @Test(
    "Commas, semicolons, tabs and bars separate; titles above and commas inside do not mislead",
    arguments: [
      "Title of the list\nName,Day\n\"Chen, W\",1\nDoe,2\n",
      "Title of the list\nName;Day\nChen, W;1\nDoe;2\n",
      "Title of the list\nName\tDay\nChen, W\t1\nDoe\t2\n",
      "Title of the list\nName|Day\nChen, W|1\nDoe|2\n",
      "Title of the list\r\"Name\"|\"Day\"\r\"Chen, W\"|\"1\"\r\"Doe\"|\"2\"\r",
    ],
  )
  func separators(text: String) throws {
    let rows = try rows(Array(text.utf8))
    #expect(
      rows.map(\.fields) == [
        ["Title of the list"], ["Name", "Day"], ["Chen, W", "1"], ["Doe", "2"],
      ]
    )
    #expect(rows.map(\.line) == [1, 2, 3, 4])
  }

  @Test("A quote that nothing closes costs its own line, at any size")
  func unclosed() throws {
    let many = Array(repeating: "Doe,2", count: 30_000).joined(separator: "\n")
    let rows = try rows(Array("Name,Day\n\"Chen,1\r\n\(many)\n".utf8))
    #expect(rows.count == 30_002)
    #expect(rows[1].fault != nil && rows[1].verbatim == Array("\"Chen,1".utf8))
    #expect(rows[2].line == 3 && rows[30_001].line == 30_002)
  }

  @Test("A line without end is cut, and says so")
  func endless() throws {
    let rows = try rows(Array("a,b\n\(String(repeating: "x", count: 200_000))\nc,d\n".utf8))
    #expect(rows.map { $0.fault == nil } == [true, false, true])
    #expect(rows[1].verbatim.count <= CSVRecord.longest)
  }

  @Test("Text packed with gzip is read")
  func packed() throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let file = folder.appending(path: "table.csv")
    try Data("a,b\n1,2\n".utf8).write(to: file)
    let gzip = try Process.run(URL(filePath: "/bin/gzip"), arguments: [file.path])
    gzip.waitUntilExit()
    let table = try TableFile.tables(path: file.path + ".gz")[0]
    #expect(try table.next()?.fields == ["a", "b"])
    #expect(try table.next()?.fields == ["1", "2"])
  }

  private static let others: [(bytes: [UInt8], what: String)] = [
    ([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1], "old Excel"), (Array("%PDF-1.7".utf8), "PDF"),
    (Array("<html><table>".utf8), "web page"), (Array("ARROW1".utf8), "Feather"),
    ([0x37, 0x7A, 0xBC, 0xAF], "7z"),
  ]

  @Test("Files of other kinds are named, with what leads on", arguments: others)
  func refused(bytes: [UInt8], what: String) {
    let error = #expect(throws: ImportError.self) { try rows(bytes) }
    #expect(error?.problem.english.contains(what) == true)
  }

  @Test("Two thousand mutated tables are read or refused, and every byte of text is a row's")
  func mutated() throws {
    var dice = Dice(state: 20_261_127)
    let seed = Array("Name,A Number\n\"Chen, \"\"W\"\"\nx\",1\r\n张三,2\r\"Doe,3\n".utf8)
    let pool: [UInt8] = [
      0x22, 0x2C, 0x0A, 0x0D, 0x09, 0x7C, 0x3B, 0x00, 0xFF, 0xE4, 0x80, 0x1B, 0x41,
    ]
    for _ in 0..<2000 {
      var bytes = seed
      for _ in 0..<Int.random(in: 1...6, using: &dice) {
        let place = Int.random(in: 0..<bytes.count, using: &dice)
        switch Int.random(in: 0..<3, using: &dice) {
        case 0: bytes[place] = pool.randomElement(using: &dice) ?? 0
        case 1: bytes.insert(pool.randomElement(using: &dice) ?? 0, at: place)
        default: bytes.removeSubrange(place..<min(bytes.count, place + 5))
        }
      }
      let stretch = Int.random(in: 1...9, using: &dice)
      var stream = try CSVStream(PiecemealStream(bytes, stretch), name: "mutated")
      var record = CSVRecord()
      var kept: [UInt8] = []
      while try stream.next(&record) { kept += record.raw }
      #expect(kept.withoutLineEnds == bytes.withoutLineEnds)
    }
  }
}

/// Bytes that come a few at a time.
final class PiecemealStream: ByteStream {
  private var bytes: ArraySlice<UInt8>
  private let stretch: Int

  init(_ bytes: [UInt8], _ stretch: Int) {
    self.bytes = bytes[...]
    self.stretch = stretch
  }

  func read(into buffer: UnsafeMutableRawBufferPointer) -> Int {
    let part = bytes.prefix(min(stretch, buffer.count))
    buffer.copyBytes(from: part)
    bytes = bytes.dropFirst(part.count)
    return part.count
  }

  func close() {}
}

extension [UInt8] {
  /// The bytes but for line feeds and carriage returns.
  fileprivate var withoutLineEnds: [UInt8] { filter { $0 != 0x0A && $0 != 0x0D } }
}
