import CaseModel
import CaseStore
import Testing

@Suite("Rows with the same value are sorted by a second field")
struct SecondSortTests {
  private let clinic: Clinic

  init() throws {
    clinic = try Clinic()
    let clients = [
      ("DOE Ana", "J. Tran", "CH"), ("ROE Bo", "J. Tran", ""), ("POE Cy", "R. Okafor", "GT"),
      ("FOE Di", "J. Tran", "BR"), ("NOE Ed", "", "HA"), ("LOE Fa", "R. Okafor", "CH"),
      ("COE Gi", "", "CH"),
    ]
    for (name, attorney, nationality) in clients {
      var texts = ["name": name]
      if !attorney.isEmpty { texts["attorney"] = attorney }
      if !nationality.isEmpty { texts["nationality"] = nationality }
      try clinic.add("client", texts)
    }
  }

  /// By attorney, then by nationality: none last in both.
  private static let expected = [
    "FOE Di", "DOE Ana", "ROE Bo", "LOE Fa", "POE Cy", "COE Gi", "NOE Ed",
  ]

  private func query(_ text: String) throws -> ListQuery {
    let sort: FieldSort = try #require(FieldSort(text: text))
    return ListQuery(.cases, sort: sort)
  }

  @Test("Page by page in both directions, none last")
  func pages() throws {
    let query = try query("attorney,nat")
    var names: [String] = []
    var start = PageStart.first
    while true {
      let page = try clinic.reader.page(query, start, limit: 2)
      names += page.rows.map(\.name)
      guard !page.isEnd, let last = page.rows.last else { break }
      start = .after(last.cursor(by: query.sort))
    }
    #expect(names == SecondSortTests.expected)
    names = []
    start = .last
    while true {
      let page = try clinic.reader.page(query, start, limit: 2)
      names = page.rows.map(\.name) + names
      guard !page.isEnd, let first = page.rows.first else { break }
      start = .before(first.cursor(by: query.sort))
    }
    #expect(names == SecondSortTests.expected)
  }

  @Test("Turned round, the second field still begins with the least")
  func descending() throws {
    let names = try clinic.reader.page(try query("-attorney,nat"), .first, limit: 9).rows
      .map(\.name)
    #expect(
      names == ["LOE Fa", "POE Cy", "FOE Di", "DOE Ana", "ROE Bo", "COE Gi", "NOE Ed"]
    )
  }

  @Test("An order is written as it is read, and what is no field is refused")
  func text() {
    #expect(FieldSort(text: "-hearing,name")?.text == "-hearing,name")
    #expect(FieldSort(text: "hearing,-name,id")?.text == "hearing,-name,id")
    #expect(FieldSort(text: "hearing")?.then.isEmpty == true)
    for wrong in ["", "nothing", "hearing,nothing", "hearing,name,nothing"] {
      #expect(FieldSort(text: wrong) == nil, "\(wrong)")
    }
  }
}
