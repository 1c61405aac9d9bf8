import CaseModel
import Testing

@Suite("Words of filters")
struct FilterWordTests {
  private var summary: CaseSummary {
    var summary = CaseSummary()
    summary.id = 4711
    summary.name = "GONÇALVES NGUYỄN, Renée O’Brien"
    summary.nativeName = "张三丰"
    summary.alienNumber = "A000-164-164"
    summary.nationality = "CH"
    summary.language = "MAN"
    summary.court = "NYB"
    summary.caseType = "RMV"
    summary.relief = "ASYL"
    summary.judge = "Glade, Ruth"
    summary.orderedOn = Day(iso: "2023-10-01")
    summary.hearingOn = asOf + 2
    summary.nextClockOn = asOf - 3
    summary.nextClock = "FILE-INDIV"
    return summary
  }

  @Test(
    "A code, its name, a common name or a part of it finds the case",
    arguments: [
      "nat:china", "nat:China", "nat:prc", "nat:中国", "nat:CH", "court:\"New York\"",
      "court:york,\"new york\"",
      "court:nyb", "court:\"new york ny\"", "relief:asylum", "relief:I-589", "lang:mandarin",
      "lang:chinese", "lang:普通话", "type:removal", "type:rmv", "clock:late", "clock:file-indiv",
      "clock:overdue,BIA-APP", "judge:glade", "judge:\"glade, ruth\"", "nat:=CH",
      "nat:méxico,china",
    ],
  )
  func names(text: String) throws {
    #expect(try Filter(text).predicate(asOf: asOf).holds(for: summary))
  }

  @Test(
    "Names are found without accents, and A-numbers in any spelling",
    arguments: [
      "goncalves", "GONÇALVES", "nguyen", "renee", "o'brien", "name:goncalves", "三丰",
      "A000164164", "a000-164-164", "000164164", "164164", "164-164", "anumber:A000164164",
      "anumber:164164", "00164164",
    ],
  )
  func people(text: String) throws {
    #expect(try Filter(text).predicate(asOf: asOf).holds(for: summary))
  }

  @Test(
    "What is somebody else's is not found",
    arguments: ["nat:mexico", "court:boston", "A000164165", "164165", "lang:spanish", "nat:=XX"],
  )
  func others(text: String) throws {
    #expect(try !Filter(text).predicate(asOf: asOf).holds(for: summary))
  }

  @Test(
    "A word that fits nothing is refused, with the nearest",
    arguments: [
      ("nat:chnia", "CH China"), ("nat:qqqqq", "vigil codes"), ("court:bosten", "BOS Boston MA"),
      ("lang:mandrin", "MAN Mandarin"), ("natt:CH", "nearest: nat"),
      ("clock:file-indv", "FILE-INDIV"),
      ("relief:asilum", "ASYL Asylum"), ("custody:foo", "D"), ("type:remval", "RMV Removal"),
    ],
  )
  func refused(text: String, hint: String) {
    let error = #expect(throws: FilterError.self) { try Filter(text) }
    #expect(error?.message.english.contains(hint) == true, "\(error?.message ?? "")")
  }

