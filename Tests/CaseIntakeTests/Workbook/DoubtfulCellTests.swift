import CaseModel
import Foundation
import Testing

@testable import CaseIntake

@Suite("Cells of a workbook that hold no value")
struct DoubtfulCellTests {
  private let clinic: CaseloadFixture

  init() throws { clinic = try CaseloadFixture() }

  private static let header = """
    <row r="1"><c r="A1" t="str"><v>Name</v></c><c r="B1" t="str"><v>Hearing date</v></c>
    <c r="C1" t="str"><v>Attorney</v></c></row>
    """

  private func load(_ book: WorkbookFixture) throws -> CaseloadReport {
    try book.lend { path in
      try CaseloadImport(path: path)
        .run(into: clinic.docket, context: FormContext(today: clinic.today), who: "test")
    }
  }

  @Test("A formula that was never computed is asked about, an empty one is blank")
  func formulas() throws {
    var book = WorkbookFixture(sheets: ["A"])
    book.add(
      DoubtfulCellTests.header + """
        <row r="2"><c r="A2" t="str"><v>Doe Jan</v></c><c r="B2"><f>TODAY()</f></c>
        <c r="C2" t="str"><f>X1</f><v></v></c></row>
        """
    )
    let report = try load(book)
    #expect(report.added == 1)
    #expect(report.questions.map(\.column) == ["Hearing date"])
    #expect(report.questions.first?.reason.english.contains("formula without a value") == true)
    #expect(try clinic.histories().first?.person?.attorney == "")
  }

  @Test(
    "An error of the spreadsheet is no value, least of all a name",
    arguments: ["#N/A", "#REF!", "#NAME?", "#DIV/0!", "Err:502", "########"],
  )
  func errors(word: String) throws {
    let report = try clinic.load("Name,Attorney,Notes\n\(word),Tran,\nDoe Jan,\(word),# 3\n")
    #expect(report.failed == 1 && report.failures.map(\.column) == ["Name"])
    #expect(report.questions.map(\.column) == ["Attorney"])
    let people = try clinic.histories().compactMap(\.person)
    #expect(people.map(\.name) == ["Doe Jan"] && people.map(\.attorney) == [""])
    #expect(people.map(\.note) == ["# 3"])
  }

  @Test("Hidden sheets are named as not read, and a workbook of hidden sheets is refused")
  func hidden() throws {
    var book = WorkbookFixture(sheets: ["A", "hidden"])
    let row = "<row r=\"2\"><c r=\"A2\" t=\"str\"><v>Doe Jan</v></c></row>"
    for _ in 1...2 { book.add(DoubtfulCellTests.header + row) }
    let report = try load(book)
    #expect(report.added == 1)
    let words = "sheet hidden is hidden, not read; show it in the spreadsheet to import it"
    #expect(report.notes.map(\.english) == [words])
    var secret = WorkbookFixture(sheets: ["hidden"])
    secret.add(DoubtfulCellTests.header + row)
    let error = #expect(throws: ImportError.self) { try load(secret) }
    #expect(error?.problem == "every sheet of the workbook is hidden")
  }

  @Test("A text the workbook does not hold is damage, not a blank cell")
  func strings() throws {
    var book = WorkbookFixture(sheets: ["A"], strings: ["Doe Jan"])
    book.add(DoubtfulCellTests.header + "<row r=\"2\"><c r=\"A2\" t=\"s\"><v>1</v></c></row>")
    let error = #expect(throws: ImportError.self) { try load(book) }
    #expect(error?.problem == "a cell names a text that the workbook does not hold")
  }

  @Test(
    "Characters a workbook writes as their numbers are read",
    arguments: [
      ("Doe_x000D_\nJan", "Doe\r\nJan"), ("_x5F20__x4E09_", "张三"), ("_x005F_x000D_", "_x000D_"),
      ("a_x00D_b", "a_x00D_b"), ("_xD800_", "_xD800_"),
    ],
  )
  func escapes(text: String, read: String) {
    #expect(text.unescaped == read)
  }
}
