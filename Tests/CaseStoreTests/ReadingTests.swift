import CaseIntake
import CaseModel
import CaseStore
import Foundation
import Testing

/// Filters that reach every kind of test the language has.
private let filters = [
  "", "case:pending", "order:any nat:CH", "order:final", "hearing<30d rep:no", "-custody:detained",
  "order:none", "hearing:any or order:any", "-(case:pending nat:CH)", "name:chen", "chen",
  "9000110", "72057594037927935", "72057594037927936", "9223372036854775807",
  "days>90", "instage<=30", "hearing:2026-12", "hearing:-30d..30d", "stage:X5,X6", "blocker:any",
  "blocker:none", "relief:asylum", "moved>0", "-moved>0", "court:NYC,SFR", "time:any",
]

@Suite("Reading a docket")
struct ReadingTests {
  private let scratch = Scratch()

  private func summaries(_ query: ListQuery) -> [CaseSummary] {
    let predicate = query.predicate(asOf: today)
    return clients.flatMap { $0.derive(asOf: today).rows(of: query.list.rows) }
      .filter { predicate.holds(for: $0) }
  }

  @Test("SQL passes the cases the filter's own test passes", arguments: filters)
  func agrees(text: String) throws {
    guard let filter = try? Filter(text) else {
      Issue.record("not a filter: \(text)")
      return
    }
    let reader = try scratch.caseload()
    for list in CaseList.all {
      let query = ListQuery(list, filter: filter)
      let expected = Set(summaries(query).map(\.id))
      let page = try reader.page(query, .first, limit: 1000)
      #expect(Set(page.rows.map(\.id)) == expected)
      #expect(try reader.count(query) == CaseCount(expected.count))
    }
  }

  @Test("Pages forth and back make up the whole list, in order", arguments: CaseField.all)
  func pages(field: CaseField) throws {
    let reader = try scratch.caseload()
    for isDescending in [false, true] {
      let query = ListQuery(.cases, sort: FieldSort(field, isDescending: isDescending))
      let whole = try reader.page(query, .first, limit: 1000).rows
      #expect(whole.count == clients.count)
      #expect(whole.map { $0.cursor(by: field) }.isOrdered(query.sort))
      #expect(try collect(reader, query, .first, { .after($0) }).flatMap(\.self) == whole)
      let back = try collect(reader, query, .last, { .before($0) })
      #expect(back.reversed().flatMap(\.self) == whole)
      let cursor = whole[20].cursor(by: field)
      #expect(try reader.page(query, .from(cursor), limit: 5).rows == Array(whole[20..<25]))
    }
  }

  @Test("Rows that arrive between pages push none off and show none twice", arguments: filters)
  func arriving(text: String) throws {
    let clinic = try Clinic()
    try clinic.docket.add(clients, who: "test", source: "made up")
    let place = text.utf8.count
    let field = CaseField.all[place * 5 % CaseField.all.count]
    let sort = FieldSort(field, isDescending: place.isMultiple(of: 2))
    let query = ListQuery(.cases, filter: try Filter(text), sort: sort)
    let before = try clinic.reader.page(query, .first, limit: 1000).rows
    var newcomers = 0
    let seen = try collect(clinic.reader, query, .first) { cursor in
      newcomers += 1
      let name = ["A", "M", "Z"][newcomers % 3] + "\(newcomers) CHEN"
      let number = "A000-200-\(100 + newcomers)"
      try clinic.add("client", ["name": name, "anumber": number, "nationality": "CH"])
      return .after(cursor)
    }
    .flatMap(\.self)
    let whole = try clinic.reader.page(query, .first, limit: 1000).rows
    let ids = Set(seen.map(\.id))
    #expect(newcomers > 0 || before.count <= 7)
    #expect(ids.count == seen.count)
    #expect(ids.isSuperset(of: before.map(\.id)))
    #expect(whole.filter { ids.contains($0.id) } == seen)
  }

