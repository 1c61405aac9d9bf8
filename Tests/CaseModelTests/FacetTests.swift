import CaseModel
import Testing

@Suite("Facets")
struct FacetTests {
  private func grouping(_ word: String, _ list: CaseList = .cases) throws -> Grouping {
    try #require(Grouping(word, in: list))
  }

  @Test("The largest values come first, and the rest is counted as others")
  func largest() throws {
    let groups = (1...12).map { GroupCount(keys: [.text("C\($0)")], count: $0 % 5) }
    let facet = Facet(try grouping("court"), groups: groups)
    #expect(facet.values.count == Facet.most)
    #expect(facet.values.map(\.count) == [4, 4, 3, 3, 2, 2, 2, 1])
    #expect(facet.values.first?.keys == [.text("C4")])
    #expect(facet.others == 2)
    #expect(facet.otherCases == 2)
  }

  @Test("Years come from the latest, those without a day last")
  func years() throws {
    let groups =
      [GroupCount(keys: [.empty], count: 9)]
      + [2023, 2024, 2026].map { GroupCount(keys: [.integer($0)], count: 1) }
    let facet = Facet(try grouping("year"), groups: groups)
    #expect(
      facet.values.map { $0.keys[0] } == [.integer(2026), .integer(2024), .integer(2023), .empty]
    )
  }

  @Test(
    "The test of a value is a filter that passes its cases",
    arguments: CaseList.all,
  )
  func tests(list: CaseList) throws {
    for kind in [DocketKind.caseload, .release] {
      for grouping in list.facets(for: kind) {
        for value in samples(of: grouping) {
          let filter = try Filter(grouping.test(of: value))
          let predicate = filter.predicate(asOf: Day("2026-06-01"))
          let shown = summary(grouping.field, value)
          #expect(predicate.holds(for: shown), "\(grouping.test(of: value))")
          let other = value == .empty ? filled(grouping.field) : .empty
          #expect(!predicate.holds(for: summary(grouping.field, other)))
        }
      }
    }
  }

  /// Some value of a field.
  private func filled(_ field: CaseField) -> CellValue {
    field.kind == .flag ? .integer(1) : .text("NYC")
  }

  /// Values of the kind a grouping has.
  private func samples(of grouping: Grouping) -> [CellValue] {
    switch (grouping, grouping.field.kind) {
    case (.year, _): [.integer(2026)]
    case (_, .flag): [.empty, .integer(0), .integer(1)]
    case (_, .choice(let choices)): choices.map { .text($0.code) }
    case (_, .text): [.empty, .text("J. Tran"), .text("any"), .text("Or")]
    default: [.empty, .text("NYC"), .text("?"), .text("NONE"), .text("A-1"), .text("B C")]
    }
  }

  private func summary(_ field: CaseField, _ value: CellValue) -> CaseSummary {
    var values = CaseSummary().values
    guard let place = CaseSummary.position(of: field.column) else { return CaseSummary() }
    values[place] = value == .integer(2026) ? .integer(Int64(Day("2026-03-04").number)) : value
    return CaseSummary(values: values)
  }

  @Test(
    "No counsel is none recorded, said no or not said",
    arguments: [
      ("rep:none", CellValue.empty, true), ("rep:none", .integer(0), true),
      ("rep:none", .integer(1), false), ("rep:any", .integer(1), true),
      ("rep:any", .integer(0), false), ("rep:no", .empty, false), ("rep:no", .integer(0), true),
    ],
  )
  func counsel(filter: String, value: CellValue, passes: Bool) throws {
    let field = try #require(CaseField.named("rep"))
    let predicate = try Filter(filter).predicate(asOf: Day("2026-06-01"))
    #expect(predicate.holds(for: summary(field, value)) == passes)
  }

  @Test(
    "A test is added and taken out, whatever the filter says",
    arguments: [
      ("", "nat:CH"), ("rep:no", "rep:no nat:CH"), ("  rep:no  x ", "rep:no x nat:CH"),
      ("a or b", "(a or b) nat:CH"), ("(a or b)", "(a or b) nat:CH"),
      ("atty:\"J. Tran\"", "atty:\"J. Tran\" nat:CH"), ("-(a or b) c", "-(a or b) c nat:CH"),
    ],
  )
  func adding(before: String, after: String) throws {
    var text = FilterText(before)
    #expect(!text.has("nat:CH"))
    text.add("nat:CH")
    #expect(text.text == after)
    #expect(text.has("NAT:ch"))
    let meant = try Filter(before).and(Filter("nat:CH"))
    for nationality in ["CH", "HA"] {
      var summary = CaseSummary()
      summary.nationality = nationality
      summary.name = "a x c"
      let holds = try Filter(text.text).predicate(asOf: Day("2026-06-01")).holds(for: summary)
      #expect(holds == meant.predicate(asOf: Day("2026-06-01")).holds(for: summary))
    }
    text.remove("nat:CH")
    #expect(try Filter(text.text) == Filter(before))
  }

  @Test(
    "A second value of a field is another the field may have, and is taken out alone",
    arguments: [
      ("rep:no nat:CH", "nat:HA", "rep:no nat:CH,HA"),
      ("court:\"a, b\" x", "court:NYC", "court:\"a, b\",NYC x"),
      ("-order:final", "-order:dhs", "-order:final,dhs"),
      ("ordered:FY2025", "ordered:FY2026", "ordered:FY2025,FY2026"),
      ("nat:CH", "-nat:HA", "nat:CH -nat:HA"), ("nat:any", "nat:CH", "nat:any nat:CH"),
      ("hearing<=30d", "hearing:7d", "hearing<=30d hearing:7d"),
    ],
  )
  func secondValue(before: String, test: String, after: String) {
    var text = FilterText(before)
    text.add(test)
    #expect(text.text == after)
    #expect(text.has(test))
    text.remove(test)
    #expect(text.text == before)
  }

  @Test(
    "What is asked of a field for values is taken out of a filter, and nothing else",
    arguments: [
      ("nat:CH", ""), ("nat:CH,HA rep:no", "rep:no"), ("-nat:CH rep:no", "rep:no"),
      ("rep:no", "rep:no"), ("nat:CH or rep:no", "nat:CH or rep:no"),
    ],
  )
  func withoutField(before: String, after: String) throws {
    let field = try #require(CaseField.named("nat"))
    #expect(try Filter(before).without(field) == Filter(after))
  }
}

