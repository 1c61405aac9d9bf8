import CaseIntake
import CaseModel
import CaseStore
import Foundation
import GRDB
import Testing

/// Draws that come out the same in every run.
struct Draws: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}

/// A docket answered twice: by its tables, and by the columns beside it.
struct TwoWays {
  let scratch: Scratch
  let tables: DocketReader
  let columns: DocketReader

  /// Makes both of a docket; the columns are hidden from the first.
  init(_ scratch: Scratch) throws {
    self.scratch = scratch
    let docket = try Docket.open(at: scratch.docket)
    try docket.makeColumns()
    columns = try docket.reader()
    let copy = scratch.folder.appending(path: "tables.vigil").path
    try DatabaseQueue(path: scratch.docket).backup(to: DatabaseQueue(path: copy))
    tables = try Docket.open(at: copy).reader()
  }
}

@Suite("Columns answer as the tables do")
struct ColumnTests {
  private static let all = [CaseList.cases, .hearings, .orders, .repatriation, .clocks]

  static func agree(_ ways: TwoWays, seed: UInt64, draws count: Int) throws {
    var draws = Draws(state: seed)
    let sources = try CaseList.all.map { try ways.tables.page(ListQuery($0), .first, limit: 5000) }
    for _ in 0..<count {
      let index = Int.random(in: 0..<CaseList.all.count, using: &draws)
      let query = draws.query(CaseList.all[index], sources[index].rows)
      let start = draws.start(query.sort.field, sources[index].rows)
      let limit = Int.random(in: 1...40, using: &draws)
      let expected = try ways.tables.page(query, start, limit: limit)
      let page = try ways.columns.page(query, start, limit: limit)
      #expect(page == expected, "\(query.filter) \(query.sort.field.key) \(start)")
      #expect(try ways.columns.count(query) == ways.tables.count(query), "\(query.filter)")
      #expect(ways.columns.lastReading?.source == .columns)
      #expect(ways.tables.lastReading?.source == .tables)
      let groupings = draws.groupings(query.list)
      #expect(
        try ways.columns.groups(query, by: groupings) == ways.tables.groups(query, by: groupings),
        "\(query.filter) by \(groupings.map(\.key))",
      )
      let first = today + Int.random(in: -20...20, using: &draws)
      #expect(
        try ways.columns.hearingLoad(query, from: first, days: 40)
          == ways.tables.hearingLoad(query, from: first, days: 40)
      )
    }
  }

  @Test("A caseload, whose texts are many")
  func caseload() throws {
    let scratch = Scratch()
    _ = try scratch.caseload()
    try ColumnTests.agree(TwoWays(scratch), seed: 1, draws: 150)
  }

  @Test("A public docket, whose columns come from its import")
  func release() throws {
    let scratch = Scratch()
    _ = try scratch.release()
    let file = scratch.docket + "-columns"
    let mode = try FileManager.default.attributesOfItem(atPath: file)[.posixPermissions] as? Int
    #expect(mode == 0o600)
    #expect(try !Docket.open(at: scratch.docket).makeColumns())
    try ColumnTests.agree(TwoWays(scratch), seed: 2, draws: 150)
  }

  @Test("Every order pages forth and back through the same rows")
  func pages() throws {
    let scratch = Scratch()
    _ = try scratch.caseload()
    let ways = try TwoWays(scratch)
    for (index, field) in CaseField.all.enumerated() {
      let sort = FieldSort(field, isDescending: index.isMultiple(of: 2))
      let query = ListQuery(.clocks, filter: try Filter("left<60"), sort: sort)
      let whole = try ways.tables.page(query, .first, limit: 5000).rows
      var forth: [CaseSummary] = []
      var start = PageStart.first
      while true {
        let page = try ways.columns.page(query, start, limit: 11)
        forth += page.rows
        guard !page.isEnd, let last = page.rows.last else { break }
        start = .after(last.cursor(by: field))
      }
      #expect(forth == whole)
      let middle = whole[whole.count / 2]
      let cursor = middle.cursor(by: field)
      let back = try ways.columns.page(query, .before(cursor), limit: 5000)
      #expect(back.rows == Array(whole[..<(whole.count / 2)]))
      // An order by two fields is left to the tables, which count the rows of a caseload.
      #expect(try ways.columns.position(of: cursor, in: query) == whole.count / 2)
      #expect(try ways.columns.page(query, .target(.row(3)), limit: 2).rows == Array(whole[2..<4]))
    }
  }

  @Test("Places are found by both, and a place that is not there by neither")
  func places() throws {
    let scratch = Scratch()
    _ = try scratch.caseload()
    let ways = try TwoWays(scratch)
    let some = try ways.tables.page(ListQuery(.hearings), .first, limit: 9).rows[8].id
    let places: [JumpTarget] = [
      .caseNumber(some), .caseNumber(1), .day(today + 20), .day(today - 3000), .day(today + 9000),
      .row(1), .row(7), .row(1_000_000), .percent(0), .percent(50), .percent(100),
    ]
    for list in Self.all {
      for isDescending in [false, true] {
        let query = ListQuery(list, sort: FieldSort(list.dateField, isDescending: isDescending))
        for place in places {
          let expected = try ways.tables.page(query, .target(place), limit: 5)
          #expect(try ways.columns.page(query, .target(place), limit: 5) == expected, "\(place)")
        }
      }
    }
    let missing = try ways.columns.page(ListQuery(.cases), .target(.caseNumber(1)), limit: 5)
    #expect(missing.rows.isEmpty)
  }

  @Test("Columns of other lists than the docket's present ones are not used")
  func stale() throws {
    let clinic = try Clinic()
    let key = try clinic.clientWithHearing()
    try clinic.docket.makeColumns()
    let query = ListQuery(.hearings)
    #expect(try clinic.reader.count(query) == CaseCount(1))
    #expect(clinic.reader.lastReading?.source == .columns)
    try clinic.add("note", to: key.caseID, ["text": "Sister calls on Tuesdays."])
    _ = try clinic.reader.count(query)
    #expect(clinic.reader.lastReading?.source == .tables)
    #expect(try clinic.docket.makeColumns())
    _ = try clinic.reader.count(query)
    #expect(clinic.reader.lastReading?.source == .columns)
  }

  @Test("A damaged file is noticed wherever the damage is, and made anew")
  func damaged() throws {
    let scratch = Scratch()
    _ = try scratch.release()
    let docket = try Docket.open(at: scratch.docket)
    let path = scratch.docket + "-columns"
    let whole = try Data(contentsOf: URL(filePath: path))
    let expected = try groups(docket.reader())
    for part in 0..<12 {
      var bytes = whole
      bytes[bytes.count * part / 12] ^= 0x40
      try bytes.write(to: URL(filePath: path))
      let reader = try Docket.open(at: scratch.docket).reader()
      #expect(try groups(reader) == expected, "at \(part) of 12")
      // Figures read columns of their own, and a list is asked again once they have noticed.
      _ = try reader.figures(FigureQuestion(Measure.all, asOf: today))
      _ = try reader.count(ListQuery(.cases))
      #expect(reader.lastReading?.source == .tables)
    }
    #expect(try Docket.open(at: scratch.docket).makeColumns())
  }

  /// The groups of every field that is counted by, of two lists.
  private func groups(_ reader: DocketReader) throws -> [[GroupCount]] {
    try [CaseList.cases, .clocks]
      .flatMap { list in
        try CaseField.all.filter { $0.column != "id" }
          .map { try reader.groups(ListQuery(list), by: [.field($0)]) }
      }
  }

  @Test("A file that stops short, or is of something else, is not used")
  func foreign() throws {
    let scratch = Scratch()
    _ = try scratch.release()
    let path = scratch.docket + "-columns"
    let bytes = try Data(contentsOf: URL(filePath: path))
    for wrong in [Data(), Data("not columns".utf8), bytes.dropLast(64), bytes + bytes] {
      try wrong.write(to: URL(filePath: path))
      let reader = try Docket.open(at: scratch.docket).reader()
      #expect(try reader.count(ListQuery(.cases)) == CaseCount(clients.count))
      #expect(reader.lastReading?.source == .tables)
    }
  }
}