  @Test("Hearings of a day come by their time, those without one last, whichever way days go")
  func times() throws {
    let docket = try Docket.create(at: scratch.docket, kind: .caseload, name: "", asOf: today)
    let cases = zip(clients, [840, nil, 540, 840] as [Int64?])
      .map { history, time in
        var hearing = Hearing()
        hearing.id = history.id
        hearing.caseID = history.id
        hearing.heldOn = today + 9
        hearing.startsAt = time
        var history = history
        history.hearings = [hearing]
        return history
      }
    try docket.add(cases, who: "test", source: "made up")
    let reader = try docket.reader()
    let hearing = try #require(CaseField.named("hearing"))
    for isDescending in [false, true] {
      let query = ListQuery(.cases, sort: FieldSort(hearing, isDescending: isDescending))
      let rows = try reader.page(query, .target(.day(today + 9)), limit: 9).rows
      #expect(rows.map(\.id) == [2, 0, 3, 1].map { cases[$0].id })
      for (place, row) in rows.enumerated() {
        let cursor = row.cursor(by: hearing)
        #expect(try reader.position(of: cursor, in: query) == place)
        #expect(
          try reader.page(query, .after(cursor), limit: 9).rows == Array(rows[(place + 1)...])
        )
        #expect(try reader.page(query, .before(cursor), limit: 9).rows == Array(rows[..<place]))
      }
    }
  }

  @Test("Clocks with the same value come by their day", arguments: ["attorney", "clock", "nat"])
  func ties(key: String) throws {
    let reader = try scratch.caseload()
    let field = try #require(CaseField.named(key))
    for isDescending in [false, true] {
      let query = ListQuery(.clocks, sort: FieldSort(field, isDescending: isDescending))
      let whole = try reader.page(query, .first, limit: 1000).rows
      #expect(whole.count == (try reader.count(query).value))
      for (one, two) in zip(whole, whole.dropFirst())
      where field.value(in: one) == field.value(in: two) {
        #expect((one.nextClockOn?.number ?? 0, one.id) < (two.nextClockOn?.number ?? 0, two.id))
      }
      let values = whole.map { field.value(in: $0) }
      #expect(Set(values).count == values.runs)
      #expect(try collect(reader, query, .first, { .after($0) }).flatMap(\.self) == whole)
      let back = try collect(reader, query, .last, { .before($0) })
      #expect(back.reversed().flatMap(\.self) == whole)
      let cursor = whole[20].cursor(by: field)
      #expect(try reader.page(query, .from(cursor), limit: 5).rows == Array(whole[20..<25]))
    }
  }

  @Test(
    "Any number of fields sort a list, each in its own direction, and pages meet without a gap",
    arguments: ["-nat,-hearing,name", "court,-filed", "rep,nat,-moved,-id", "-order,final,-name"],
  )
  func severalKeys(text: String) throws {
    let reader = try scratch.caseload()
    let sort = try #require(FieldSort(text: text))
    #expect(sort.text == text)
    let query = ListQuery(.cases, sort: sort)
    let whole = try reader.page(query, .first, limit: 1000).rows
    #expect(whole.count == clients.count)
    let keys = [SortKey(sort.field, isDescending: sort.isDescending)] + sort.then
    for (one, two) in zip(whole, whole.dropFirst()) {
      let differing = keys.first { $0.field.value(in: one) != $0.field.value(in: two) }
      guard let key = differing else {
        #expect(one.id < two.id)
        continue
      }
      #expect(key.places(one, before: two))
    }
    let next = try pages(reader, query, .first) { .after($0) }
    #expect(next.flatMap(\.self) == whole)
    let back = try pages(reader, query, .last) { .before($0) }
    #expect(back.reversed().flatMap(\.self) == whole)
    let cursor = whole[20].cursor(by: sort)
    #expect(try reader.page(query, .from(cursor), limit: 5).rows == Array(whole[20..<25]))
    #expect(try reader.position(of: cursor, in: query) == 20)
  }

  private func pages(
    _ reader: DocketReader,
    _ query: ListQuery,
    _ start: PageStart,
    _ next: (ListCursor) -> PageStart,
  ) throws -> [[CaseSummary]] {
    var found: [[CaseSummary]] = []
    var start = start
    while found.count < 100 {
      let page = try reader.page(query, start, limit: 7)
      found.append(page.rows)
      let edge = start.goesBack ? page.rows.first : page.rows.last
      guard !page.isEnd, let edge else { break }
      start = next(edge.cursor(by: query.sort))
    }
    return found
  }

  private func collect(
    _ reader: DocketReader,
    _ query: ListQuery,
    _ start: PageStart,
    _ next: (ListCursor) throws -> PageStart,
  ) throws -> [[CaseSummary]] {
    var pages: [[CaseSummary]] = []
    var start = start
    while pages.count < 100 {
      let page = try reader.page(query, start, limit: 7)
      pages.append(page.rows)
      let edge = start.goesBack ? page.rows.first : page.rows.last
      guard !page.isEnd, let edge else { break }
      start = try next(edge.cursor(by: query.sort.field))
    }
    return pages
  }

  @Test("A count stops at its cap and says so")
  func capped() throws {
    let reader = try scratch.caseload()
    #expect(try reader.count(ListQuery(.cases), cap: 10) == CaseCount(10, isCapped: true))
    #expect(try reader.count(ListQuery(.cases), cap: 10_000) == CaseCount(clients.count))
  }

  @Test("Groups count what the summaries hold")
  func groups() throws {
    let reader = try scratch.caseload()
    for word in ["nat", "court", "year", "fiscal-year", "stage"] {
      let grouping = try #require(Grouping(word, in: .orders))
      let groups = try reader.groups(ListQuery(.orders), by: [grouping])
      let expected = Dictionary(grouping: summaries(ListQuery(.orders))) { summary in
        grouping.key(in: summary)
      }
      #expect(groups.count == expected.count)
      for group in groups { #expect(group.count == expected[group.keys[0]]?.count) }
    }
  }

  @Test("Load per day counts every scheduled hearing of the cases listed")
  func load() throws {
    let reader = try scratch.caseload()
    let days = try reader.hearingLoad(ListQuery(.hearings), from: today, days: 30)
    let expected = clients.flatMap(\.hearings)
      .filter { hearing in
        hearing.adjournment.isEmpty
          && hearing.heldOn.map { $0 >= today && $0 < today + 30 } ?? false
      }
    #expect(days.map(\.count).reduce(0, +) == expected.count)
    #expect(!expected.isEmpty)
  }

  @Test("A history comes back as it was recorded")
  func history() throws {
    let reader = try scratch.caseload()
    for client in clients {
      let found = try #require(try reader.history(of: client.id))
      #expect(found.derive(asOf: today).summary == client.derive(asOf: today).summary)
      #expect(found.proceedings.count == client.proceedings.count)
      #expect(Set(found.hearings) == Set(client.hearings))
      #expect(found.person == client.person)
    }
    #expect(try reader.history(of: 1) == nil)
  }
}