  @Test("A name of several codes means all of them, and says so")
  func several() throws {
    let reading = try FilterReading("court:\"new york\" nat:china", .standard)
    #expect(reading.notes.count == 1)
    let note = reading.notes.first ?? ""
    for code in ["NYB", "NYC", "NYD", "NYV"] { #expect(note.contains(code)) }
    #expect(note.contains("26 Federal Plaza"))
    #expect(try FilterReading("court:NYC nat:CH lang:Mandarin", .standard).notes.isEmpty)
  }

  @Test("A docket's own list decides, and its codes are known")
  func ownList() throws {
    let labels = CodeLabels(tables: [.judge: ["RG1": "Glade, Ruth"], .court: ["ZZZ": "Zenith ZZ"]])
    let words = FilterVocabulary(labels: labels)
    #expect(try Filter("judge:glade court:zenith", words) == Filter("judge:RG1 court:ZZZ", words))
    #expect(throws: FilterError.self) { try Filter("judge:nobody", words) }
    #expect(try Filter("judge:=AB9", words) != .all)
  }

  @Test(
    "Days",
    arguments: [
      ("2026", "2026-01-01", "2026-12-31"), ("2024-02", "2024-02-01", "2024-02-29"),
      ("12/2026", "2026-12-01", "2026-12-31"), ("12/1/2026", "2026-12-01", "2026-12-01"),
      ("FY2024", "2023-10-01", "2024-09-30"), ("fy24", "2023-10-01", "2024-09-30"),
      ("FY2024-Q1", "2023-10-01", "2023-12-31"), ("FY2024q4", "2024-07-01", "2024-09-30"),
      ("2026-Q4", "2026-10-01", "2026-12-31"), ("thisweek", "2026-06-01", "2026-06-07"),
      ("nextweek", "2026-06-08", "2026-06-14"), ("lastmonth", "2026-05-01", "2026-05-31"),
      ("thisquarter", "2026-04-01", "2026-06-30"), ("thisfy", "2025-10-01", "2026-09-30"),
      ("lastfy", "2024-10-01", "2025-09-30"), ("nextyear", "2027-01-01", "2027-12-31"),
      ("today", "2026-06-01", "2026-06-01"), ("tomorrow", "2026-06-02", "2026-06-02"),
      ("2w", "2026-06-01", "2026-06-15"), ("-1w", "2026-05-25", "2026-06-01"),
      ("7", "2026-06-01", "2026-06-08"), ("+7d", "2026-06-01", "2026-06-08"),
      ("7d..7d", "2026-06-08", "2026-06-08"), ("0d", "2026-06-01", "2026-06-01"),
      ("2026-01..FY2026", "2026-01-01", "2026-09-30"),
      ("thisweek..nextweek", "2026-06-01", "2026-06-14"),
    ],
  )
  func days(word: String, first: String, last: String) throws {
    let field = try #require(CaseField.named("hearing"))
    let now = try #require(Day(iso: "2026-06-01"))
    let low = Int64(try #require(Day(iso: first)).number)
    let high = Int64(try #require(Day(iso: last)).number)
    let predicate = try Filter("hearing:\(word)").predicate(asOf: now)
    #expect(predicate == .between(column: field.column, low: low, high: high))
  }

  @Test(
    "A count of days after a colon means within them, on the side where the field's days lie",
    arguments: [
      ("due:1w", 0, 7), ("ordered:30d", -30, 0), ("ordered:-30d", -30, 0), ("ordered:+2d", 0, 2),
      ("left:1w", 0, 7), ("left:-7d", -7, 0),
    ],
  )
  func within(text: String, low: Int, high: Int) throws {
    let key = text.prefix { $0 != ":" }
    let field = try #require(CaseField.named(String(key)))
    let now = try #require(Day(iso: "2026-06-01"))
    let span = (Int64((now + low).number), Int64((now + high).number))
    let predicate = try Filter(text).predicate(asOf: now)
    #expect(predicate == .between(column: field.column, low: span.0, high: span.1))
  }

  @Test("A number without a unit is that number, and an order stands as it is written")
  func exact() throws {
    let now = try #require(Day(iso: "2026-06-01"))
    let day = Int64(now.number)
    #expect(
      try Filter("left:7").predicate(asOf: now)
        == .between(column: "nextClockOn", low: day + 7, high: day + 7)
    )
    #expect(
      try Filter("ordered<30d").predicate(asOf: now)
        == .between(column: "orderedOn", low: .min, high: day + 29)
    )
  }

  @Test(
    "Days that are none are refused",
    arguments: ["FY2024Q5", "2026-13", "13/2026", "2/30/2026", "soon", "fyx", "2026-Q0", "FY1"],
  )
  func noDays(word: String) {
    #expect(throws: FilterError.self) { try Filter("hearing:\(word)") }
  }
}

@Suite("A Chinese name is found however it is typed")
struct ChineseNameTests {
  private func finds(_ filter: String, _ name: String, _ native: String) throws -> Bool {
    var summary = CaseSummary()
    summary.name = name
    summary.nativeName = native
    return try Filter(filter).predicate(asOf: Day(number: 20_000)).holds(for: summary)
  }

  @Test(
    "By characters of either script, by pinyin without tones, surname first or last",
    arguments: ["陈伟", "陳偉", "陈", "chen wei", "wei chen", "CHEN", "Wéi Chén", "偉陳"],
  )
  func found(filter: String) throws {
    #expect(try finds(filter, "CHEN Wei", "陈伟"))
    #expect(try finds(filter, "Chén Wěi", "陳偉"))
  }

  @Test(
    "Characters of the whole table are folded, and simplified ones stay",
    arguments: [
      ("丟", "丢"), ("傳", "传"), ("國際", "国际"), ("無為", "无为"), ("黃鳳齡", "黄凤龄"), ("龍龜", "龙龟"),
      ("國籍", "国籍"), ("律師", "律师"), ("中国移民法院", "中国移民法院"), ("姓名", "姓名"),
    ],
  )
  func folded(text: String, simplified: String) {
    #expect(text.folded == simplified)
    #expect(simplified.folded == simplified)
  }

  @Test("Other names are not", arguments: ["陈卫", "chang wei", "卫陈"])
  func notFound(filter: String) throws {
    #expect(try !finds(filter, "CHEN Wei", "陈伟"))
  }
}
