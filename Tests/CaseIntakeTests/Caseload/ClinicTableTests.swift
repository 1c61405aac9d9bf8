import CaseIntake
import CaseModel
import CaseStore
import Foundation
import Testing

private let head =
  "Name,A Number,Nationality,Court,Next Hearing,Hearing Time,Hearing Type,Attorney\n"

/// A row as the tables of these tests have it.
private func row(
  _ name: String = "\"Testova, Alma\"",
  number: String = "A000-111-222",
  nationality: String = "China",
  court: String = "LOS",
  day: String = "12/14/2026",
  time: String = "9:00 AM",
) -> String {
  "\(name),\(number),\(nationality),\(court),\"\(day)\",\(time),Master,R. Sample\n"
}

@Suite("A clinic's table, cell by cell")
struct ClinicTableTests {
  private let clinic: CaseloadFixture

  init() throws {
    clinic = try CaseloadFixture()
  }

  private func only() throws -> CaseHistory {
    let histories = try clinic.histories()
    #expect(histories.count == 1)
    return try #require(histories.first)
  }

  private func questions() throws -> [CaseQuestion] { try clinic.docket.reader().openQuestions() }

  @Test(
    "Days as people write them",
    arguments: [
      "14-Dec-26", "Dec 14, 2026", "December 14, 2026", "Monday, December 14, 2026", "46370",
      "12/14/2026 9:00 AM", "2026年12月14日", "2026-12-14T09:00:00", "2026/12/14", "14 Dec 2026",
      "14 de diciembre de 2026", "14-dic-26", "12/14/26", "2026-12-14 00:00:00", "Dec 14th, 2026",
      "14.12.2026", "12.14.2026", "20261214", "Mon 12/14/2026", "2026. 12. 14.", "lunes 12/14/26",
    ],
  )
  func days(day: String) throws {
    try clinic.load(head + row(day: day))
    let hearing = try #require(try only().hearings.first)
    #expect(hearing.heldOn == Day(iso: "2026-12-14"))
    #expect(hearing.startsAt == 540)
    #expect(try questions().isEmpty)
  }

  @Test(
    "Times as people write them, in the court's own zone",
    arguments: [
      "9:00 AM", "9:00 AM PT", "9:00 AM PST", "9:00 a.m. (PDT)", "09:00", "0900", "9am",
      "上午9:00", "09:00:00", "9h00", "9:00 hrs", "0.375", "9.00",
    ],
  )
  func times(time: String) throws {
    try clinic.load(head + row(time: time))
    #expect(try only().hearings.first?.startsAt == 540)
  }

  @Test(
    "A people names its country, unless it fits two",
    arguments: [
      ("Honduran", "HO"), ("guatemalteca", "GT"), ("Salvadoreño", "ES"),
      ("Mexicana", "MX"), ("Congolese", ""),
    ],
  )
  func peoples(word: String, code: String) throws {
    try clinic.load(head + row(nationality: word))
    #expect(try only().courtCase.nationality == code)
    #expect(try questions().isEmpty == !code.isEmpty)
  }

  @Test(
    "A time in another zone is asked about, with both zones",
    arguments: [("9:00 AM ET", "Eastern"), ("09:00Z", "zone"), ("9:00 AM UTC", "zone")],
  )
  func foreignTimes(time: String, word: String) throws {
    try clinic.load(head + row(time: time))
    #expect(try only().hearings.first?.startsAt == nil)
    #expect(try questions().map(\.key) == ["hearing.time"])
    #expect(try questions()[0].words.contains(word))
  }