extension PageStart {
  fileprivate var goesBack: Bool {
    switch self {
    case .last, .before: true
    default: false
    }
  }
}

extension Grouping {
  fileprivate func key(in summary: CaseSummary) -> CellValue {
    guard case .integer(let number) = field.value(in: summary) else {
      return field.value(in: summary)
    }
    let day = Day(number: Int32(number))
    switch self {
    case .field: return .integer(number)
    case .year: return .integer(Int64(day.year))
    case .fiscalYear: return .integer(Int64(day.fiscalYear))
    }
  }
}

extension SortKey {
  /// Whether the first of two rows with other values comes first; none comes last either way.
  fileprivate func places(_ first: CaseSummary, before second: CaseSummary) -> Bool {
    switch (field.value(in: first), field.value(in: second)) {
    case (.empty, _): false
    case (_, .empty): true
    case (.integer(let one), .integer(let two)): (one < two) != isColumnDescending
    case (.text(let one), .text(let two)):
      one.utf8.lexicographicallyPrecedes(two.utf8) != isColumnDescending
    default: false
    }
  }
}

extension [ListCursor] {
  /// Whether marks are in the order of a sort, those without a value last.
  fileprivate func isOrdered(_ sort: FieldSort) -> Bool {
    zip(self, dropFirst())
      .allSatisfy { first, second in
        if sort.field.tie(in: .cases) != nil, first.value == second.value {
          return (first.tieOrder, first.id) < (second.tieOrder, second.id)
        }
        return switch (first.value, second.value) {
        case (.empty, .empty): sort.isColumnDescending ? first.id > second.id : first.id < second.id
        case (.empty, _): false
        case (_, .empty): true
        case (.integer(let one), .integer(let two)):
          sort.isColumnDescending
            ? (one, first.id) > (two, second.id) : (one, first.id) < (two, second.id)
        case (.text(let one), .text(let two)):
          sort.isColumnDescending
            ? one.utf8.lexicographicallyPrecedes(two.utf8) == false
            : two.utf8.lexicographicallyPrecedes(one.utf8) == false
        default: false
        }
      }
  }
}

extension ListCursor {
  /// The tie's value, none last.
  fileprivate var tieOrder: Int64 {
    if case .integer(let number)? = ties.first { number } else { .max }
  }
}

extension [CellValue] {
  /// How often the value changes along the list, the first one counted.
  fileprivate var runs: Int {
    isEmpty ? 0 : 1 + zip(self, dropFirst()).filter { $0 != $1 }.count
  }
}