extension Draws {
  /// A query whose filter takes its values from rows there are, so that some pass and some do not.
  fileprivate mutating func query(_ list: CaseList, _ rows: [CaseSummary]) -> ListQuery {
    let field = CaseField.all.randomElement(using: &self) ?? CaseField.all[0]
    let sort = FieldSort(field, isDescending: Bool.random(using: &self))
    return ListQuery(list, filter: filter(rows, depth: 2), sort: sort)
  }

  private mutating func filter(_ rows: [CaseSummary], depth: Int) -> Filter {
    switch Int.random(in: 0..<(depth > 0 ? 8 : 4), using: &self) {
    case 0: .all
    case 4: .not(filter(rows, depth: depth - 1))
    case 5: .either([filter(rows, depth: depth - 1), filter(rows, depth: depth - 1)])
    case 6, 7: .both([filter(rows, depth: depth - 1), filter(rows, depth: depth - 1)])
    default: test(rows)
    }
  }

  private mutating func test(_ rows: [CaseSummary]) -> Filter {
    let field = CaseField.all.randomElement(using: &self) ?? CaseField.all[0]
    guard let row = rows.randomElement(using: &self) else { return .all }
    let comparisons = [Comparison.matches, .less, .lessOrEqual, .greater, .greaterOrEqual]
    let comparison = comparisons.randomElement(using: &self) ?? .matches
    switch field.value(in: row) {
    case .empty:
      return .test(FieldTest(field, .matches, [Bool.random(using: &self) ? .any : .none]))
    case .integer(let number):
      let low = number - Int64.random(in: 0...3, using: &self)
      return .test(FieldTest(field, comparison, [.numbers(low...number)]))
    case .text(let text):
      let part = String(text.prefix(Int.random(in: 1...text.count, using: &self)))
      let words = [FilterOperand.text(text), .text(part.lowercased()), .any]
      let operands = [words.randomElement(using: &self) ?? .any]
      if field.kind == .text, Bool.random(using: &self) { return .words(part) }
      return .test(FieldTest(field, .matches, operands))
    }
  }

  /// Any start of a page: at rows there are, beside them, and where no row ever was.
  fileprivate mutating func start(_ field: CaseField, _ rows: [CaseSummary]) -> PageStart {
    guard let row = rows.randomElement(using: &self) else { return .first }
    var cursor = row.cursor(by: field)
    if Bool.random(using: &self) {
      cursor.id += Int64.random(in: -2...2, using: &self)
      switch cursor.value {
      case .integer(let number):
        cursor.value = .integer(number + Int64.random(in: -400...400, using: &self))
      case .text(let text): cursor.value = .text(text + ["", "A", "z"][Int(next() % 3)])
      case .empty: break
      }
    }
    if field.column == "id" { cursor.value = .integer(cursor.id) }
    let starts: [PageStart] = [.first, .last, .after(cursor), .before(cursor), .from(cursor)]
    return starts.randomElement(using: &self) ?? .first
  }

  fileprivate mutating func groupings(_ list: CaseList) -> [Grouping] {
    let words = Grouping.words.filter { $0 != "id" }
    return (0..<Int.random(in: 1...2, using: &self))
      .compactMap { _ in words.randomElement(using: &self) }
      .compactMap { Grouping($0, in: list) }
  }
}