  @Test("A city with several courts leaves the client in and asks, with every code and place")
  func severalCourts() throws {
    let report = try clinic.load(head + row(court: "New York"))
    #expect(report.added == 1 && report.failed == 0 && report.questions.count == 1)
    #expect(try only().courtCase.court == "")
    #expect(try only().hearings.count == 1)
    let words = try #require(try questions().first).words
    for code in ["NYB", "NYC", "NYD", "NYV"] { #expect(words.contains(code)) }
    try clinic.load(head + row(court: "New York"))
    #expect(try questions().count == 1, "asked once")
    let later = try clinic.load(head + row(court: "NYC"))
    #expect(later.updated == 1)
    #expect(try questions().isEmpty, "a later good row closes it")
    #expect(try clinic.isSound())
  }

  @Test("An answer puts the fact right and closes the question, and so does a correction by hand")
  func answers() throws {
    try clinic.load(head + row(court: "New York", time: "9 ET"))
    let context = FormContext(today: clinic.today)
    let court = try #require(try questions().first { $0.key == "court" })
    let change = try court.answer("NYB", in: try only(), context).get()
    try clinic.docket.record(change, who: "ana", source: "answer")
    #expect(try only().courtCase.court == "NYB")
    #expect(try questions().map(\.key) == ["hearing.time"])
    let history = try only()
    let hearing = try #require(history.hearings.first.flatMap { FactRow($0) })
    let time = try FactForm.hearing.correct(hearing, with: ["time": .integer(540)], of: history)
      .get()
    try clinic.docket.record(time, who: "ana", source: "by hand")
    #expect(try questions().isEmpty)
    #expect(throws: FormProblem.self) { try court.answer("Atlantis", in: history, context).get() }
  }

  @Test(
    "A hearing without a day is asked about, and the client is in",
    arguments: ["TBD", "", "3.4.2026"],
  )
  func noDay(day: String) throws {
    let report = try clinic.load(head + row(day: day))
    #expect(report.added == 1 && report.questions.count == 1)
    #expect(try only().hearings.isEmpty)
    #expect(try questions().map(\.key) == ["hearing.date"])
  }

  @Test("Codes that mean two countries are asked once for the column, and never taken")
  func isoCodes() throws {
    let codes = ["CN", "SV", "NI", "KR"]
    let rows = codes.enumerated()
      .map { row("\"Testov, B\($0)\"", number: "A000-111-22\($0)", nationality: $1) }
    let report = try clinic.load(head + rows.joined())
    #expect(report.added == 4 && report.questions.count == 4)
    #expect(report.notes.count == 1)
    for word in ["CN China or Comoros", "SV El Salvador or Slovenia", "--codes iso"] {
      #expect(report.notes[0].english.contains(word))
    }
    #expect(try clinic.histories().allSatisfy { $0.courtCase.nationality.isEmpty })
    let told = try clinic.load(head + rows.joined(), codes: .iso)
    #expect(told.updated == 4 && told.notes.isEmpty)
    #expect(try clinic.histories().map(\.courtCase.nationality) == ["CH", "ES", "NU", "KS"])
    #expect(try questions().isEmpty)
  }

  @Test(
    "Countries by name in three languages, by the courts' code, and by ISO codes no list doubts",
    arguments: [
      ("China", "CH"), ("中国", "CH"), ("México", "MX"), ("CHN", "CH"), ("HN", "HO"), ("CH", "CH"),
      ("El Salvador", "ES"), ("Brasil", "BR"), ("VNM", "VM"), ("PRC", "CH"), ("guatemala", "GT"),
    ],
  )
  func countries(text: String, code: String) throws {
    let report = try clinic.load(head + row(nationality: text))
    #expect(try only().courtCase.nationality == code)
    #expect(
      report.understood.keys.contains { $0.english.contains(" is \(code) ") },
      "what it was taken for",
    )
  }

  @Test("Several rows of a client are one client with several hearings, and again nothing")
  func severalHearings() throws {
    let table = head + row() + row(day: "6/1/2027", time: "1:00 PM")
    let report = try clinic.load(table)
    #expect(report.added == 1 && report.updated == 1 && report.isConserved)
    let days = try only().hearings.compactMap(\.heldOn).sorted()
    #expect(days == [Day(iso: "2026-12-14"), Day(iso: "2027-06-01")].compactMap(\.self))
    let again = try clinic.load(table)
    #expect(again.unchanged == 2 && again.events == 0)
  }

  @Test("A moved hearing moves, also of a client with several")
  func moved() throws {
    try clinic.load(head + row() + row(day: "6/1/2027"))
    try clinic.load(head + row(day: "12/20/2026") + row(day: "6/1/2027"))
    let days = try only().hearings.compactMap(\.heldOn).sorted().map(\.description)
    #expect(days == ["2026-12-20", "2027-06-01"])
  }

  @Test("A next hearing that could be two moved ones is asked about")
  func unclearMove() throws {
    try clinic.load(head + row() + row(day: "6/1/2027"))
    let report = try clinic.load(head + row(day: "1/5/2027"))
    #expect(report.questions.count == 1)
    #expect(try only().hearings.count == 2)
    #expect(try questions()[0].words.contains("2027-06-01"))
  }

  @Test("Another name under a known number is asked, and nothing of the row is taken")
  func otherName() throws {
    try clinic.load(head + row())
    let report = try clinic.load(head + row("\"Otherman, Zed\"", court: "BOS"))
    #expect(report.failed == 1 && report.isConserved)
    let client = try only()
    #expect(client.person?.name == "Testova, Alma" && client.courtCase.court == "LOS")
    let words = try #require(try questions().first).words
    #expect(words.contains("Otherman, Zed") && words.contains("Testova, Alma"))
  }

