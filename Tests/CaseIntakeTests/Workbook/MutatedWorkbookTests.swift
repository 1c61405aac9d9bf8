import Foundation
import Testing

@testable import CaseIntake

@Suite("Damaged workbooks")
struct MutatedWorkbookTests {
  private static let pool = Array("<>/\"=&;019ercsXF-\u{0}".utf8)

  @Test("Parts shared by sheets, damaged anywhere, are read or refused", arguments: 1...60)
  func parts(seed: UInt64) throws {
    var dice = Dice(state: seed)
    var book = WorkbookFixture(
      sheets: ["A", "B"],
      styles: "<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/></cellXfs>",
      strings: ["one", "two"],
    )
    for _ in 0..<2 {
      book.add("<row r=\"1\"><c t=\"s\"><v>1</v></c><c s=\"1\"><v>44566</v></c></row>")
    }
    for _ in 0..<Int.random(in: 1...4, using: &dice) {
      let member = Int.random(in: 0..<book.members.count, using: &dice)
      var text = Array(book.members[member].text.utf8)
      let place = Int.random(in: 0..<text.count, using: &dice)
      text[place] = MutatedWorkbookTests.pool.randomElement(using: &dice) ?? 0
      book.members[member].text = String(decoding: text, as: UTF8.self)
    }
    try read(book)
  }

  @Test("A workbook cut short anywhere is refused, never taken for whole", arguments: 1...12)
  func cut(part: Int) throws {
    var book = WorkbookFixture(sheets: ["A"])
    book.add((1...50).map { "<row r=\"\($0)\"><c><v>\($0)</v></c></row>" }.joined())
    let whole = StoredZip(book.members.map { ($0.name, Array($0.text.utf8)) }).bytes
    let file = FileManager.default.temporaryDirectory.appending(path: "\(UUID()).xlsx")
    defer { try? FileManager.default.removeItem(at: file) }
    try Data(whole.prefix(whole.count * part / 13)).write(to: file)
    #expect(throws: ImportError.self) {
      for table in try TableFile.tables(path: file.path) { while try table.next() != nil {} }
    }
  }

  private func read(_ book: WorkbookFixture) throws {
    do {
      try book.lend { path in
        for table in try TableFile.tables(path: path) { while try table.next() != nil {} }
      }
    } catch let error {
      #expect(error is ImportError)
    }
  }
}
