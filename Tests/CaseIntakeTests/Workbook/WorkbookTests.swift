import CaseModel
import Foundation
import Testing

@testable import CaseIntake

@Suite("Excel workbooks")
struct WorkbookTests {
  private func tables(_ book: WorkbookFixture) throws -> [(name: String, rows: [TableRow])] {
    try book.lend { path in
      try TableFile.tables(path: path)
        .map { table in
          var rows: [TableRow] = []
          while let row = try table.next() { rows.append(row) }
          return (table.name, rows)
        }
    }
  }

  @Test("Cells of every kind are read as their sheet shows them")
  func cells() throws {
    let styles = """
      <numFmts><numFmt numFmtId="170" formatCode="[$-409]d\\-mmm\\-yy;@"/>
      <numFmt numFmtId="171" formatCode="m/d/yyyy h:mm AM/PM"/>
      <numFmt numFmtId="172" formatCode="0.00 &quot;days&quot;"/></numFmts>
      <cellStyleXfs><xf numFmtId="14"/></cellStyleXfs>
      <cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="170"/><xf numFmtId="171"/>
      <xf numFmtId="20"/><xf numFmtId="172"/></cellXfs>
      """
    var book = WorkbookFixture(sheets: ["A"], styles: styles, strings: ["张三", "", "x &amp; y"])
    book.add(
      """
      <row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>2</v></c></row>
      <row r="4"><c r="B4" s="1"><v>46370</v></c><c r="C4" s="2"><v>46370</v></c>
      <c r="D4" s="3"><v>46370.375</v></c><c r="E4" s="4"><v>0.5625</v></c>
      <c r="F4"><v>46370</v></c><c r="G4"><v>1.64164E8</v></c><c r="H4" s="5"><v>2.5</v></c>
      <c r="AA4" t="b"><v>1</v></c></row>
      <row><c t="inlineStr"><is><r><t>rich </t></r><r><t>text</t></r></is></c>
      <c t="str"><v>f</v></c><c t="e"><v>#N/A</v></c><c s="1"/></row>
      """
    )
    let rows = try tables(book)[0].rows
    #expect(rows.map(\.line) == [1, 4, 5])
    #expect(rows[0].fields == ["张三", "x & y"])
    #expect(
      rows[1].fields.prefix(8) == [
        "", "2026-12-14", "2026-12-14", "2026-12-14 09:00", "13:30", "46370", "164164000", "2.5",
      ]
    )
    #expect(rows[1].fields.count == 27 && rows[1].fields[26] == "yes")
    #expect(rows[2].fields == ["rich text", "f", "#N/A", ""])
  }

  @Test("Sheets come in their order, hidden ones do not, and days count from 1904 where told")
  func sheets() throws {
    let styles = "<cellXfs><xf numFmtId=\"14\"/></cellXfs>"
    var book = WorkbookFixture(
      sheets: ["FY23", "hidden", "FY24"],
      styles: styles,
      extra: "<workbookPr date1904=\"1\"/>",
    )
    for day in [1, 2, 44_908] { book.add("<row r=\"1\"><c s=\"0\"><v>\(day)</v></c></row>") }
    let tables = try tables(book)
    #expect(tables.map(\.name) == ["book.xlsx, sheet FY23", "book.xlsx, sheet FY24"])
    #expect(tables.map { $0.rows[0].fields[0] } == ["1904-01-02", "2026-12-14"])
  }

  private static let days: [(number: Double, day: String?)] = [
    (61, "1900-03-01"), (25_569, "1970-01-01"), (46_370, "2026-12-14"), (60, nil), (-1, nil),
    (1e12, nil),
  ]

  @Test("Numbers of days", arguments: days)
  func serials(number: Double, day: String?) {
    #expect(DaySerial(is1904: false).day(number)?.description == day)
  }

  @Test("A zip without a workbook is named for what it is")
  func others() throws {
    for (member, words) in [
      ("content.xml", ".ods"), ("xl/workbook.bin", ".xlsb"), ("a.txt", "zip"),
    ] {
      var book = WorkbookFixture(sheets: [])
      book.members = [(member, "x")]
      let error = #expect(throws: ImportError.self) { try tables(book) }
      #expect(error?.problem.english.contains(words) == true)
    }
  }

  @Test("A damaged workbook is refused with the place")
  func damaged() throws {
    var book = WorkbookFixture(sheets: ["A"])
    book.add("<row r=\"1\"><c><v>1</v></c></row><row r=\"2\"><c>")
    let error = #expect(throws: ImportError.self) { try tables(book) }
    #expect(error?.problem.english.contains("damaged") == true)
  }

  @Test("Two thousand mutated sheets are read or refused")
  func mutated() throws {
    var dice = Dice(state: 7)
    let strings = try SharedStrings()
    try strings.add("shared")
    try strings.finish()
    var styles = WorkbookStyles()
    styles.add(14)
    let cells = CellWords(styles: styles, strings: strings, calendar: DaySerial(is1904: false))
    let sheet = """
      <worksheet><sheetData><row r="1"><c r="A1" t="s"><v>0</v></c><c r="XFD1" s="0"><v>1e9</v></c>
      </row><row r="2"><c t="inlineStr"><is><t>a</t></is></c></row></sheetData></worksheet>
      """
    let pool = Array("<>/\"=&;19ercXFDZ\u{0}".utf8)
    for _ in 0..<2000 {
      var bytes = Array(sheet.utf8)
      for _ in 0..<Int.random(in: 1...4, using: &dice) {
        let place = Int.random(in: 0..<bytes.count, using: &dice)
        bytes[place] = pool.randomElement(using: &dice) ?? 0
      }
      let xml = try XMLPull(PiecemealStream(bytes, 11), name: "sheet")
      let rows = SheetRows(xml, name: "sheet", cells)
      do {
        while try rows.next() != nil {}
      } catch let error {
        #expect(error is ImportError)
      }
    }
  }
}