  @Test(
    "The same name in another order, case or script is the same name",
    arguments: [
      ("Zhang Sanfeng", "ZHANG, SANFENG"), ("Zhang Sanfeng", "Sanfeng Zhang"),
      ("Zhang Sanfeng", "张三丰"), ("García López, María", "maria garcia lopez"),
      ("Zhang Sanfeng", "Zhang Sanfeng 张三丰"), ("Chen Wei Ming", "Chen Wei"),
    ],
  )
  func sameName(first: String, second: String) throws {
    try clinic.load(head + row("\"\(first)\""))
    let report = try clinic.load(head + row("\"\(second)\""))
    #expect(report.failed == 0, "\(report.failures)")
    #expect(try only().person?.name.contains { $0.isASCII } == true)
    if second.contains("张") { #expect(try only().person?.nativeName == "张三丰") }
  }

  @Test("Clients without an A-number are entered once, by the table's own number or by name")
  func unnumbered() throws {
    let table = "Client Name,Matter #,Court\nDoe Jan,M-1,BOS\nDoe Jan,M-2,BOS\nRoe Ida,,BOS\n"
    let report = try clinic.load(table)
    #expect(report.added == 3, "\(report.failures)")
    let again = try clinic.load(table)
    #expect(again.unchanged == 3 && again.events == 0)
    let numbered = "Client Name,Matter #,A#\nDoe Jan,M-2,A000100100\nRoe Ida,,A000100101\n"
    let later = try clinic.load(numbered)
    #expect(later.updated == 2)
    #expect(try clinic.histories().count == 3)
    #expect(try clinic.histories()[1].person?.alienNumber == "A000-100-100")
  }

  @Test("A mapping file adds to recognition and says what values mean")
  func mapping() throws {
    let table = "Name,A Number,Place,Held?\nDoe Jan,000100100,Manhattan,Yes\n"
    let report = try clinic.load(
      table,
      // Editors of Windows begin a file with a mark of UTF-8.
      mapping: "\u{FEFF}court = Place\ncustody = Held?\ncourt: manhattan = NYC\ncustody: Yes = D\n",
    )
    #expect(report.added == 1 && report.questions.isEmpty)
    #expect(try only().courtCase.court == "NYC")
    #expect(try only().courtCase.custody == "D")
  }

  @Test(
    "Headers of other programs and languages are known",
    arguments: [
      "Client,Alien Number,Citizen of,Court Location,Next Court Date,Responsible Attorney",
      "Beneficiary Name,A-Number (A#),Citizenship,EOIR Court,Next Hearing,Primary Assignment",
      "Nombre completo,Número A,País de origen,Corte de inmigración,Próxima audiencia,Abogado",
      "姓名,外国人号码,国籍,移民法院,下次开庭,律师",
    ],
  )
  func headers(header: String) throws {
    let report = try clinic.load(header + "\nDoe Jan,000100100,China,BOS,12/14/2026,J. Tran\n")
    #expect(report.added == 1 && report.questions.isEmpty, "\(report.failures)")
    let client = try only()
    #expect(client.person?.attorney == "J. Tran" && client.courtCase.nationality == "CH")
    #expect(client.hearings.count == 1 && client.courtCase.court == "BOS")
  }

  @Test("Titles above the header, a second header and the total are no clients")
  func titles() throws {
    let table = "Sample Legal Aid,,,,,,,\nPrinted 11/20/2026,,,,,,,\n\n" + head + row() + head
    let report = try clinic.load(table + "Total,,,,,,,1\n")
    #expect(report.rows == 1 && report.added == 1 && report.otherRows == 4)
  }

  @Test("A column with the day first is read so, and said")
  func dayFirst() throws {
    let report = try clinic.load(
      head + row(day: "14/12/2026") + row("Roe Ida", number: "000100101", day: "05/12/2026")
        + row("Poe Eva", number: "000100102", day: "31/12/2026")
    )
    #expect(report.notes.contains { $0.english.contains("day before the month") })
    let days = try clinic.histories().compactMap { $0.hearings.first?.heldOn?.description }
    #expect(days == ["2026-12-14", "2026-12-05", "2026-12-31"])
  }

  @Test("A whole import is undone at once, or not at all")
  func undoing() throws {
    try clinic.load(head + row())
    let report = try clinic.load(head + row(court: "BOS") + row("Roe Ida", number: "000100101"))
    _ = try clinic.docket.edit(who: "ana") { try $0.undoAll(from: report.source) }
    #expect(try only().courtCase.court == "LOS")
    #expect(try clinic.isSound())
    #expect(throws: DocketError.self) {
      _ = try clinic.docket.edit(who: "ana") { try $0.undoAll(from: report.source) }
    }
  }

  @Test("Vigil's own export changes nothing, whatever its derived columns say")
  func ownExport() throws {
    try clinic.load(head + row())
    let fields = CaseField.all
    var texts: [String] = []
    try clinic.docket.reader()
      .forEach(ListQuery(.cases)) { texts = $0.texts(of: fields, asOf: clinic.today) }
    let filed = try #require(fields.firstIndex { $0.key == "filed" })
    texts[filed] = "2020-01-01"
    let lines = ["# Hearings", fields.map(\.key).joined(separator: ",")]
    let table = lines + [texts.map { "\"\($0)\"" }.joined(separator: ",")]
    let report = try clinic.load(table.joined(separator: "\n"))
    #expect(report.rows == 1 && report.unchanged == 1 && report.events == 0)
    #expect(report.questions.isEmpty)
  }

  @Test("The first clients are shown as they would be stored, in words")
  func preview() throws {
    let report = try clinic.load(head + row(), isTrial: true)
    let values = try #require(report.previews.first).values.map { "\($0.title): \($0.value)" }
    #expect(values.contains("Name: Testova, Alma"))
    #expect(values.contains("Nationality: China (CH)"))
    #expect(values.contains("Hearing date: 2026-12-14"))
    #expect(try clinic.histories().isEmpty)
  }
}