@Suite("Places in a list")
struct PlaceTests {
  private let now = Day("2026-06-01")

  @Test(
    "What is typed says which place is meant",
    arguments: [
      ("9000101", JumpTarget.caseNumber(9_000_101)), ("2027-03-01", .day(Day("2027-03-01"))),
      ("2027-03", .day(Day("2027-03-01"))), ("+90d", .day(Day("2026-08-30"))),
      ("today", .day(Day("2026-06-01"))), ("#1,200,000", .row(1_200_000)), ("50%", .percent(50)),
      (" 7 ", .caseNumber(7)),
    ],
  )
  func reading(text: String, place: JumpTarget) {
    #expect(JumpTarget(text, asOf: now) == place)
  }

  @Test(
    "What means no place is refused",
    arguments: ["", "#", "#0", "#-1", "101%", "-1%", "chen", "2027-13", "99999999999999999999"],
  )
  func refusing(text: String) {
    #expect(JumpTarget(text, asOf: now) == nil)
  }

  @Test("Rows and shares are positions within the list")
  func positions() {
    #expect(JumpTarget.row(1).position(of: 10) == 0)
    #expect(JumpTarget.row(99).position(of: 10) == 9)
    #expect(JumpTarget.percent(0).position(of: 10) == 0)
    #expect(JumpTarget.percent(50).position(of: 11) == 5)
    #expect(JumpTarget.percent(100).position(of: 10) == 9)
    #expect(JumpTarget.percent(100).position(of: 0) == 0)
    #expect(JumpTarget.day(now).position(of: 10) == nil)
  }
}
