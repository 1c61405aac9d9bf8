import CaseModel
import Testing

private let monday = Day(iso: "2026-11-23") ?? Day(number: 0)
private let context = FormContext(today: monday)

/// Reads a text as a field of a form takes it; none where it is refused.
private func read(_ form: String, _ key: String, _ text: String) throws -> CellValue? {
  let field = try #require(FactForm.named(form)?.field(key))
  return try? field.check(text, in: context).get()
}

@Suite("What is typed into a form")
struct FormTests {
  @Test(
    "Days are read as people write them",
    arguments: [
      ("2026-12-01", "2026-12-01"), ("12/1/2026", "2026-12-01"), ("12/01/26", "2026-12-01"),
      ("12-1-2026", "2026-12-01"), (" today ", "2026-11-23"), ("Tomorrow", "2026-11-24"),
      ("yesterday", "2026-11-22"), ("+30d", "2026-12-23"), ("-2w", "2026-11-09"),
      ("2/29/2028", "2028-02-29"), ("1/5/99", "1999-01-05"), ("1/5/46", "2046-01-05"),
      ("2026-1-5", "2026-01-05"),
    ],
  )
  func goodDays(text: String, day: String) throws {
    let expected = try #require(Day(iso: day))
    #expect(try read("hearing", "date", text) == .integer(Int64(expected.number)))
  }

  @Test(
    "What is no day is refused",
    arguments: [
      "", "13/1/2026", "2/29/2027", "2026-02-30", "12/1", "1/1/126", "Dec 1", "+d", "30", "+30",
      "+999999d", "0000-01-01", "1/1/1899", "2101-01-01", "1/2/3/4", "--", "//", "２０２６-12-01",
      "-99999w",
    ],
  )
  func badDays(text: String) throws {
    #expect(try read("hearing", "date", text) == nil)
  }

  @Test(
    "Times are read as people write them",
    arguments: [
      ("9:30", 570), ("0930", 570), ("930", 570), ("9:30 am", 570), ("1:30 PM", 810),
      ("1:30p.m.", nil), ("12:00 am", 0), ("12:15 pm", 735), ("9am", 540), ("23:59", 1439),
      ("09:30:00", 570), ("24:00", nil), ("9:60", nil), ("13:00 pm", nil), ("9", nil),
      ("0:30 am", nil), ("9:5", nil), ("am", nil), ("12345", nil), (":30", nil),
    ] as [(String, Int64?)],
  )
  func times(text: String, minutes: Int64?) throws {
    let expected = text == "1:30p.m." ? 810 : minutes
    #expect(try read("hearing", "time", text) == expected.map { .integer($0) })
  }

  @Test(
    "A-numbers are kept in one way",
    arguments: [
      ("A000-100-200", "A000-100-200"), ("000100200", "A000-100-200"),
      ("00100200", "A000-100-200"),
      ("a 000 100 200", "A000-100-200"), ("A#000100200", "A000-100-200"), ("A0001002", nil),
      ("0001002003", nil), ("A000-100-2OO", nil), ("", .some("")),
    ] as [(String, String?)],
  )
  func alienNumbers(text: String, number: String?) throws {
    let expected = number.map { $0.isEmpty ? CellValue.empty : .text($0) }
    #expect(try read("client", "anumber", text) == expected)
  }

  @Test(
    "Codes are known by code, label and common name",
    arguments: [
      ("nationality", "ch", "CH"), ("nationality", "P.R. China", "CH"),
      ("nationality", "el salvador", "ES"), ("nationality", "Myanmar", "BM"),
      ("nationality", "Atlantis", nil), ("court", "Boston", "BOS"), ("court", "New York", nil),
      ("court", "San Francisco Immigration Court", "SFR"), ("language", "mandarin", "MAN"),
      ("custody", "detained", "D"), ("custody", "r", "R"), ("custody", "maybe", nil),
      ("type", "Removal", "RMV"),
    ] as [(String, String, String?)],
  )
  func codes(key: String, text: String, code: String?) throws {
    #expect(try read("client", key, text) == code.map { .text($0) })
  }

  @Test(
    "What has happened is of no later day; what is to come may be",
    arguments: [
      ("order", "date", false), ("order", "due", true), ("closing", "date", false),
      ("appeal", "filed", false), ("appeal", "decided", false), ("motion", "filed", false),
      ("motion", "decided", false), ("motion", "due", true), ("application", "filed", false),
      ("bond", "decided", false), ("custody", "detained", false), ("client", "entered", false),
      ("hearing", "date", true), ("stay", "ended", true), ("petition", "date", true),
    ],
  )
  func days(form: String, key: String, isTakenAhead: Bool) throws {
    let field = try #require(FactForm.named(form)?.field(key))
    let takes = { (text: String) in
      if case .success = field.check(text, in: context) { true } else { false }
    }
    // It is tomorrow in Guam while it is today in New York.
    #expect(takes("today") && takes("-1d") && takes("tomorrow"))
    #expect(takes("+2d") == isTakenAhead)
  }

