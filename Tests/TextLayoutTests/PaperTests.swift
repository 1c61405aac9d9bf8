import Testing
import TextLayout

@Suite("Tables and pages on paper")
struct PaperTests {
  private static let table = TextTable(
    columns: [
      TextColumn("Name", minimum: 4, maximum: 20), TextColumn("City"),
      TextColumn("Days", minimum: 4, alignment: .trailing),
    ],
    rows: [
      ["Ann", "東京", "7"], ["Bartholomew the Elder of York", "Łódź", "1200"], ["Short row"],
    ],
  )

  @Test("Columns are as wide as their texts, and shrink from the widest")
  func widths() {
    #expect(PaperTests.table.columnWidths(fitting: 80) == [20, 4, 4])
    #expect(PaperTests.table.columnWidths(fitting: 20) == [8, 4, 4])
    #expect(PaperTests.table.columnWidths(fitting: 1) == [4, 1, 4])
  }

  @Test("No line is wider than the width where the columns can shrink so far")
  func fits() {
    for width in 13...80 {
      let (header, body) = PaperTests.table.lines(fitting: width)
      #expect(header.count == 2)
      #expect(body.count == 3)
      for line in header + body { #expect(line.cells <= width) }
    }
  }

  @Test("Text stands left, numbers right, and nothing trails")
  func lines() {
    let (header, body) = PaperTests.table.lines(fitting: 80, rule: "-")
    let all = (header + body).map(\.text)
    #expect(
      all == [
        "Name                  City  Days",
        "--------------------  ----  ----",
        "Ann                   東京     7",
        "Bartholomew the Eld…  Łódź  1200",
        "Short row",
      ]
    )
  }
}