  @Test(
    "A comma is taken between thousands alone",
    arguments: [
      ("5000", 500_000), ("5,000", 500_000), ("$5,000", 500_000), ("1,500,000", 150_000_000),
      ("1500,50", nil), ("5,00", nil), ("5,0000", nil), (",500", nil), ("5,", nil), ("50$00", nil),
    ] as [(String, Int64?)],
  )
  func amounts(text: String, cents: Int64?) throws {
    #expect(try read("bond", "amount", text) == cents.map { .integer($0) })
  }

  @Test("A text that would break a line or reorder it is refused, and so is an endless one")
  func texts() throws {
    for text in ["a\nb", "a\tb", "a\u{1B}[31m", "a\u{202E}b", String(repeating: "x", count: 2001)] {
      #expect(try read("client", "name", text) == nil)
    }
    #expect(try read("client", "name", "陈秀兰 O'Neil-Łuczak") != nil)
  }

  @Test("A message names the choices and never the value")
  func messages() throws {
    let field = try #require(FactForm.named("hearing")?.field("calendar"))
    guard case .failure(let problem) = field.check("SECRET", in: context) else {
      Issue.record("taken")
      return
    }
    #expect(problem.message.contains("M (master)"))
    for form in FactForm.all() {
      for field in form.fields {
        guard case .failure(let problem) = field.check("S3CR\u{7}T", in: context) else { continue }
        #expect(!problem.description.contains("S3CR"))
      }
    }
  }

  @Test("Every field of every form has a column of its table, and every table's form finds it")
  func columns() {
    for form in FactForm.all() {
      #expect(Set(form.fields.map(\.key)).count == form.fields.count)
      for field in form.fields {
        let columns = field.table.recordType.table.storedColumns.map(\.name)
        #expect(columns.contains(field.column), "\(form.key).\(field.key)")
      }
    }
  }

  @Test("What does not go together is refused")
  func together() throws {
    let history = CaseHistory(CourtCase())
    let refused: [(String, [String: String])] = [
      ("appeal", ["filed": "today", "decided": "yesterday"]),
      ("appeal", ["filed": "yesterday", "decision": "DIS"]),
      ("custody", ["detained": "today", "released": "yesterday"]),
      ("custody", ["released": "yesterday"]), ("counsel", [:]), ("order", ["decision": "X"]),
      ("repatriation", ["what": "X2", "date": "today", "told": "client", "ended": "today"]),
      ("stay", ["by": "stay", "date": "today", "ended": "yesterday"]), ("note", [:]),
    ]
    for (key, texts) in refused {
      let form = try #require(FactForm.named(key))
      let values = try form.read(texts, in: context).get()
      #expect(throws: FormProblem.self, "\(key)") { try form.record(values, of: history).get() }
    }
  }

  @Test("An unknown field is refused with the fields there are")
  func unknownField() throws {
    let read = FactForm.hearing.read(["dat": "today"], in: context)
    guard case .failure(let problems) = read else {
      Issue.record("taken")
      return
    }
    #expect(problems.description.contains("date, time"))
  }

  @Test("A value as it is shown reads as the same value, whatever the field")
  func roundTrip() throws {
    let texts = [
      "2026-12-01", "2026-11-02", "9:05", "X", "A", "D", "G", "stay", "X5R", "CH", "BOS", "MAN",
      "DIS", "MA",
      "17",
      "RMV", "A000-100-200", "Doe", "Y", "Case Appeal", "I",
    ]
    for field in FactForm.all().flatMap(\.fields) {
      let own = field.kind.choices.map(\.code) + ["BIA-APP"]
      let values = (texts + own).compactMap { try? field.check($0, in: context).get() }
      #expect(!values.isEmpty, "\(field.key)")
      for value in values {
        #expect(try field.check(field.text(of: value), in: context).get() == value)
      }
    }
  }

  @Test("Suggestions go on from a code or a name")
  func suggestions() throws {
    let court = try #require(FactForm.client.field("court"))
    #expect(
      court.suggestions(for: "new y", in: context).map(\.code) == ["NYB", "NYC", "NYD", "NYV"]
    )
    #expect(court.suggestions(for: "bos", in: context).map(\.code) == ["BOS"])
    let custody = try #require(FactForm.client.field("custody"))
    #expect(custody.suggestions(for: "", in: context).count == 3)
    #expect(try #require(FactForm.note.field("text")).suggestions(for: "a", in: context).isEmpty)
  }

  @Test("A row and its record say the same")
  func rows() throws {
    var hearing = Hearing()
    hearing.id = 3
    hearing.caseID = 9
    hearing.heldOn = monday
    hearing.judge = "Hon. X"
    let row = try #require(FactRow(hearing))
    #expect(row.record as? Hearing == hearing)
    #expect(row.key == FactKey(table: .hearing, caseID: 9, id: 3))
    #expect(FactRow(.hearing, values: row.values) == row)
  }
}
